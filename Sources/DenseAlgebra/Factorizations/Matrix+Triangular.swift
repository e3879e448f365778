// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The solution of `A · x = right` for a triangular matrix `A`.
  ///
  /// - Parameters:
  ///   - triangle: Which triangle of this matrix is `A`; the other is not read.
  ///   - right: As many numbers as the matrix has rows.
  ///   - transposed: Whether `Aᵀ · x = right` is meant.
  /// - Returns: As many numbers.
  /// - Throws: ``LinearAlgebraError`` with code `notSquare`, `shapeMismatch`, `notFinite`, or
  ///   `singular`, whose `column` is the first zero on the diagonal.
  public func solve(
    _ triangle: Triangle,
    _ right: [Double],
    transposed: Bool = false
  ) throws(LinearAlgebraError) -> [Double] {
    try solve(
      triangle,
      Matrix(rows: right.count, columns: 1, columnMajor: right),
      transposed: transposed
    ).elements
  }

  /// The solutions of `A · X = right`, column by column, for a triangular matrix `A`.
  ///
  /// - Parameters:
  ///   - triangle: Which triangle of this matrix is `A`; the other is not read.
  ///   - right: A matrix with as many rows as this one.
  ///   - transposed: Whether `Aᵀ · X = right` is meant.
  /// - Returns: A matrix of the shape of `right`.
  /// - Throws: ``LinearAlgebraError`` with code `notSquare`, `shapeMismatch`, `notFinite`, or
  ///   `singular`, whose `column` is the first zero on the diagonal.
  public func solve(
    _ triangle: Triangle,
    _ right: Matrix,
    transposed: Bool = false
  ) throws(LinearAlgebraError) -> Matrix {
    try requireSquare()
    try requireRows(right.rowCount, of: "right-hand side")
    try self.triangle(triangle).requireFinite()
    try right.requireFinite()
    var elements = right.elements
    let info = LAPACK.solveTriangular(
      self.elements,
      order: rowCount,
      leading: rowCount,
      triangle,
      transposed: transposed,
      &elements,
      count: right.columnCount
    )
    guard info == 0 else {
      throw LinearAlgebraError(
        .singular,
        row: info - 1,
        column: info - 1,
        "The diagonal entry of column \(info - 1) (counted from 0) is zero, so the triangular "
          + "equations have no unique solution; drop that column or use `leastSquares`."
      )
    }
    return Matrix(rows: rowCount, columns: right.columnCount, columnMajor: elements)
  }

  /// An estimate of the reciprocal condition number of a triangular matrix in the 1-norm, from 0
  /// (singular) to 1; 1 for a 0 × 0 matrix.
  ///
  /// - Parameter triangle: Which triangle of this matrix is meant; the other is not read.
  /// - Returns: The estimate.
  /// - Throws: ``LinearAlgebraError`` with code `notSquare` or `notFinite`.
  /// - Complexity: O(rows²).
  public func reciprocalCondition(
    _ triangle: Triangle
  ) throws(LinearAlgebraError) -> Double {
    try requireSquare()
    try self.triangle(triangle).requireFinite()
    return LAPACK.reciprocalConditionTriangular(elements, order: rowCount, triangle)
  }
}
