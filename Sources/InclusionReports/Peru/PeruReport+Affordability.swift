// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension PeruReport {
  /// What a gigabyte costs, and how the affordability index places Peru.
  func affordability() throws -> ReportDocument.Section {
    let (before, after) = (try printed("F018") / 100, try printed("F214") / 100)
    let scores: [(name: String, score: Double)] = try [
      ("Colombia", "F021"), ("Costa Rica", "F020"), ("Peru", "F019"),
    ].map { (say.place($0.0), try printed($0.1)) }
    let table = ResultTable(
      columns: [.init("economy", say(.columnEconomy)), .init("value", say(.columnValue))],
      rows: scores.map { [.text($0.name), .number($0.score, .decimal(2))] }
    )
    let chart = try RankedBarChart(
      heading(.affordabilityChart, source: .sourcePrinted),
      bars: scores.map { score in
        .init(score.name, ChartEstimate(score.score), highlighted: score.name == say.place("Peru"))
      },
      style: style(.decimal(2))
    )
    return .init(
      say(.affordabilityTitle),
      [
        .paragraph(
          say(
            after < 0.02 ? .affordabilityMet : .affordabilityMissed,
            [
              "before": NumberStyle.percent(2).text(before), "beforeYear": "2020",
              "after": NumberStyle.percent(2).text(after), "afterYear": "2021",
              "change": NumberStyle.percent(1).text(after / before - 1),
              "threshold": NumberStyle.percent(0).text(0.02),
            ]
          )
        ),
        .exhibit(
          Exhibit(
            chart,
            table,
            caption: say(.affordabilityCaption),
            source: source(.sourcePrinted)
          )
        ),
        .note(say(.affordabilityNote)),
      ]
    )
  }
}
