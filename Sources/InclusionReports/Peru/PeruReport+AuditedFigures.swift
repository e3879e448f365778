// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// How many figures got which verdict, and those that do not hold together.
  func auditedFigures() -> ReportDocument.Section {
    let names: [(Verdict, Phrase)] = [
      (.reproduced, .verdictReproduced), (.consistent, .verdictConsistent),
      (.inconsistent, .verdictInconsistent), (.inputOnly, .verdictInputOnly),
    ]
    let counts = ResultTable(
      columns: [.init("verdict", say(.columnVerdict)), .init("figures", say(.columnFigures))],
      rows: names.map { [.text(say($0.1)), .count(audit.count(of: $0.0))] }
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
        .table(counts, caption: say(.auditCountCaption), source: say(.sourceComputed)),
        .table(faults, caption: say(.auditInconsistentCaption), source: say(.sourceComputed)),
        .note(say(.auditNote)),
      ]
    )
  }
}
