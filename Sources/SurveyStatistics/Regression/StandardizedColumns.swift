// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The columns of a regression around their means and over their standard deviations, so that the
/// equations lose as few digits as the data allow.
struct StandardizedColumns {
  private(set) var matrix: Matrix
  /// What was taken off each column; all zero without an intercept.
  let centers: [Double]
  /// What each column was divided by.
  let scales: [Double]
  let hasIntercept: Bool
  private let weights: [Double]

  /// Standardizes columns in place; the first is constant if there is an intercept.
  init(_ columns: consuming Matrix, weights: [Double], hasIntercept: Bool) {
    var matrix = columns
    let (rows, count) = (matrix.rowCount, matrix.columnCount)
    var centers = [Double](repeating: 0, count: count)
    var scales = [Double](repeating: 1, count: count)
    matrix.withUnsafeMutableBufferPointer { values in
      nonisolated(unsafe) let values = values
      let moments = Parallel.map(count) { column -> (center: Double, scale: Double) in
        guard !(hasIntercept && column == 0) else { return (0, 1) }
        let entries = UnsafeMutableBufferPointer(
          rebasing: values[column * rows..<(column + 1) * rows]
        )
        return standardize(entries, weights, isCentered: hasIntercept)
      }
      for (column, moment) in moments.enumerated() {
        (centers[column], scales[column]) = moment
      }
    }
    self.matrix = matrix
    self.centers = centers
    self.scales = scales
    self.hasIntercept = hasIntercept
    self.weights = weights
  }

  /// The first column and those that the ones before them do not explain, and the others.
  ///
  /// A column is explained when less than 1e-12 of its variation is its own.
  func independent() -> (kept: [Int], dropped: [Int]) {
    let total = weights.reduce(0, +)
    var products = matrix.crossProduct(weights: weights)
    var kept: [Int] = []
    var dropped: [Int] = []
    for column in 0..<products.columnCount {
      let pivot = products[column, column]
      guard pivot > 1e-12 * total else {
        dropped.append(column)
        continue
      }
      kept.append(column)
      for right in (column + 1)..<max(column + 1, products.columnCount) {
        let factor = products[column, right] / pivot
        for row in (column + 1)..<products.columnCount {
          products[row, right] -= factor * products[column, row]
        }
      }
    }
    return (kept, dropped)
  }

  /// The matrix that takes coefficients of these columns to those of the columns as they were.
  var unscaling: Matrix {
    Matrix(rows: scales.count, columns: scales.count) { row, column in
      if row == column { return 1 / scales[row] }
      return hasIntercept && row == 0 ? -centers[column] / scales[column] : 0
    }
  }
}

/// Takes the mean off a column and divides by its standard deviation; a constant becomes zero.
private func standardize(
  _ entries: UnsafeMutableBufferPointer<Double>,
  _ weights: [Double],
  isCentered: Bool
) -> (center: Double, scale: Double) {
  var (total, sum) = (0.0, 0.0)
  for row in entries.indices {
    total += weights[row]
    sum += weights[row] * entries[row]
  }
  let center = isCentered ? sum / total : 0
  var squares = 0.0
  for row in entries.indices {
    let deviation = entries[row] - center
    squares += weights[row] * deviation * deviation
  }
  let scale = (squares / total).squareRoot()
  guard scale > 1e-13 * center.magnitude, scale > 0 else {
    entries.update(repeating: 0)
    return (center, 1)
  }
  for row in entries.indices { entries[row] = (entries[row] - center) / scale }
  return (center, scale)
}
