// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Shares with the errors of weights alone and of the design, as a picture in the folder that is named.
func draw(_ surveys: [(name: String, survey: Survey)]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let bars = try surveys.flatMap { name, survey in
    try survey.shares(of: ["digital"], by: ["area"]).records.map { record in
      RankedBarChart.Bar(
        "\(record.group[0].level), \(name)",
        ChartEstimate(record.estimate),
        highlighted: name == "design"
      )
    }
  }
  let chart = try RankedBarChart(
    ChartHeading(
      "The same shares, and intervals that know the villages",
      subtitle: "Adults who pay digitally, with 95 % intervals",
      source: "Made up, in the shape of ENAHO"
    ),
    bars: bars,
    style: ChartStyle(numbers: .percent(1))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "weights-only-survey.svg")
}
