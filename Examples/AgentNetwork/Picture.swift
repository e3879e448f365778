// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The share of adults within every distance, as a picture in the folder that is named.
func draw(_ areas: [Reach]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let groups = try areas.map { reach in
    CoverageChart.Group(
      reach.group ?? "all",
      points: try stride(from: 0.0, through: 40, by: 0.5).map {
        CurvePoint($0, try reach.share(within: $0).value)
      }
    )
  }
  let chart = try CoverageChart(
    ChartHeading("Every town has an agent; the villages wait", source: "A made-up network"),
    groups: groups,
    distanceTitle: "kilometres to the nearest agent",
    limit: 5
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "agent-network.svg")
}
