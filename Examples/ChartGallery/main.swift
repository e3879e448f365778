// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Every chart of the package, written into a folder as SVG and as a Vega-Lite specification. The
// regions of Peru and their places are real; every other number is made up, and no picture is true
// of Peru. Usage: ChartGallery [folder]

import InclusionReports

let folder = try OutputFolder(path: CommandLine.arguments.dropFirst().first ?? "chart-gallery")
let regions = try Regions()
let charts = try rowCharts(regions) + lineCharts(regions) + mapCharts(regions)

for (name, chart) in charts {
  try folder.write(chart.svg(), as: "\(name).svg")
  try folder.write(chart.vegaLite(), as: "\(name).json")
  print("\(name).svg: \(chart.summary)")
}
print("\(charts.count) charts, all with made-up numbers")
