// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The report in a few sentences.
  func findings() throws -> ReportDocument.Section {
    var sentences: [String] = []
    if let first = waves.first, let last = waves.last {
      sentences.append(
        say(
          .findingAccounts,
          [
            "all1": "\(try first.account(of: "all"))", "year1": "\(first.year)",
            "all2": "\(try last.account(of: "all"))", "year2": "\(last.year)",
          ]
        )
      )
      let gaps = try waves.map { (year: $0.year, points: try genderGap(in: $0).points) }
      if let widest = gaps.max(by: { $0.points.value < $1.points.value }),
        let start = gaps.first, let end = gaps.last
      {
        sentences.append(
          say(
            .findingGender,
            [
              "points1": "\(start.points)", "year1": "\(start.year)",
              "peak": "\(widest.points)", "peakYear": "\(widest.year)",
              "points2": "\(end.points)", "year2": "\(end.year)",
            ]
          )
        )
      }
    }
    if let change = mobileMoneyChange() {
      sentences.append(
        say(
          .findingMobileMoney,
          [
            "share1": "\(change.first)", "year1": "\(change.firstYear)",
            "share2": "\(change.last)", "year2": "\(change.lastYear)",
          ]
        )
      )
    }
    if let apart = try genderGaps().changes().first(where: \.disagrees) {
      let doubt: [String] = isIndistinct(apart) ? [say(.findingIndistinct)] : []
      let finding: [String] = scaleDisagreement(apart).prefix(1) + doubt
      sentences.append(finding.joined(separator: " "))
    }
    if let shortfall = try shortfall() {
      sentences.append(
        say(
          .findingTarget,
          [
            "target": NumberStyle.percent(0).text(try accountTarget().share.value),
            "shortfall": "\(shortfall)",
          ]
        )
      )
    }
    let rank = try region.peru()
    sentences.append(
      say(
        .findingRank,
        [
          "year": "\(RegionalIndex.year)", "rank": "\(rank.rank)",
          "count": "\(region.scores.count)", "lower": "\(rank.lower)", "upper": "\(rank.upper)",
        ]
      )
    )
    let government = try governmentIndex()
    if let first = government.first, let last = government.last {
      sentences.append(
        say(
          .findingGovernment,
          [
            "rank1": "\(first.rank)", "states1": "\(first.states)", "year1": "\(first.year)",
            "rank2": "\(last.rank)", "states2": "\(last.states)", "year2": "\(last.year)",
          ]
        )
      )
    }
    let market = try mobileOperators().concentration()
    sentences.append(
      say(
        .findingMarket,
        [
          "effective": NumberStyle.decimal(1).text(market.effectiveNumber),
          "hhi": NumberStyle.decimal(0).text(market.herfindahlHirschman.points),
          "largest": "\(try market.ratio(ofLargest: 2))",
        ]
      )
    )
    if let last = try peruvianAccess().last(where: { $0.density[.agent] != nil }) {
      sentences.append(
        say(
          .findingAccess,
          [
            "agents": NumberStyle.decimal(1).text(last.density[.agent] ?? .nan),
            "branches": NumberStyle.decimal(1).text(last.density[.office] ?? .nan),
            "year": "\(last.year)",
          ]
        )
      )
    }
    sentences.append(
      say(
        .findingAudit,
        [
          "total": "\(audit.verdicts.count)",
          "reproduced": "\(audit.count(of: .reproduced))",
          "consistent": "\(audit.count(of: .consistent))",
          "inconsistent": "\(audit.count(of: .inconsistent))",
          "inputOnly": "\(audit.count(of: .inputOnly))",
        ]
      )
    )
    return .init(say(.findingsTitle), [.keyNumbers(try keyNumbers()), .list(sentences)])
  }

  /// The numbers that stand out on the opening page.
  private func keyNumbers() throws -> [KeyNumber] {
    var numbers: [KeyNumber] = []
    if let last = waves.last {
      let year: [String: String] = ["year": "\(last.year)"]
      numbers.append(KeyNumber("\(try last.account(of: "all"))", say(.keyAccount, year)))
      numbers.append(KeyNumber("\(try genderGap(in: last).points)", say(.keyGap, year)))
    }
    if let shortfall = try shortfall() {
      let year: String = NumberStyle.ordinal.text(try accountTarget().year)
      numbers.append(KeyNumber("\(shortfall)", say(.keyShortfall, ["year": year])))
    }
    if let last = try peruvianAccess().last(where: { $0.density[.agent] != nil }) {
      let agents: String = NumberStyle.decimal(0).text(last.density[.agent] ?? .nan)
      numbers.append(KeyNumber(agents, say(.keyAgents, ["year": "\(last.year)"])))
    }
    let market = try mobileOperators().concentration()
    let index: String = NumberStyle.decimal(0).text(market.herfindahlHirschman.points)
    numbers.append(KeyNumber(index, say(.keyMarket)))
    numbers.append(
      KeyNumber(
        "\(audit.count(of: .inconsistent))",
        say(.keyAudit, ["total": "\(audit.verdicts.count)"])
      )
    )
    return numbers
  }
}
