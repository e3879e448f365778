// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Householder's factorization with column pivoting, which reveals the rank.
///
///     A · P = Q · R,  Q with orthonormal columns, R upper triangular,
///     |r₀₀| ≥ |r₁₁| ≥ …,  rank = number of k with |rₖₖ| > tolerance · |r₀₀|
///
/// The rank is that of the numbers as they are: change a column's unit and it may change.
/// ``Matrix/leastSquares(_:weights:tolerance:whenDeficient:cores:)`` scales columns first.
///
/// Edge cases:
/// - A matrix without rows, without columns or of zeros alone has rank 0.
///
/// - Complexity: O(rows · columns²), on one core; memory for a copy of the matrix.
public struct PivotedQR: Hashable, Sendable {
  /// The order of the columns: column `k` of `R` belongs to column `columnOrder[k]` of the matrix.
  public let columnOrder: [Int]
  /// The number of columns that do not depend on the others.
  public let rank: Int
  /// The tolerance that the rank was judged with.
  public let tolerance: Double
  private let factors: Matrix
  private let scalars: [Double]

  /// Factors a matrix.
  ///
  /// - Parameters:
  ///   - matrix: The matrix.
  ///   - tolerance: How small a diagonal entry of `R` must be, beside the largest, for its column to
  ///     count as dependent.
  /// - Throws: ``LinearAlgebraError`` with code `notFinite` or `toleranceOutOfRange`.
  public init(of matrix: Matrix, tolerance: Double = 1e-11) throws(LinearAlgebraError) {
    try LinearAlgebraError.requireTolerance(tolerance)
    try matrix.requireFinite()
    var elements = matrix.elements
    (scalars, columnOrder) = LAPACK.factorPivoted(
      &elements,
      rows: matrix.rowCount,
      columns: matrix.columnCount
    )
    factors = Matrix(
      rows: matrix.rowCount,
      columns: matrix.columnCount,
      columnMajor: elements
    )
    let diagonal = factors.diagonal.map(\.magnitude)
    let smallest = tolerance * (diagonal.first ?? 0)
    rank = diagonal.firstIndex { !($0 > smallest) } ?? diagonal.count
    self.tolerance = tolerance
  }

  /// The columns that the others already explain, as places in the matrix, ascending.
  public var dependentColumns: [Int] { columnOrder[rank...].sorted() }

  /// The upper triangular factor, `min(rows, columns)` × columns.
  public var triangularFactor: Matrix {
    factors.rows(0..<min(factors.rowCount, factors.columnCount)).triangle(.upper)
  }

  /// The orthogonal factor, rows × `min(rows, columns)`, as numbers.
  ///
  /// - Complexity: O(rows · columns²).
  public var orthogonalFactor: Matrix {
    let count = min(factors.rowCount, factors.columnCount)
    var elements = factors.columns(0..<count).elements
    LAPACK.formOrthogonal(&elements, rows: factors.rowCount, columns: count, scalars: scalars)
    return Matrix(rows: factors.rowCount, columns: count, columnMajor: elements)
  }

  /// All of `Qᵀ` (rows × rows, never formed) times a vector.
  ///
  /// The first ``rank`` numbers are the part of the vector that the columns explain; the sum of
  /// squares of the others is the squared distance to them.
  ///
  /// - Parameter vector: As many numbers as the matrix has rows.
  /// - Returns: As many numbers.
  public func orthogonalTransposed(times vector: [Double]) -> [Double] {
    precondition(
      vector.count == factors.rowCount,
      "A vector of \(vector.count) does not fit \(factors.rowCount) rows."
    )
    var result = vector
    LAPACK.applyOrthogonal(
      factors.elements,
      scalars: scalars,
      transposed: true,
      to: &result,
      rows: vector.count,
      columns: 1
    )
    return result
  }
}

extension LinearAlgebraError {
  static func requireTolerance(_ tolerance: Double) throws(LinearAlgebraError) {
    guard tolerance >= 0, tolerance < 1 else {
      throw LinearAlgebraError(
        .toleranceOutOfRange,
        "A tolerance of \(tolerance) has no meaning; give a number from 0 to below 1, as 1e-11."
      )
    }
  }
}
