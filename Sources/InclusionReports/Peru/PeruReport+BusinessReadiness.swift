// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The B2C e-commerce index: Peru beside its neighbours, indicator by indicator.
  func businessReadiness() throws -> ReportDocument.Section {
    let data = try Dataset.unctadB2C2020LatinAmerica.table()
    let names = try data.texts("name")
    let kinds = try data.texts("kind")
    let ranks = try data.numbers("rank")
    let indicators = ["internetUsers", "accountOwnership", "secureServers", "postalReliability"]
    let columns = try indicators.map { try data.numbers($0) }
    var table = ResultTable(columns: [
      .init("name", say(.columnEconomy)), .init("rank", say(.columnRankOf152)),
      .init("internetUsers", say(.columnInternetUsers)),
      .init("accountOwnership", say(.columnAccounts)),
      .init("secureServers", say(.columnSecureServers)),
      .init("postalReliability", say(.columnPostalReliability)),
      .init("mean", say(.columnMeanOfFour)),
    ])
    var scores: [(name: String, score: Double, isEconomy: Bool, values: [Double])] = []
    for row in 0..<data.rowCount {
      let values = columns.map { $0[row] }
      let score = try ArithmeticMean().score(of: values).value
      scores.append((names[row] ?? "", score, kinds[row] == "economy", values))
      table.append(
        [.text(names[row] ?? ""), .number(ranks[row], .ordinal)]
          + values.map { .number($0, .decimal(0)) } + [.number(score, .decimal(2))]
      )
    }
    guard let peru = scores.first(where: { $0.name == "Peru" }),
      let region = scores.first(where: { !$0.isEconomy })
    else {
      throw ReportError(
        .evidenceMissing,
        culprit: "Peru",
        "The B2C table has no row for Peru or for the region."
      )
    }
    // The table lists the economies in the order of their printed ranks.
    let means = scores.filter(\.isEconomy).map(\.score)
    let isOrdered = zip(means, means.dropFirst()).allSatisfy { $0 > $1 }
    let ahead = scores.filter { $0.isEconomy && $0.score > peru.score }.count
    let comparison = say(
      .businessPeruAgainstRegion,
      [
        "peru": NumberStyle.decimal(2).text(peru.score),
        "region": NumberStyle.decimal(2).text(region.score),
        "place": "\(ahead + 1)", "economies": "\(scores.filter(\.isEconomy).count)",
        "internet": NumberStyle.decimal(0).text(peru.values[0] - region.values[0]),
        "accounts": NumberStyle.decimal(0).text(peru.values[1] - region.values[1]),
        "servers": NumberStyle.decimal(0).text(peru.values[2] - region.values[2]),
        "post": NumberStyle.decimal(0).text(peru.values[3] - region.values[3]),
      ]
    )
    return .init(
      say(.businessTitle),
      [
        .paragraph(comparison),
        .table(table, caption: say(.businessCaption), source: say(.sourceUNCTAD)),
        .paragraph(say(isOrdered ? .businessOrderHolds : .businessOrderFails)),
        .note(say(.businessNote)),
      ]
    )
  }
}
