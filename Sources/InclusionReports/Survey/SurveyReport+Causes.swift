// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension SurveyReport {
  /// What may explain the gap, outcome by outcome.
  func causes(
    _ groups: SurveyReportSpecification.Gap,
    _ gaps: [SurveyGap]
  ) throws -> ReportDocument.Section {
    var blocks: [ReportDocument.Block] = []
    var notes: [String] = []
    for (outcome, gap) in zip(specification.outcomes, gaps) {
      // A gap of nothing has no parts.
      guard gap.difference.value != 0 else { continue }
      let decomposition = try decomposition(of: outcome, groups)
      blocks += try parts(of: decomposition, outcome, groups)
      for note in decomposition.notes where !notes.contains(note) { notes.append(note) }
    }
    return .init(
      say(.surveyCauseTitle),
      blocks + [.note(say(.surveyCauseNote, ["from": groups.from.name]))]
        + notes.map { .note(say.note($0)) }
    )
  }

  /// Oaxaca and Blinder's decomposition; the levels of a category are added up.
  private func decomposition(
    of outcome: NamedColumn,
    _ groups: SurveyReportSpecification.Gap
  ) throws -> GapDecomposition {
    try survey.decomposition(
      ofGapIn: outcome.column,
      by: groups.column,
      from: groups.from.column,
      to: groups.to.column,
      explainedBy: groups.explainedBy.map(\.column),
      method: .oaxaca(reference: .from),
      groupedAs: groups.explainedBy.map {
        FactorGroup(SurveyReport.group(of: $0), of: [$0.column])
      },
      missing: specification.missing,
      inference: inference
    )
  }

  /// The name of a group of one factor, which no column has.
  private static func group(of factor: NamedColumn) -> String { "\u{1}" + factor.column }

  /// The parts of a gap as a chart, a table and a sentence.
  private func parts(
    of decomposition: GapDecomposition,
    _ outcome: NamedColumn,
    _ groups: SurveyReportSpecification.Gap
  ) throws -> [ReportDocument.Block] {
    var parts: [(name: String, estimate: Estimate<Amount>)] = []
    for factor in groups.explainedBy {
      let part = decomposition.contributions.first {
        $0.component == .explained && $0.variable == SurveyReport.group(of: factor)
      }
      if let part { parts.append((factor.name, part.estimate)) }
    }
    if let rest = decomposition.total(.unexplained) {
      parts.append((say(.causeUnexplained), rest))
    }
    var table = ResultTable(columns: [
      .init("part", say(.columnPart)), .init("contribution", say(.columnContribution)),
      .init("interval", intervalHeading),
    ])
    for (name, estimate) in parts + [(say(.causeGap), decomposition.gap)] {
      table.append([
        .text(name), .number(estimate.value.value, .points(1)),
        .text(orMissing: interval(estimate.interval, .points(1))),
      ])
    }
    let title: String = say(.surveyCauseChart, ["name": outcome.name])
    let chart = try WaterfallChart(
      ChartHeading(title, unit: say(.surveyPoints), source: specification.source),
      steps: parts.map { .init($0.name, ChartEstimate($0.estimate)) },
      end: say(.causeGap),
      style: style(.points(1))
    )
    let points = NumberStyle.points(1)
    let explained: Double = decomposition.total(.explained)?.value.value ?? 0
    let words: [String: String] = [
      "name": outcome.name, "gap": points.text(decomposition.gap.value.value),
      "explained": points.text(explained),
      "unexplained": points.text(decomposition.gap.value.value - explained),
    ]
    return [
      .paragraph(
        say(groups.explainedBy.count == 1 ? .surveyCauseOne : .surveyCauseMany, words)
      ),
      .exhibit(Exhibit(chart, table, caption: title, source: source)),
    ]
  }
}
