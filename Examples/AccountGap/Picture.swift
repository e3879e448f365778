// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The waves, their pace and the target, as a picture in the folder that is named.
func draw(_ accounts: WaveSeries, _ target: Target) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let trend = try accounts.trend(on: .logOdds)
  let measured = accounts.waves.map {
    TrendChart.Point($0.year, ChartEstimate($0.rate.share.value))
  }
  let projected = try [2021.0, 2024].map { year in
    TrendChart.Point(year, ChartEstimate(try trend.projection(to: year).share.value))
  }
  let chart = try TrendChart(
    ChartHeading(
      "At the pace of 2014 to 2017, the target comes three years late",
      subtitle: "Adults with an account in Peru",
      source: "World Bank, Global Findex; projection of the log-odds"
    ),
    series: [.init("All adults", points: measured, projection: projected)],
    goal: .init(target.share.value, by: target.year, label: "Target 75 %"),
    style: ChartStyle(numbers: .percent(0))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "account-gap.svg")
}
