// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The singular value decomposition of a matrix.
///
///     A = U · diag(σ) · Vᵀ,  σ₀ ≥ σ₁ ≥ … ≥ 0,  U and V with orthonormal columns
///
/// Edge cases:
/// - A matrix without rows or without columns has no singular values and rank 0.
/// - Where singular values repeat, their vectors are one choice of many.
///
/// - Complexity: O(rows · columns · min(rows, columns)), on one core; memory for a few copies.
public struct SingularValues: Hashable, Sendable {
  /// The singular values, largest first, `min(rows, columns)` of them.
  public let values: [Double]
  /// The left singular vectors, rows × `min(rows, columns)`.
  public let leftVectors: Matrix
  /// The right singular vectors, columns × `min(rows, columns)`.
  public let rightVectors: Matrix

  /// Decomposes a matrix.
  ///
  /// - Parameters:
  ///   - matrix: The matrix.
  ///   - signs: Which of `v` and `−v` to return as right vectors; left vectors follow them.
  /// - Throws: ``LinearAlgebraError`` with code `notFinite` or `noConvergence`.
  public init(
    of matrix: Matrix,
    signs: SignRule = .sumNotNegative
  ) throws(LinearAlgebraError) {
    let (values, leftElements, rightElements) = try Self.decompose(matrix, wantsVectors: true)
    var left = Matrix(rows: matrix.rowCount, columns: values.count, columnMajor: leftElements)
    var right = Matrix(
      rows: values.count,
      columns: matrix.columnCount,
      columnMajor: rightElements
    ).transposed()
    for index in values.indices where signs.flips(right.column(index)) {
      right.negateColumn(index)
      left.negateColumn(index)
    }
    self.values = values
    leftVectors = left
    rightVectors = right
  }

  /// The singular values alone, largest first: less work than with their vectors.
  ///
  /// - Parameter matrix: The matrix.
  /// - Returns: `min(rows, columns)` numbers, none negative.
  /// - Throws: ``LinearAlgebraError`` with code `notFinite` or `noConvergence`.
  public static func values(of matrix: Matrix) throws(LinearAlgebraError) -> [Double] {
    try decompose(matrix, wantsVectors: false).values
  }

  /// The number of singular values above a part of the largest.
  ///
  /// - Parameter tolerance: The part.
  /// - Returns: The rank, 0 for a matrix of zeros.
  public func rank(tolerance: Double = 1e-11) -> Int {
    values.count { $0 > tolerance * values[0] }
  }

  /// The smallest singular value over the largest: 0 for a matrix without full rank, 1 for an
  /// orthogonal one and for one without singular values.
  public var reciprocalCondition: Double {
    guard let largest = values.first, let smallest = values.last else { return 1 }
    return largest == 0 ? 0 : smallest / largest
  }

  private static func decompose(
    _ matrix: Matrix,
    wantsVectors: Bool
  ) throws(LinearAlgebraError) -> (values: [Double], left: [Double], right: [Double]) {
    try matrix.requireFinite()
    guard matrix.rowCount > 0, matrix.columnCount > 0 else { return ([], [], []) }
    let (values, left, right, info) = LAPACK.singular(
      matrix.elements,
      rows: matrix.rowCount,
      columns: matrix.columnCount,
      wantsVectors: wantsVectors
    )
    guard info == 0 else {
      throw LinearAlgebraError(
        .noConvergence,
        "LAPACK found no singular values of the \(matrix.shape) matrix (dgesdd, info \(info)); "
          + "scale its entries to about 1."
      )
    }
    return (values, left, right)
  }
}
