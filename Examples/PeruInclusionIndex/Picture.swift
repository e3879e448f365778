// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// What drives Peru's rank, as a picture in the folder that is named.
func draw(_ trust: SensitivityAnalysis) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let indices = trust.outputs[0].indices
  let factors = trust.assumptions.indices.map { place in
    SobolChart.Factor(
      trust.assumptions[place],
      first: ChartEstimate(indices.first[place].value),
      total: ChartEstimate(indices.total[place].value)
    )
  }
  let chart = try SobolChart(
    ChartHeading(
      "What is left out decides Peru's rank",
      subtitle: "Shares of the variance of its rank over \(trust.runs) ways to make the index",
      source: "World Bank, Global Findex; IMF, Financial Access Survey"
    ),
    factors: factors
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "peru-inclusion-index.svg")
}
