// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Charts of rows: a ranking, two groups, ranks with their uncertainty, causes.
func rowCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "ranked-bars",
      try RankedBarChart(
        heading("Accounts by region", "Adults with an account"),
        bars: regions.names.indices.map {
          .init(regions.names[$0], near(regions.men[$0]), highlighted: regions.names[$0] == "Lima")
        },
        reference: ChartReference(0.43, "Peru"),
        style: percent
      )
    ),
    (
      "dumbbell",
      try DumbbellChart(
        heading("Men lead almost everywhere", "Adults with an account"),
        rows: regions.names.indices.map {
          .init(regions.names[$0], from: near(regions.men[$0], 0), to: near(regions.women[$0], 0))
        },
        from: "Men",
        to: "Women",
        style: percent
      )
    ),
    (
      "rank-intervals",
      try RankIntervalChart(
        heading("Ranks are ranges", "Index", unit: "rank"),
        units: regions.names.indices.map {
          .init(
            regions.names[$0],
            rank: Double($0 + 1),
            lower: Double(max(1, $0 - 1)),
            upper: Double(min(25, $0 + 4))
          )
        }
      )
    ),
    (
      "sobol",
      try SobolChart(
        heading("Weights decide", "Shares of variance", unit: ""),
        factors: [
          .init("Weights", first: near(0.5), total: near(0.6)),
          .init("Aggregation", first: near(0.2), total: near(0.33)),
        ]
      )
    ),
    (
      "waterfall",
      try WaterfallChart(
        heading("Half of the gap is schooling", "Decomposition"),
        steps: [
          .init("Schooling", near(0.05, 0.01)), .init("Age", near(-0.01, 0.005)),
          .init("Unexplained", near(0.03, 0.012)),
        ],
        end: "Gap",
        style: ChartStyle(numbers: .points(1))
      )
    ),
  ]
}
