// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Charts of how something is spread: over people, by distance, by value.
func spreadCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "concentration",
      try ConcentrationChart(
        madeUp("Branches stand in cities", "Lorenz curves", unit: ""),
        curves: [
          .init("Agents", points: curve(to: 1) { $0 * $0 }),
          .init("Branches", points: curve(to: 1) { $0 * $0 * $0 * $0 }),
        ],
        xTitle: "share of adults",
        yTitle: "share of points"
      )
    ),
    (
      "coverage",
      try CoverageChart(
        madeUp("Five kilometres", "People by distance", unit: ""),
        groups: [
          .init("Urban", points: curve(to: 30) { 1 - 1 / (1 + 40 * $0) }),
          .init("Rural", points: curve(to: 30) { 1 - 1 / (1 + 4 * $0) }),
        ],
        distanceTitle: "kilometres to the nearest agent",
        limit: 5
      )
    ),
    (
      "distribution",
      try DistributionChart(
        madeUp("Most regions lie below 45 %", "Regions", unit: "percent of regions"),
        samples: [.init("Regions", values: regions.men)],
        valueTitle: "adults with an account",
        references: [ChartReference(0.43, "Peru")],
        style: ChartStyle(numbers: .percent(0))
      )
    ),
    (
      "densities",
      try DistributionChart(
        madeUp("Women lag, and vary less", "Regions", unit: ""),
        samples: [
          .init("Men", values: regions.men), .init("Women", values: regions.women),
        ],
        valueTitle: "adults with an account",
        style: ChartStyle(numbers: .percent(0))
      )
    ),
  ]
}
