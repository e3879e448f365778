// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The Lorenz curve of each kind, as a picture in the folder that is named.
func draw(_ kinds: [(name: String, densities: WeightedValues)]) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  let curves = try kinds.map { kind in
    let curve = try LorenzCurve(kind.densities)
    let gini = Printed.decimal(try kind.densities.value(of: .gini()), digits: 2)
    // A hundred steps show a curve of 2,465 municipalities.
    let points = try stride(from: 0.0, through: 1, by: 0.01).map {
      CurvePoint($0, try curve.share(ofLower: $0))
    }
    return ConcentrationChart.Curve("\(kind.name), Gini \(gini)", points: points)
  }
  let chart = try ConcentrationChart(
    ChartHeading(
      "Cash machines are spread most unequally",
      source: "CNBV, Mexico, March 2020"
    ),
    curves: curves,
    xTitle: "share of adults, fewest points first",
    yTitle: "share of points"
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "access-point-inequality.svg")
}
