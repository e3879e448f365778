// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Charts of lines: two waves, a target, concentration, distance, spread.
func lineCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "slope",
      try SlopeChart(
        heading("Lima overtakes", "Adults with an account"),
        lines: regions.ten.map {
          .init(
            regions.names[$0],
            before: regions.women[$0] - 0.1,
            after: regions.men[$0],
            highlighted: $0 == 2
          )
        },
        before: "2017",
        after: "2021",
        style: percent
      )
    ),
    (
      "trend",
      try TrendChart(
        heading("The target comes late", "Adults with an account"),
        series: [
          .init(
            "All adults",
            points: [
              .init(2011, near(0.2)), .init(2014, near(0.29)),
              .init(2017, near(0.43)), .init(2021, near(0.57)),
            ],
            projection: [.init(2024, near(0.66, 0.05)), .init(2027, near(0.73, 0.09))]
          )
        ],
        goal: .init(0.75, by: 2021),
        style: percent
      )
    ),
    (
      "concentration",
      try ConcentrationChart(
        heading("Branches stand in cities", "Lorenz curves"),
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
        heading("Five kilometres", "People by distance"),
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
        heading("Most regions lie below 45 %", "Regions"),
        samples: [.init("Regions", values: regions.men)],
        valueTitle: "adults with an account",
        references: [ChartReference(0.43, "Peru")],
        style: ChartStyle(numbers: .percent(0))
      )
    ),
  ]
}
