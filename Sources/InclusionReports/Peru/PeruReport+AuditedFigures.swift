// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// How many figures got which verdict, and those that do not hold together.
  func auditedFigures() throws -> ReportDocument.Section {
    let names: [(verdict: Verdict, short: Phrase, long: Phrase)] = [
      (.reproduced, .verdictNameReproduced, .verdictReproduced),
      (.consistent, .verdictNameConsistent, .verdictConsistent),
      (.inconsistent, .verdictNameInconsistent, .verdictInconsistent),
      (.inputOnly, .verdictNameInputOnly, .verdictInputOnly),
    ]
    let counts = ResultTable(
      columns: [.init("verdict", say(.columnVerdict)), .init("figures", say(.columnFigures))],
      rows: names.map { [.text(say($0.long)), .count(audit.count(of: $0.verdict))] }
    )
    let chart = try RankedBarChart(
      heading(.auditChart, unit: .auditUnit, source: .sourceComputed),
      bars: names.map { name in
        let count = ChartEstimate(Double(audit.count(of: name.verdict)))
        return .init(say(name.short), count, highlighted: name.verdict == .inconsistent)
      },
      order: .given,
      style: style(.count)
    )
    var faults = ResultTable(columns: [
      .init("id", say(.columnFigure)), .init("indicator", say(.columnIndicator)),
      .init("printed", say(.columnPrinted)), .init("reason", say(.columnReason)),
    ])
    for verdict in audit.verdicts where verdict.verdict == .inconsistent {
      faults.append([
        .text(verdict.figure.id), .text(verdict.figure.indicator),
        .text(verdict.figure.printed), .text(verdict.reason),
      ])
    }
    return .init(
      say(.auditTitle),
      [
        .paragraph(say(.auditIntroduction)),
        .exhibit(
          Exhibit(chart, counts, caption: say(.auditCountCaption), source: source(.sourceComputed))
        ),
        .table(
          faults,
          caption: say(.auditInconsistentCaption),
          source: source(.sourceComputed)
        ),
        .note(say(.auditLanguage)),
        .note(say(.auditNote)),
      ]
    )
  }
}
