// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The figures that are percentages of the focus groups' participants.
  private static let confidenceItems = (161...183).map { "F\($0)" }

  /// The confidence items: the count behind each printed percentage, and how little it says.
  func focusGroups() throws -> ReportDocument.Section {
    let participants = Int(try printed("F157"))
    var table = ResultTable(columns: [
      .init("item", say(.columnItem)), .init("answer", say(.columnAnswer)),
      .init("printed", say(.columnPrinted)), .init("count", say(.columnCount)),
      .init("exact", say(.columnExact)), .init("interval", say(.columnWilson)),
    ])
    var recovered = 0
    for id in PeruReport.confidenceItems {
      let printed = try printed(id)
      let count = try RecoveredCount(printed: printed, of: participants)
      if count.isReproducible { recovered += 1 }
      let share = try Estimate(count: count.nearest, of: participants)
      let figure = audit.verdicts.first { $0.figure.id == id }?.figure
      table.append([
        .text(figure?.indicator ?? id), .text(orMissing: figure?.breakdown),
        .number(printed / 100, .percent(0)),
        count.isReproducible
          ? .text("\(count.nearest)") : .text(say(.countNone, ["nearest": "\(count.nearest)"])),
        .number(count.exactPercentage / 100, .percent(2)),
        interval(share.interval, .percent(1)),
      ])
    }
    return .init(
      say(.focusTitle),
      [
        .paragraph(
          say(
            .focusIntroduction,
            [
              "participants": "\(participants)", "recovered": "\(recovered)",
              "items": "\(PeruReport.confidenceItems.count)",
            ]
          )
        ),
        .table(table, caption: say(.focusCaption), source: source(.sourceCounts)),
        .note(say(.focusNote, ["participants": "\(participants)"])),
      ]
    )
  }
}
