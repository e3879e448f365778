// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// What each characteristic adds to the gap, as a picture in the folder that is named.
func draw(_ decomposition: GapDecomposition) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  var steps: [WaterfallChart.Step] = []
  for part in decomposition.contributions where part.component == .explained {
    guard let variable = part.variable, variable != "(intercept)" else { continue }
    let name = part.level.map { "\(variable): \($0)" } ?? variable
    steps.append(.init(name, ChartEstimate(part.estimate)))
  }
  if let unexplained = decomposition.total(.unexplained) {
    steps.append(.init("Unexplained", ChartEstimate(unexplained)))
  }
  let chart = try WaterfallChart(
    ChartHeading(
      "Most of the gap is not explained",
      subtitle: "Accounts, men less women; Oaxaca and Blinder",
      source: "Made up, in the shape of ENAHO"
    ),
    steps: steps,
    end: "Gap",
    style: ChartStyle(numbers: .points(1))
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "why-is-there-a-gap.svg")
}
