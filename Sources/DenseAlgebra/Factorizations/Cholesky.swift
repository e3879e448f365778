// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Cholesky's factorization of a symmetric positive definite matrix.
///
///     A = L · Lᵀ,  L lower triangular with a positive diagonal
///
///     let cholesky = try Cholesky(of: covariance)
///     let x = try cholesky.solve([1, 0, 0])
///
/// Edge cases:
/// - A 0 × 0 matrix has an empty factor.
/// - A matrix that is only positive *semi*definite (a covariance of dependent columns) has no
///   factor; rounding may still let it pass with a reciprocal condition near 1e-16.
///
/// - Complexity: O(order³).
public struct Cholesky: Hashable, Sendable {
  /// The lower triangular factor, zeros above its diagonal.
  public let factor: Matrix
  /// The 1-norm of the matrix that was factored.
  private let norm: Double

  /// Factors a matrix.
  ///
  /// - Parameter matrix: A symmetric matrix; its lower triangle is used.
  /// - Throws: ``LinearAlgebraError`` with code `notSquare`, `notFinite`, `notSymmetric` (triangles
  ///   differ by more than 1e-10 of the largest entry), or `notPositiveDefinite`, whose `column` is
  ///   LAPACK's pivot: the first column that depends on those before it or has too small a
  ///   diagonal.
  public init(of matrix: Matrix) throws(LinearAlgebraError) {
    try matrix.requireSymmetric()
    var elements = matrix.elements
    let info = LAPACK.factorPositive(&elements, order: matrix.rowCount)
    guard info == 0 else {
      let pivot = info - 1
      throw LinearAlgebraError(
        .notPositiveDefinite,
        row: pivot,
        column: pivot,
        "The \(matrix.shape) matrix is not positive definite: the pivot of column \(pivot) "
          + "(counted from 0) is not positive. Drop that column if it is a combination of the "
          + "columns before it, or use `SymmetricEigen`, which takes any symmetric matrix."
      )
    }
    factor = Matrix(rows: matrix.rowCount, columns: matrix.rowCount, columnMajor: elements)
      .triangle(.lower)
    norm = matrix.oneNorm
  }

  /// The number of rows and columns of the matrix.
  public var order: Int { factor.rowCount }

  /// The solution of `A · x = right`.
  ///
  /// - Parameter right: As many numbers as the matrix has rows.
  /// - Returns: As many numbers.
  /// - Throws: ``LinearAlgebraError`` with code `shapeMismatch` or `notFinite`.
  public func solve(_ right: [Double]) throws(LinearAlgebraError) -> [Double] {
    try solve(Matrix(rows: right.count, columns: 1, columnMajor: right)).elements
  }

  /// The solutions of `A · X = right`, column by column.
  ///
  /// - Parameter right: A matrix with as many rows as the one that was factored.
  /// - Returns: A matrix of the same shape.
  /// - Throws: ``LinearAlgebraError`` with code `shapeMismatch` or `notFinite`.
  public func solve(_ right: Matrix) throws(LinearAlgebraError) -> Matrix {
    try factor.requireRows(right.rowCount, of: "right-hand side")
    try right.requireFinite()
    var elements = right.elements
    _ = LAPACK.solvePositive(factor.elements, order: order, &elements, count: right.columnCount)
    return Matrix(rows: order, columns: right.columnCount, columnMajor: elements)
  }

  /// The inverse of the matrix, exactly symmetric.
  ///
  /// To solve equations use ``solve(_:)-(Matrix)``, which is faster and more accurate.
  public var inverse: Matrix {
    var elements = factor.elements
    _ = LAPACK.invertPositive(&elements, order: order)
    var result = Matrix(rows: order, columns: order, columnMajor: elements)
    result.mirrorLowerTriangle()
    return result
  }

  /// An estimate of the reciprocal condition number in the 1-norm, from 0 (singular) to 1.
  ///
  /// Solutions lose about as many digits as this number has zeros behind the point.
  ///
  /// - Complexity: O(order²).
  public var reciprocalCondition: Double {
    LAPACK.reciprocalConditionPositive(factor.elements, order: order, norm: norm)
  }
}
