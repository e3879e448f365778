// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// The values of an index's indicators, at some stage on the way to its scores.
public struct IndexData: Hashable, Sendable {
  /// The name of each unit; in a panel a unit has a row per year.
  public var units: [String]
  /// The year of each row, in a panel.
  public var years: [Double]?
  /// The names of the indicators.
  public var indicators: [String]
  /// A row per unit and year, a column per indicator; NaN where a value is missing.
  public var values: Matrix

  /// Data from their parts.
  ///
  /// - Parameters:
  ///   - units: The name of each row's unit.
  ///   - years: The year of each row, in a panel.
  ///   - indicators: The names of the indicators.
  ///   - values: A row per unit and year, a column per indicator.
  public init(units: [String], years: [Double]? = nil, indicators: [String], values: Matrix) {
    precondition(
      values.rowCount == units.count && values.columnCount == indicators.count
        && (years.map { $0.count == units.count } ?? true),
      "The values have a row per unit and a column per indicator."
    )
    self.units = units
    self.years = years
    self.indicators = indicators
    self.values = values
  }

  /// The unit of a row, with its year in a panel, as a message names it.
  public func label(ofRow row: Int) -> String {
    guard let years else { return units[row] }
    return "\(units[row]) \(YearLabel.text(years[row]))"
  }

  /// The rows of each year, in the order of the years; one block of all rows where years do not
  /// matter.
  func blocks(_ pooling: YearPooling) -> [[Int]] {
    guard let years, pooling == .separate else { return [Array(units.indices)] }
    return Dictionary(grouping: years.indices) { years[$0] }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// The same indicators for some of the rows.
  func rows(_ kept: [Int]) -> IndexData {
    IndexData(
      units: kept.map { units[$0] },
      years: years.map { years in kept.map { years[$0] } },
      indicators: indicators,
      values: values.rows(kept)
    )
  }
}

/// How a year is written.
enum YearLabel {
  static func text(_ year: Double) -> String {
    year == year.rounded() && abs(year) < 1e9 ? "\(Int(year))" : "\(year)"
  }
}
