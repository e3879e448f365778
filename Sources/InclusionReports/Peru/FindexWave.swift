// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

/// What one wave of Global Findex says of an economy: a rate per group of adults.
struct FindexWave {
  /// The year of the interviews.
  let year: Int
  /// The share of adults with an account, by group: `all`, `women`, `men`, `poorest40`, …
  let account: [String: Share]
  /// The share of adults with a mobile money account, by group.
  let mobileMoney: [String: Share]

  /// The waves of one economy in one edition, in order of years.
  ///
  /// - Parameters:
  ///   - economy: The name of the economy in the data set.
  ///   - edition: The edition; editions are never mixed, since they revise each other.
  /// - Returns: A wave per year with an account rate.
  /// - Throws: `TableError` or `DataError` if the bundled table is not as its card says.
  static func waves(of economy: String, edition: Int) throws -> [FindexWave] {
    let table = try Dataset.findexLatinAmerica.table()
    let economies = try table.texts("economy")
    let editions = try table.numbers("edition")
    let years = try table.numbers("year")
    let groups = try table.texts("group")
    let accounts = try table.numbers("account")
    let mobileMoney = try table.numbers("mobileMoneyAccount")
    var found: [Int: (account: [String: Share], mobileMoney: [String: Share])] = [:]
    for row in 0..<table.rowCount {
      guard economies[row] == economy, editions[row] == Double(edition), let group = groups[row],
        let year = Int(exactly: years[row])
      else { continue }
      if !accounts[row].isNaN {
        found[year, default: ([:], [:])].account[group] = try Share(accounts[row])
      }
      if !mobileMoney[row].isNaN {
        found[year, default: ([:], [:])].mobileMoney[group] = try Share(mobileMoney[row])
      }
    }
    return found.sorted { $0.key < $1.key }.map {
      FindexWave(year: $0.key, account: $0.value.account, mobileMoney: $0.value.mobileMoney)
    }
  }

  /// The account rate of a group.
  ///
  /// - Throws: ``ReportError`` with code `evidenceMissing` if the wave has no such group.
  func account(of group: String) throws(ReportError) -> Share {
    guard let share = account[group] else {
      throw ReportError(
        .evidenceMissing,
        culprit: group,
        "The wave of \(year) has no account rate of '\(group)'."
      )
    }
    return share
  }
}
