// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// An economy in the B2C e-commerce index.
  private struct Economy {
    let name: String
    let isPeru: Bool
    let isEconomy: Bool
    let rank: Double
    let values: [Double]
    let score: Double
  }

  /// The B2C e-commerce index: Peru beside its neighbours, indicator by indicator.
  func businessReadiness() throws -> [ReportDocument.Block] {
    let listed = try economies()
    guard let peru = listed.first(where: \.isPeru),
      let region = listed.first(where: { !$0.isEconomy })
    else {
      throw ReportError(
        .evidenceMissing,
        culprit: "Peru",
        "The B2C table has no row for Peru or for the region."
      )
    }
    // The table lists the economies in the order of their printed ranks.
    let economies: [Economy] = listed.filter(\.isEconomy)
    let isOrdered: Bool = zip(economies, economies.dropFirst()).allSatisfy { $0.score > $1.score }
    let ahead: Int = economies.count { $0.score > peru.score }
    func lead(_ index: Int) -> String {
      NumberStyle.decimal(0).text(peru.values[index] - region.values[index])
    }
    let comparison: String = say(
      .businessPeruAgainstRegion,
      [
        "peru": NumberStyle.decimal(2).text(peru.score),
        "region": NumberStyle.decimal(2).text(region.score),
        "place": "\(ahead + 1)", "economies": "\(economies.count)",
        "internet": lead(0), "accounts": lead(1), "servers": lead(2), "post": lead(3),
      ]
    )
    let chart = try RankedBarChart(
      heading(.businessChart, source: .sourceUNCTAD),
      bars: economies.map { .init($0.name, ChartEstimate($0.score), highlighted: $0.isPeru) },
      reference: ChartReference(region.score, region.name),
      style: style(.decimal(1))
    )
    return [
      .paragraph(comparison),
      .exhibit(
        Exhibit(
          chart,
          indicatorTable(listed),
          caption: say(.businessCaption),
          source: source(.sourceUNCTAD)
        )
      ),
      .paragraph(say(isOrdered ? .businessOrderHolds : .businessOrderFails)),
      .exhibit(try places(economies)),
      .note(say(.businessNote)),
    ]
  }

  /// The rows of the published table, with the mean of the four indicators.
  private func economies() throws -> [Economy] {
    let data = try Dataset.unctadB2C2020LatinAmerica.table()
    let names = try data.texts("name")
    let kinds = try data.texts("kind")
    let ranks = try data.numbers("rank")
    let indicators: [String] = [
      "internetUsers", "accountOwnership", "secureServers", "postalReliability",
    ]
    let columns: [[Double]] = try indicators.map { try data.numbers($0) }
    return try (0..<data.rowCount).map { row in
      let values: [Double] = columns.map { $0[row] }
      return Economy(
        name: say.place(names[row] ?? ""),
        isPeru: names[row] == "Peru",
        isEconomy: kinds[row] == "economy",
        rank: ranks[row],
        values: values,
        score: try ArithmeticMean().score(of: values).value
      )
    }
  }

  private func indicatorTable(_ listed: [Economy]) -> ResultTable {
    var table = ResultTable(columns: [
      .init("name", say(.columnEconomy)), .init("rank", say(.columnRankOf152)),
      .init("internetUsers", say(.columnInternetUsers)),
      .init("accountOwnership", say(.columnAccounts)),
      .init("secureServers", say(.columnSecureServers)),
      .init("postalReliability", say(.columnPostalReliability)),
      .init("mean", say(.columnMeanOfFour)),
    ])
    for row in listed {
      let head: [ResultCell] = [.text(row.name), .number(Optional(row.rank), .ordinal)]
      table.append(
        head + row.values.map { .number($0, .decimal(0)) } + [.number(row.score, .decimal(2))]
      )
    }
    return table
  }

  /// The place of each economy, and the places it may have had before its indicators were rounded.
  private func places(_ economies: [Economy]) throws -> Exhibit {
    // Four indicators, each within half a point of its print: so is their mean.
    let reach: Double = 0.5
    var table = ResultTable(columns: [
      .init("name", say(.columnEconomy)), .init("score", say(.columnMeanOfFour)),
      .init("place", say(.columnRank)), .init("places", say(.columnPossibleRanks)),
    ])
    var units: [RankIntervalChart.Unit] = []
    for economy in economies.sorted(by: { $0.score > $1.score }) {
      let above: Double = economy.score + 2 * reach
      let below: Double = economy.score - 2 * reach
      let rank: Int = 1 + economies.count { $0.score > economy.score }
      let best: Int = 1 + economies.count { $0.score > above }
      let worst: Int = economies.count { $0.score > below }
      units.append(
        .init(
          economy.name,
          rank: Double(rank),
          lower: Double(best),
          upper: Double(worst),
          highlighted: economy.isPeru
        )
      )
      table.append([
        .text(economy.name), .number(economy.score, .decimal(2)),
        .number(Double(rank), .ordinal),
        best == worst
          ? .text("\(best)") : .text(say.interval(Double(best), Double(worst), .ordinal)),
      ])
    }
    let chart = try RankIntervalChart(
      heading(.rankChart, note: .rankNote, source: .sourceUNCTAD),
      units: units,
      style: style(.ordinal)
    )
    return Exhibit(chart, table, caption: say(.rankChart), source: source(.sourceUNCTAD))
  }
}
