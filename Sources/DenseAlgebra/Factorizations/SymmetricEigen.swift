// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The eigenvalues and eigenvectors of a symmetric matrix.
///
///     A · vₖ = λₖ · vₖ,  λ₀ ≥ λ₁ ≥ …,  vₖ of length 1 and at right angles to the others
///
///     let components = try SymmetricEigen(of: correlation)
///     components.values[0] / components.values.reduce(0, +)  // share that the first explains
///
/// Edge cases:
/// - Where eigenvalues repeat, their vectors are one choice of infinitely many, and no result should
///   depend on a single one of them: ``repeatedValues(within:)`` says where.
/// - A 0 × 0 matrix has none.
///
/// - Complexity: O(order³), on one core.
public struct SymmetricEigen: Hashable, Sendable {
  /// The eigenvalues, largest first.
  public let values: [Double]
  /// The eigenvectors: column `k` belongs to `values[k]`.
  public let vectors: Matrix

  /// Finds all eigenvalues and eigenvectors.
  ///
  /// - Parameters:
  ///   - matrix: A symmetric matrix; its lower triangle is used.
  ///   - signs: Which of `v` and `−v` to return.
  /// - Throws: ``LinearAlgebraError`` with code `notSquare`, `notFinite`, `notSymmetric` (triangles
  ///   differ by more than 1e-10 of the largest entry) or `noConvergence`.
  public init(
    of matrix: Matrix,
    signs: SignRule = .sumNotNegative
  ) throws(LinearAlgebraError) {
    try matrix.requireSymmetric()
    let order = matrix.rowCount
    let (ascending, elements, info) = LAPACK.eigen(matrix.elements, order: order)
    guard info == 0 else {
      throw LinearAlgebraError(
        .noConvergence,
        "LAPACK found no eigenvalues of the \(matrix.shape) matrix (dsyevr, info \(info)); "
          + "scale its entries to about 1, or use `SingularValues`."
      )
    }
    var vectors = Matrix(rows: order, columns: order, columnMajor: elements)
      .columns((0..<order).reversed())
    for index in 0..<order where signs.flips(vectors.column(index)) {
      vectors.negateColumn(index)
    }
    values = ascending.reversed()
    self.vectors = vectors
  }

  /// Where eigenvalues repeat, so that their vectors are not unique.
  ///
  /// - Parameter tolerance: How near two neighbours must be, beside the largest magnitude of all,
  ///   to count as one.
  /// - Returns: Ranges of places in ``values`` that hold two or more equal eigenvalues.
  public func repeatedValues(within tolerance: Double = 1e-10) -> [Range<Int>] {
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    var result: [Range<Int>] = []
    var start = 0
    for index in values.indices {
      let next = index + 1
      if next < values.count, values[index] - values[next] <= tolerance * largest { continue }
      if next - start > 1 { result.append(start..<next) }
      start = next
    }
    return result
  }
}
