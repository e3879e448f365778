// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Charts of rows: a ranking, two groups, ranks with their uncertainty, causes.
func rowCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "ranked-bars",
      try RankedBarChart(
        madeUp("Accounts by region", "Adults with an account"),
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
        madeUp("Men lead almost everywhere", "Adults with an account"),
        rows: regions.ten.map {
          .init(
            regions.names[$0],
            from: near(regions.men[$0], 0.015),
            to: near(regions.women[$0], 0.012),
            highlighted: regions.names[$0] == "Lima"
          )
        },
        from: "Men",
        to: "Women",
        style: percent
      )
    ),
    (
      "rank-intervals",
      try RankIntervalChart(
        madeUp("Ranks are ranges", "Index", unit: "rank"),
        units: regions.names.indices.map {
          .init(
            regions.names[$0],
            rank: Double($0 + 1),
            median: Double(min(25, $0 + 2)),
            lower: Double(max(1, $0 - 1)),
            upper: Double(min(25, $0 + 4)),
            highlighted: regions.names[$0] == "Lima"
          )
        }
      )
    ),
    (
      "sobol",
      try SobolChart(
        madeUp("Weights decide", "Shares of variance", unit: ""),
        factors: [
          .init("Weights", first: near(0.41), total: near(0.52)),
          .init("Aggregation", first: near(0.2), total: near(0.33)),
          .init("Normalization", first: near(0.09), total: near(0.15)),
          .init("Imputation", first: near(0.04, 0.02), total: near(0.05, 0.02)),
        ]
      )
    ),
    (
      "waterfall",
      try WaterfallChart(
        madeUp("Half of the gap is schooling", "Decomposition", unit: "percentage points"),
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
