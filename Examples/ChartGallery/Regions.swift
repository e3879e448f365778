// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The regions of Peru with their true places, and shares that are made up.
struct Regions {
  let names: [String]
  let columns: [Double], rows: [Double]
  let longitudes: [Double], latitudes: [Double]
  let men: [Double], women: [Double]

  init() throws {
    let peru = try Dataset.peruDepartments2020.table()
    names = try peru.texts("department").compactMap { $0 }
    columns = try peru.numbers("tileColumn")
    rows = try peru.numbers("tileRow")
    longitudes = try peru.numbers("longitude")
    latitudes = try peru.numbers("latitude")
    let men: [Double] = names.indices.map { 0.3 + 0.011 * Double(($0 * 7 + 3) % 25) }
    women = men.indices.map { men[$0] + 0.01 - 0.004 * Double(($0 * 11) % 20) }
    self.men = men
  }

  /// The places of the first ten.
  var ten: [Int] { Array(names.indices.prefix(10)) }

  /// Ten four-sided areas, of no real country.
  var shapes: [MapShape] {
    let corners: [(Double, Double)] = [(0, 0), (1, 0.2), (1.1, 1.2), (0.1, 1)]
    return ten.map { index in
      let (column, row) = (Double(index % 2), Double(index / 2))
      let ring: [MapPoint] = corners.map { east, south in
        MapPoint(
          longitude: column + 0.1 * row + east,
          latitude: -row - 0.2 * column - south
        )
      }
      return MapShape(id: names[index], rings: [ring])
    }
  }
}

/// A number with an interval around it.
func near(_ value: Double, _ half: Double = 0.03) -> ChartEstimate {
  ChartEstimate(value, lower: value - half, upper: value + half)
}

/// The heading of a picture that is true of nobody.
func madeUp(_ title: String, _ subtitle: String, unit: String = "percent of adults")
  -> ChartHeading
{
  ChartHeading(title, subtitle: subtitle, unit: unit, source: "numbers made up for this gallery")
}

/// A curve through twenty points.
func curve(to end: Double, _ height: (Double) -> Double) -> [CurvePoint] {
  (0...20).map { CurvePoint(end * Double($0) / 20, height(Double($0) / 20)) }
}

/// Shares as percentages.
let percent = ChartStyle(numbers: .percent(1))
