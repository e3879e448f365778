// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// One chart taken apart, then every chart of the package, each written into a folder as SVG and as a
// Vega-Lite specification. The regions of Peru and their places are real; every other number is made
// up, and no picture is true of Peru. Usage: ChartGallery [folder] [--print]

import InclusionReports

let folder = try OutputFolder(path: CommandLine.arguments.dropFirst().first ?? "chart-gallery")

let heading = ChartHeading(
  "The highlands follow late",
  subtitle: "Adults with an account, by natural region",
  unit: "percent of adults",
  note: "Lines are 95 % confidence intervals",
  source: "numbers made up for this gallery"
)
let bars: [RankedBarChart.Bar] = [
  .init("Lima", ChartEstimate(0.52, lower: 0.49, upper: 0.55)),
  .init("Coast", ChartEstimate(0.44, lower: 0.41, upper: 0.47)),
  .init("Highlands", ChartEstimate(0.36, lower: 0.32, upper: 0.40), highlighted: true),
  .init("Jungle", .missing),
]
let first = try RankedBarChart(
  heading,
  bars: bars,
  reference: ChartReference(0.43, "Peru"),
  style: ChartStyle(numbers: .percent(0))
)
print(first.summary)

var phone = first
phone.style.width = 350
phone.style.palette = .grey
phone.style.decimalMark = .comma
phone.style.language = .spanish

try folder.write(first.svg(), as: "first.svg")
try folder.write(first.vegaLite(), as: "first.json")
try folder.write(phone.svg(), as: "first-grey.svg")

if CommandLine.arguments.contains("--print") {
  try PictureFile(.pdf).write(first.drawing, to: folder.path + "/first.pdf")
  try PictureFile(.png, scale: 3).write(first.drawing, to: folder.path + "/first.png")
}

let regions = try Regions()
let (rows, lines) = (try rowCharts(regions), try lineCharts(regions))
let charts = try rows + lines + spreadCharts(regions) + mapCharts(regions)

for (name, chart) in charts {
  try folder.write(chart.svg(), as: "\(name).svg")
  try folder.write(chart.vegaLite(), as: "\(name).json")
  print("\(name).svg: \(chart.summary)")
}
print("\(charts.count) charts, all with made-up numbers")
