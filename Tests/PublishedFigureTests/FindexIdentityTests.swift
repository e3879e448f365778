// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionData
import Tabular
import Testing

/// What Findex publishes for groups must give what it publishes for everyone.
@Suite("Findex's groups make up its totals")
struct FindexIdentityTests {
  /// A share of everyone with the shares of the two groups they fall into.
  struct Split {
    let place: String
    let kind: String
    let code: String
    let total: Double
    let first: Double
    let second: Double
  }

  /// Every total of a column that both groups are published for.
  static func splits(of column: String, into groups: (String, String)) throws -> [Split] {
    let table = try Dataset.findexLatinAmerica.table()
    let kinds = try table.texts("kind")
    let codes = try table.texts("code")
    let years = try table.numbers("year")
    let editions = try table.numbers("edition")
    let group = try table.texts("group")
    let shares = try table.numbers(column)
    var cells: [String: [String: Int]] = [:]
    for row in 0..<table.rowCount {
      let place = "\(codes[row] ?? "") \(Int(years[row])), edition \(Int(editions[row]))"
      cells[place, default: [:]][group[row] ?? ""] = row
    }
    return cells.compactMap { place, rows in
      guard let all = rows["all"], let first = rows[groups.0], let second = rows[groups.1],
        [all, first, second].allSatisfy({ shares[$0].isFinite })
      else { return nil }
      return Split(
        place: "\(column), \(place)",
        kind: kinds[all] ?? "",
        code: codes[all] ?? "",
        total: shares[all],
        first: shares[first],
        second: shares[second]
      )
    }
  }

  static let accounts = ["account", "financialInstitutionAccount", "mobileMoneyAccount"]

  @Test(
    "two fifths of the poorer and three fifths of the richer give everyone",
    arguments: accounts
  )
  func incomeGroups(column: String) throws {
    // The groups are cut by household income within the sample, so that their weights are 0.4 and
    // 0.6 only nearly: 0.06 points for Peru, 0.1 for an economy. Mexico 2017 in the 2021 edition is
    // off by 0.178. Aggregates weight economies whose groups are not cut alike: 0.3.
    var ofPeru = 0
    for split in try Self.splits(of: column, into: ("poorest40", "richest60")) {
      let error = 100 * abs(0.4 * split.first + 0.6 * split.second - split.total)
      let isOldMexico = split.place.hasSuffix("MEX 2017, edition 2021")
      let tolerance =
        switch (split.code, split.kind) {
        case ("PER", _): 0.06
        case (_, "aggregate"): 0.3
        default: isOldMexico ? 0.18 : 0.1
        }
      #expect(error <= tolerance, "\(split.place)")
      if split.code == "PER" { ofPeru += 1 }
    }
    // Waves 2011 to 2021 in one edition, 2011 to 2024 in the other; mobile money by income: 2017 on.
    #expect(ofPeru == (column == "mobileMoneyAccount" ? 2 + 3 : 4 + 5))
  }

  static let published = [
    "account", "financialInstitutionAccount", "mobileMoneyAccount", "digitalPayment",
    "madeDigitalPayment", "receivedDigitalPayment", "digitalMerchantPayment", "boughtOnline",
    "saved", "savedAtFinancialInstitution", "borrowed", "borrowedFormally", "ownsDebitCard",
    "ownsCreditCard",
  ]

  @Test("everyone lies between women and men", arguments: published)
  func sexes(column: String) throws {
    // Shares are rounded to 0.0001 in the older edition: half of that on each side.
    let splits = try Self.splits(of: column, into: ("women", "men"))
    #expect(!splits.isEmpty)
    for split in splits {
      #expect(split.total >= min(split.first, split.second) - 1e-4, "\(split.place)")
      #expect(split.total <= max(split.first, split.second) + 1e-4, "\(split.place)")
    }
  }

  @Test("women are about half of the adults that the shares imply")
  func shareOfWomen() throws {
    // (men − everyone) / (men − women); gaps below 5 points are too coarse to tell.
    for split in try Self.splits(of: "account", into: ("women", "men")) {
      guard abs(split.second - split.first) > 0.05 else { continue }
      let women = (split.second - split.total) / (split.second - split.first)
      #expect((0.45...0.6).contains(women), "\(split.place): \(women)")
      if split.code == "PER" { #expect((0.5...0.52).contains(women), "\(split.place): \(women)") }
    }
  }

  @Test("Peru's digital payments of 2021 by sex and by residence give its total")
  func digitalPaymentsOfPeru() throws {
    // The weights come from the account shares of the same wave: women (62.32 − 57.50) /
    // (62.32 − 53.03) = 0.519, townspeople (57.50 − 50.04) / (60.26 − 50.04) = 0.730. Rounding to
    // 0.01 of shares that lie 9.3 and 10.2 points apart moves a weight by 0.002 and a total by 0.02.
    let place = "PER 2021, edition 2021"
    for groups in [("women", "men"), ("rural", "urban")] {
      let accounts = try Self.splits(of: "account", into: groups)
      let payments = try Self.splits(of: "digitalPayment", into: groups)
      let account = try #require(accounts.first { $0.place.hasSuffix(place) })
      let payment = try #require(payments.first { $0.place.hasSuffix(place) })
      let weight = (account.second - account.total) / (account.second - account.first)
      let total = weight * payment.first + (1 - weight) * payment.second
      #expect(abs(total - payment.total) <= 0.0004, "\(groups): \(total)")
    }
  }
}
