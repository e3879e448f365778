// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The index of ten economies, as a picture in the folder that is named.
func draw(_ scores: IndexScores) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let chart = try RankedBarChart(
    ChartHeading(
      "Readiness for online commerce",
      subtitle: "B2C E-commerce Index 2020, from its four indicators",
      source: "UNCTAD; the index is computed here"
    ),
    bars: scores.records.map {
      .init($0.unit, ChartEstimate($0.score), highlighted: $0.unit == "PER")
    },
    style: ChartStyle(numbers: .decimal(1))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "unctad-readiness.svg")
}
