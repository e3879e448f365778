// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

extension IndexData {
  /// The values by blocks of rows and by column, each made anew.
  ///
  /// - Throws: ``IndexError`` with code `unsuitableData`, which lists what is wrong with each column.
  func mapped(
    _ pooling: YearPooling,
    of subject: String,
    _ change: (_ column: Int, _ values: [Double], _ rows: [Int]?) throws(IndexError) -> [Double]
  ) throws(IndexError) -> IndexData {
    let blocks = blocks(pooling)
    var elements: [Double] = []
    elements.reserveCapacity(values.rowCount * values.columnCount)
    var problems: [IndexProblem] = []
    for column in indicators.indices {
      var whole = values.column(column)
      for rows in blocks {
        do {
          if blocks.count == 1 {
            whole = try change(column, whole, nil)
          } else {
            let part = try change(column, rows.map { whole[$0] }, rows)
            for (row, value) in zip(rows, part) { whole[row] = value }
          }
        } catch {
          let year = blocks.count > 1 ? "\(YearLabel.text(years?[rows[0]] ?? .nan)): " : ""
          problems.append(IndexProblem(indicators[column], year + error.description))
          break
        }
      }
      elements.append(contentsOf: whole)
    }
    guard problems.isEmpty else { throw IndexError(.unsuitableData, of: subject, problems) }
    var result = self
    result.values = Matrix(
      rows: values.rowCount,
      columns: values.columnCount,
      columnMajor: elements
    )
    return result
  }

  /// The values on the scales of the index.
  ///
  /// - Parameter index: The index, whose indicators these are.
  /// - Returns: The normalised values; NaN where one is missing.
  /// - Throws: ``IndexError`` with code `unsuitableData`, which lists every indicator that has no
  ///   place on its scale.
  public func normalized(by index: CompositeIndex) throws(IndexError) -> IndexData {
    let indicators = index.indicators
    return try mapped(index.years, of: "The normalisation of '\(index.name)'") {
      column,
      values,
      rows throws(IndexError) in
      let indicator = indicators[column]
      let scale = ColumnNormalization(
        indicator: indicator,
        method: indicator.normalization ?? index.normalization,
        units: rows.map { $0.map { units[$0] } } ?? units
      )
      return try scale.normalized(values)
    }
  }
}
