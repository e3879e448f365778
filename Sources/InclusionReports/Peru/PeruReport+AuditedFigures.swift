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
    let faults: ResultTable = faults()
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
        .note(say(.auditNote)),
      ]
    )
  }

  /// The figures that do not hold together, in the words of the report's language.
  private func faults() -> ResultTable {
    var table = ResultTable(columns: [
      .init("id", say(.columnFigure)), .init("indicator", say(.columnIndicator)),
      .init("printed", say(.columnPrinted)), .init("place", say(.columnPlace)),
      .init("reason", say(.columnReason)),
    ])
    for verdict in audit.verdicts where verdict.verdict == .inconsistent {
      let figure: Figure = verdict.figure
      let place: String = [figure.document, figure.location].map(say.term).joined(separator: ", ")
      table.append([
        .text(figure.id), .text(say.term(figure.indicator)),
        .text(say.unbroken(say.term(figure.printed))), .text(place),
        .text(say.unbroken(verdict.reason(in: say.language.audit))),
      ])
    }
    return table
  }
}
