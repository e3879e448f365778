// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// How the index is spread over the world, as a picture in the folder that is named.
func draw(_ scores: IndexScores) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let chart = try DistributionChart(
    ChartHeading(
      "Where Peru stands among 191 countries",
      subtitle: "Human Development Index 2021",
      source: "UNDP; computed here from its four indicators"
    ),
    samples: [.init("Countries", values: scores.scores.compactMap(\.self))],
    valueTitle: "index",
    references: [ChartReference(scores["Peru"]?.score ?? 0, "Peru")],
    style: ChartStyle(numbers: .decimal(2))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "human-development.svg")
}
