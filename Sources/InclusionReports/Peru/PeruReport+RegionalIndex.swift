// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// What was varied, in the order of the index's assumptions.
  private static let choices: [Phrase] = [
    .choiceWeights, .choiceMean, .choiceScale, .choiceLeftOut,
  ]

  /// Peru among its neighbours, and how far the ranks hold.
  func regionalRanks() throws -> ReportDocument.Section {
    let year: [String: String] = [
      "year": "\(RegionalIndex.year)", "count": "\(region.scores.count)",
    ]
    return .init(
      say(.indexTitle),
      [
        .paragraph(say(.indexIntroduction, year)),
        .exhibit(try rankExhibit()),
        .paragraph(try rankSentence()),
        .note(say(.indexRankNote)),
        .exhibit(try driverExhibit()),
        .table(
          try partTable(),
          caption: say(.indexPartCaption),
          source: source(.sourceIndex, year)
        ),
        .note(say(.indexNote, year)),
      ]
    )
  }

  /// Where Peru stands, and how sure that is.
  func rankSentence() throws -> String {
    let peru = try region.peru()
    let driver: String = say(PeruReport.choices[region.driver.place])
    return say(
      .indexSentence,
      [
        "rank": "\(peru.rank)", "count": "\(region.scores.count)",
        "lower": "\(peru.lower)", "upper": "\(peru.upper)", "runs": "\(region.trust.runs)",
        "driver": driver.prefix(1).lowercased() + driver.dropFirst(),
        "share": NumberStyle.percent(0).text(region.driver.share),
      ]
    )
  }

  /// The ranks of all economies with their intervals.
  private func rankExhibit() throws -> Exhibit {
    var table = ResultTable(columns: [
      .init("name", say(.columnEconomy)), .init("rank", say(.columnRank)),
      .init("score", say(.columnIndexScore)), .init("median", say(.columnMedianRank)),
      .init("interval", say(.columnRankInterval)),
    ])
    var units: [RankIntervalChart.Unit] = []
    let ranked = region.trust.ranks.sorted {
      ($0.rank ?? .max, $0.unit) < ($1.rank ?? .max, $1.unit)
    }
    for unit in ranked {
      guard let rank = unit.rank else { continue }
      let name: String = say.place(region.names[unit.unit] ?? unit.unit)
      units.append(
        .init(
          name,
          rank: Double(rank),
          median: unit.median,
          lower: unit.lower,
          upper: unit.upper,
          highlighted: unit.unit == "PER"
        )
      )
      table.append([
        .text(name), .number(Double(rank), .ordinal), .number(unit.score, .decimal(1)),
        .number(unit.median, .upTo(1)),
        .text(say.interval(unit.lower.rounded(), unit.upper.rounded(), .ordinal)),
      ])
    }
    let year: [String: String] = ["year": "\(RegionalIndex.year)"]
    let chart = try RankIntervalChart(
      heading(.indexRankChart, unit: .indexRankUnit, source: .sourceIndex, year),
      units: units,
      style: style(.ordinal)
    )
    return Exhibit(
      chart,
      table,
      caption: say(.indexRankCaption),
      source: source(.sourceIndex, year)
    )
  }

  /// How much of the variance of Peru's rank each choice causes.
  private func driverExhibit() throws -> Exhibit {
    let indices = region.trust.outputs[0].indices
    var table = ResultTable(columns: [
      .init("choice", say(.columnChoice)), .init("first", say(.columnAlone)),
      .init("total", say(.columnInvolved)),
    ])
    var factors: [SobolChart.Factor] = []
    let order: [Int] = indices.total.indices.sorted {
      indices.total[$0].value > indices.total[$1].value
    }
    for index in order {
      let name: String = say(PeruReport.choices[index])
      let (first, total) = (indices.first[index].value, indices.total[index].value)
      factors.append(.init(name, first: ChartEstimate(first), total: ChartEstimate(total)))
      table.append([
        .text(name), .number(first, .percent(0)), .number(total, .percent(0)),
      ])
    }
    let year: [String: String] = ["year": "\(RegionalIndex.year)"]
    let chart = try SobolChart(
      heading(.indexDriverChart, unit: .indexDriverUnit, source: .sourceIndex, year),
      factors: factors,
      style: style(.percent(0))
    )
    return Exhibit(
      chart,
      table,
      caption: say(.indexDriverCaption),
      source: source(.sourceIndex, year)
    )
  }

  /// What the index is made of, and where Peru stands in each part.
  private func partTable() throws -> ResultTable {
    let names: [(part: Phrase, indicators: Phrase)] = [
      (.partAccounts, .partAccountsIndicators), (.partMoney, .partMoneyIndicators),
      (.partPoints, .partPointsIndicators),
    ]
    guard let row = region.scores.normalized.units.firstIndex(of: "PER") else {
      throw ReportError(.evidenceMissing, culprit: "PER", "Peru is not in the regional index.")
    }
    var table = ResultTable(columns: [
      .init("part", say(.columnIndexPart)), .init("indicators", say(.columnIndicators)),
      .init("peru", say.place("Peru")), .init("median", say(.columnMedianEconomy)),
    ])
    for (part, name) in zip(RegionalIndex.parts, names) {
      let values: [Double] = try region.scores.values(of: part.name).compactMap { $0 }.sorted()
      let peru: Double? = try region.scores.values(of: part.name)[row]
      table.append([
        .text(say(name.part)), .text(say(name.indicators)), .number(peru, .decimal(0)),
        .number(Optional(values[values.count / 2]), .decimal(0)),
      ])
    }
    return table
  }
}
