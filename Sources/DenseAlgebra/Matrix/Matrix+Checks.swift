// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// Rejects NaN and infinity, naming the first.
  func requireFinite() throws(LinearAlgebraError) {
    guard let index = storage.firstNotFinite else { return }
    let (column, row) = index.quotientAndRemainder(dividingBy: rowCount)
    throw LinearAlgebraError(
      .notFinite,
      row: row,
      column: column,
      "The entry in row \(row), column \(column) (counted from 0) is \(storage[index]); "
        + "leave out or impute missing values first."
    )
  }

  func requireSquare() throws(LinearAlgebraError) {
    guard isSquare else {
      throw LinearAlgebraError(
        .notSquare,
        "A square matrix is needed, and this one is \(shape); did you mean X'X?"
      )
    }
  }

  /// Rejects a matrix whose triangles differ by more than rounding can explain.
  func requireSymmetric() throws(LinearAlgebraError) {
    try requireSquare()
    try requireFinite()
    let allowed = 1e-10 * largestMagnitude
    for column in 0..<columnCount {
      for row in column + 1..<max(rowCount, column + 1)
      where (self[row, column] - self[column, row]).magnitude > allowed {
        throw LinearAlgebraError(
          .notSymmetric,
          row: row,
          column: column,
          "The entry in row \(row), column \(column) (counted from 0) is \(self[row, column]) and "
            + "its mirror image is \(self[column, row]); a symmetric matrix is needed."
        )
      }
    }
  }

  /// Rejects a right-hand side with another number of rows.
  func requireRows(_ count: Int, of name: String) throws(LinearAlgebraError) {
    guard count == rowCount else {
      throw LinearAlgebraError(
        .shapeMismatch,
        "The \(name) has \(count) rows and the matrix is \(shape); give it \(rowCount) rows."
      )
    }
  }

  /// Copies the lower triangle of a square matrix into the upper one.
  mutating func mirrorLowerTriangle() {
    for column in 0..<columnCount {
      for row in 0..<column { storage[column * rowCount + row] = storage[row * rowCount + column] }
    }
  }

  /// The matrix with everything below the diagonal (or above it) set to zero.
  func triangle(_ triangle: Triangle) -> Matrix {
    var result = self
    for column in 0..<columnCount {
      let cleared =
        triangle == .upper ? min(column + 1, rowCount)..<rowCount : 0..<min(column, rowCount)
      for row in cleared { result.storage[column * rowCount + row] = 0 }
    }
    return result
  }
}

extension [Double] {
  /// The first place that holds NaN or infinity.
  var firstNotFinite: Int? {
    // Blocks are judged on their bits, which the compiler turns into vector instructions.
    let exponent: UInt64 = 0x7FF0_0000_0000_0000
    return withUnsafeBufferPointer { values in
      for start in stride(from: 0, to: values.count, by: 1024) {
        let end = Swift.min(start + 1024, values.count)
        var found = 0
        for index in start..<end {
          found |= values[index].bitPattern & exponent == exponent ? 1 : 0
        }
        if found != 0 { return (start..<end).first { !values[$0].isFinite } }
      }
      return nil
    }
  }
}
