// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// What explains a gap: worked on made-up microdata, because the real ones are not public here.
  func causes() throws -> ReportDocument.Section {
    let decomposition = try madeUpDecomposition()
    let names: [String: Phrase] = [
      "educ": .factorSchooling, "edad": .factorAge, "ingreso": .factorIncome,
      "place": .factorArea,
    ]
    let total = try part(decomposition.total(.explained), "explained")
    let unexplained = try part(decomposition.total(.unexplained), "unexplained")
    var parts: [(name: String, estimate: Estimate<Amount>)] = []
    for contribution in decomposition.contributions
    where contribution.component == .explained && contribution.level == nil {
      guard let variable = contribution.variable, let name = names[variable] else { continue }
      parts.append((say(name), contribution.estimate))
    }
    parts.append((say(.causeUnexplained), unexplained))
    let chart = try WaterfallChart(
      heading(.causeChart, unit: .causeUnit, source: .sourceMadeUp),
      steps: parts.map { .init($0.name, ChartEstimate($0.estimate)) },
      end: say(.causeGap),
      style: style(.points(1))
    )
    let gap: Double = decomposition.gap.value.value
    var table = ResultTable(columns: [
      .init("part", say(.columnPart)), .init("contribution", say(.columnContribution)),
      .init("interval", say(.columnInterval)), .init("share", say(.columnShareOfGap)),
    ])
    for (name, estimate) in parts + [(say(.causeGap), decomposition.gap)] {
      table.append([
        .text(name), .number(estimate.value.value, .points(1)),
        interval(estimate.interval, .points(1)),
        .number(estimate.value.value / gap, .percent(0)),
      ])
    }
    let points = NumberStyle.points(1)
    return .init(
      say(.causeTitle),
      [
        .note(say(.causeMadeUp)),
        .paragraph(say(.causeIntroduction)),
        .exhibit(Exhibit(chart, table, caption: say(.causeCaption), source: source(.sourceMadeUp))),
        .paragraph(
          say(
            .causeSentence,
            [
              "gap": points.text(gap), "explained": points.text(total.value.value),
              "unexplained": points.text(unexplained.value.value),
            ]
          )
        ),
        .note(say(.causeNote)),
      ]
    )
  }

  /// Oaxaca and Blinder's decomposition of the made-up gap between men and women.
  private func madeUpDecomposition() throws -> GapDecomposition {
    let adults = try Survey(
      Dataset.enahoLikeSynthetic.table(),
      design: SamplingDesign(
        weights: "factor07",
        strata: "estrato",
        clusters: ["conglome"],
        isNested: true
      )
    )
    return try adults.decomposition(
      ofGapIn: "cuenta",
      by: "sexo",
      from: "hombre",
      to: "mujer",
      explainedBy: ["educ", "edad", "ingreso", "area"],
      method: .oaxaca(reference: .from, normalizing: ["area"]),
      groupedAs: [FactorGroup("place", of: ["area"])],
      missing: .omit
    )
  }

  private func part(_ total: Estimate<Amount>?, _ name: String) throws(ReportError) -> Estimate<
    Amount
  > {
    guard let total else {
      throw ReportError(
        .evidenceMissing,
        culprit: name,
        "The decomposition has no '\(name)' part."
      )
    }
    return total
  }
}
