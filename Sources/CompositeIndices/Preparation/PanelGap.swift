// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Fills gaps in the values of one unit over the years.
enum PanelGap {
  /// A year and the value of it; NaN where it is missing.
  typealias Point = (year: Double, value: Double)

  /// Missing values become the last value before.
  static func carried(_ series: [Point]) -> [Double] {
    var last = Double.nan
    return series.map { point in
      if !point.value.isNaN { last = point.value }
      return last
    }
  }

  /// Missing values between two years that have one lie on the line between them.
  static func interpolated(_ series: [Point]) -> [Double] {
    var result = series.map(\.value)
    var before: Int?
    for after in series.indices where !series[after].value.isNaN {
      if let before, after > before + 1 {
        let span = series[after].year - series[before].year
        let slope = (series[after].value - series[before].value) / span
        for gap in before + 1..<after {
          result[gap] = series[before].value + slope * (series[gap].year - series[before].year)
        }
      }
      before = after
    }
    return result
  }
}

extension IndexData {
  /// Each unit's values filled along its years.
  func imputedAlongYears(
    _ fill: ([PanelGap.Point]) -> [Double]
  ) throws(IndexError) -> IndexData {
    guard let years else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "imputation",
        "The last value and the line between two years need a panel; name the column of years, or "
          + "impute by the mean."
      )
    }
    var result = self
    let rowsOfUnits = Dictionary(grouping: units.indices) { units[$0] }
    for rows in rowsOfUnits.values {
      let ordered = rows.sorted { years[$0] < years[$1] }
      for column in indicators.indices where ordered.contains(where: { values[$0, column].isNaN }) {
        let filled = fill(ordered.map { (years[$0], values[$0, column]) })
        for (row, value) in zip(ordered, filled) { result.values[row, column] = value }
      }
    }
    return result
  }
}
