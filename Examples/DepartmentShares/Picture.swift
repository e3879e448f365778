// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The gap of every department with its interval, as a picture in the folder that is named.
func draw(_ gaps: [(department: String, estimate: Estimate<Amount>)]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let chart = try RankedBarChart(
    ChartHeading(
      "In few departments the gap is told from zero",
      subtitle: "Accounts, men less women, with 95 % intervals",
      source: "Made up, in the shape of ENAHO"
    ),
    bars: gaps.map { gap in
      let isClear = (gap.estimate.interval?.lower ?? 0) > 0
      return .init(gap.department, ChartEstimate(gap.estimate), highlighted: isClear)
    },
    style: ChartStyle(numbers: .points(0))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "department-shares.svg")
}
