// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The figures that are percentages of the focus groups' participants.
  private static let confidenceItems = (161...183).map { "F\($0)" }

  /// A printed percentage of the participants, and the count behind it.
  private struct Answer {
    let item: String
    /// The answer, as the data call it.
    let breakdown: String
    let printed: Double
    let count: RecoveredCount
    let share: Estimate<Share>
  }

  /// The confidence items: the count behind each printed percentage, and how little it says.
  func focusGroups() throws -> ReportDocument.Section {
    let participants: Int = Int(try printed("F157"))
    let answers: [Answer] = try PeruReport.confidenceItems.map { id in
      let printed: Double = try printed(id)
      let count = try RecoveredCount(printed: printed, of: participants)
      let figure = audit.verdicts.first { $0.figure.id == id }?.figure
      return Answer(
        item: subject(of: say.term(figure?.indicator ?? id)),
        breakdown: figure?.breakdown ?? "",
        printed: printed,
        count: count,
        share: try Estimate(count: count.nearest, of: participants)
      )
    }
    .sorted { ($1.printed, $0.item) < ($0.printed, $1.item) }
    let recovered: Int = answers.count { $0.count.isReproducible }
    let words: [String: String] = [
      "participants": "\(participants)", "recovered": "\(recovered)", "items": "\(answers.count)",
    ]
    return .init(
      say(.focusTitle),
      [
        .paragraph(say(.focusIntroduction, words)),
        .exhibit(
          Exhibit(
            try focusChart(answers),
            focusTable(answers),
            caption: say(.focusCaption),
            source: source(.sourceCounts)
          )
        ),
        .note(say(.focusNote, words)),
      ]
    )
  }

  /// What an item asks about, without the word that all items begin with: `Confidence: …`.
  private func subject(of item: String) -> String {
    guard let colon = item.firstIndex(of: ":") else { return item }
    let rest: Substring = item[item.index(after: colon)...].drop { $0 == " " }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// How many are confident, skill by skill, with the interval that so few people leave.
  private func focusChart(_ answers: [Answer]) throws -> RankedBarChart {
    try RankedBarChart(
      heading(.focusChart, unit: .focusUnit, note: .focusChartNote, source: .sourceCounts),
      bars: answers.filter { $0.breakdown == "confident or very confident" }.map { answer in
        .init(
          answer.item,
          ChartEstimate(answer.share),
          highlighted: !answer.count.isReproducible
        )
      },
      style: style(.percent(0))
    )
  }

  private func focusTable(_ answers: [Answer]) -> ResultTable {
    var table = ResultTable(columns: [
      .init("item", say(.columnItem)), .init("answer", say(.columnAnswer)),
      .init("printed", say(.columnPrinted)), .init("count", say(.columnCount)),
      .init("exact", say(.columnExact)), .init("interval", say(.columnWilson)),
    ])
    for answer in answers {
      let count: RecoveredCount = answer.count
      table.append([
        .text(answer.item), .text(say.term(answer.breakdown)),
        .number(answer.printed / 100, .percent(0)),
        count.isReproducible
          ? .text("\(count.nearest)") : .text(say(.countNone, ["nearest": "\(count.nearest)"])),
        .number(count.exactPercentage / 100, .percent(2)),
        interval(answer.share.interval, .percent(1)),
      ])
    }
    return table
  }
}
