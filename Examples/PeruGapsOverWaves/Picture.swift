// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The shares of men and women over the waves, as a picture in the folder that is named.
func draw(_ waves: [GapWave]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  func points(_ rate: (RateGap) -> PublishedRate) -> [TrendChart.Point] {
    waves.map { TrendChart.Point($0.year, ChartEstimate(rate($0.gap).share.value)) }
  }
  let chart = try TrendChart(
    ChartHeading(
      "Both rise; whether the gap narrows depends on the scale",
      subtitle: "Adults with an account in Peru",
      source: "World Bank, Global Findex"
    ),
    series: [
      .init("Men", points: points(\.reference)),
      .init("Women", points: points(\.comparison)),
    ],
    style: ChartStyle(numbers: .percent(0))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "peru-gaps-over-waves.svg")
}
