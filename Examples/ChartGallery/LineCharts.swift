// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

/// Charts of lines: two waves, and a target.
func lineCharts(_ regions: Regions) throws -> [(String, any Chart)] {
  [
    (
      "slope",
      try SlopeChart(
        madeUp("All ten rose, and Apurímac stays third", "Adults with an account"),
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
        madeUp("The target comes late", "Adults with an account"),
        series: [
          .init(
            "All adults",
            points: [
              .init(2011, near(0.2)), .init(2014, near(0.29)),
              .init(2017, near(0.43)), .init(2021, near(0.57)),
            ],
            projection: [.init(2024, near(0.66, 0.05)), .init(2027, near(0.73, 0.09))]
          ),
          .init(
            "Women",
            points: [
              .init(2011, near(0.17)), .init(2014, near(0.22)),
              .init(2017, near(0.34)), .init(2021, near(0.5)),
            ]
          ),
        ],
        goal: .init(0.75, by: 2021),
        style: percent
      )
    ),
  ]
}
