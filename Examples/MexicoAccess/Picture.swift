// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Points per 100,000 adults by type of locality, as a picture in the folder that is named.
func draw(_ densities: [PlaceDensity]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let chart = try RankedBarChart(
    ChartHeading(
      "The larger the place, the more points, up to the metropolis",
      subtitle: "Branches, agents and cash machines",
      unit: "per 100,000 adults",
      source: "CNBV, Mexico, March 2020"
    ),
    bars: densities.map { .init($0.place, ChartEstimate($0.access.density.value)) },
    style: ChartStyle(numbers: .decimal(1))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "mexico-access.svg")
}
