// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import SurveyStatistics

/// The indicators of an index side by side: a row per unit, a named column per indicator.
///
///     let indicators = try IndicatorMatrix(
///       columns: [[2, 4, 6], [10, 12, 14]], names: ["agents", "accounts"])
///     indicators.unitCount   // 3
///
/// Edge cases: a missing value is NaN; what is done about it is the choice of whoever reads it.
public struct IndicatorMatrix: Hashable, Sendable {
  /// The names of the indicators, in the order of the columns.
  public let names: [String]
  /// The values: a row per unit, a column per indicator, NaN where one is missing.
  public let values: Matrix

  /// The number of units.
  public var unitCount: Int { values.rowCount }
  /// The number of indicators.
  public var count: Int { values.columnCount }

  /// Indicators from a matrix.
  ///
  /// - Parameters:
  ///   - values: A row per unit, a column per indicator, NaN where a value is missing.
  ///   - names: A name per indicator.
  /// - Throws: ``IndexError`` with code `noValues` if there is no unit or no indicator,
  ///   `lengthsDiffer` if names and columns are not equally many, `notFinite` if a value is infinite.
  public init(_ values: Matrix, names: [String]) throws(IndexError) {
    guard names.count == values.columnCount else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(names.count) names",
        "\(names.count) names do not fit \(values.columnCount) indicators; give one each."
      )
    }
    guard values.rowCount > 0, values.columnCount > 0 else {
      throw IndexError(
        .noValues,
        culprit: values.shape,
        "A table of \(values.shape) units and indicators holds no value; give at least one of each."
      )
    }
    for (column, name) in names.enumerated() {
      for row in 0..<values.rowCount where values[row, column].isInfinite {
        throw IndexError(
          .notFinite,
          culprit: name,
          "Indicator '\(name)' is \(values[row, column]) for unit \(row) (counted from 0); an "
            + "indicator has finite values."
        )
      }
    }
    self.names = names
    self.values = values
  }

  /// Indicators from their columns.
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, all of the same units, NaN where one is missing.
  ///   - names: A name per indicator.
  /// - Throws: ``IndexError`` with code `noValues`, `lengthsDiffer` or `notFinite`.
  public init(columns: [[Double]], names: [String]) throws(IndexError) {
    guard let rows = columns.first?.count, columns.allSatisfy({ $0.count == rows }) else {
      throw IndexError(
        columns.isEmpty ? .noValues : .lengthsDiffer,
        culprit: "\(columns.count) indicators",
        columns.isEmpty
          ? "There is no indicator; give at least one."
          : "The indicators have \(columns.map(\.count)) values; give one per unit."
      )
    }
    let elements = columns.flatMap { $0 }
    try self.init(
      Matrix(rows: rows, columns: columns.count, columnMajor: elements),
      names: names
    )
  }

  /// The units that have all their values.
  ///
  /// - Parameter missing: With `.reject`, a missing value is an error; with `.omit`, its unit is left
  ///   out.
  /// - Returns: The indicators of the units that are complete.
  /// - Throws: ``IndexError`` with code `missingValue`, or `noValues` if no unit is complete.
  public func complete(missing: MissingPolicy) throws(IndexError) -> IndicatorMatrix {
    var kept: [Int] = []
    for row in 0..<unitCount {
      let gap = (0..<count).first { values[row, $0].isNaN }
      guard let gap else {
        kept.append(row)
        continue
      }
      guard missing == .omit else {
        throw IndexError(
          .missingValue,
          culprit: names[gap],
          "Indicator '\(names[gap])' is missing for unit \(row) (counted from 0); impute it, or "
            + "omit the units with missing values."
        )
      }
    }
    guard !kept.isEmpty else {
      throw IndexError(
        .noValues,
        culprit: "\(unitCount) units",
        "None of \(unitCount) units has a value of every indicator; impute, or leave out the "
          + "indicators with most missing values."
      )
    }
    return kept.count == unitCount ? self : try IndicatorMatrix(values.rows(kept), names: names)
  }
}
