// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Densities of the neighbours with their Poisson intervals, as a picture in the folder that is named.
func draw(_ densities: [(code: String, density: AccessDensity)]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let chart = try RankedBarChart(
    ChartHeading(
      "Cash machines across South America",
      subtitle: "2018",
      unit: "per 100,000 adults",
      source: "IMF, Financial Access Survey"
    ),
    bars: densities.map { economy in
      .init(
        economy.code,
        ChartEstimate(economy.density.density.value),
        highlighted: economy.code == "PER"
      )
    },
    style: ChartStyle(numbers: .decimal(1))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "access-across-economies.svg")
}
