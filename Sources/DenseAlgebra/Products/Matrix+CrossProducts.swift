// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The cross product `X'X`, exactly symmetric.
  ///
  ///     (X'X)ⱼₖ = Σᵢ xᵢⱼ xᵢₖ
  ///
  /// Rows are taken in chunks whose length depends on the shape alone, each chunk at one thread
  /// inside OpenBLAS, and the chunks are added in order: the bits are the same for any number of
  /// cores. The matrix itself is never copied.
  ///
  /// Edge cases:
  /// - No rows give zeros; no columns give a 0 × 0 matrix.
  /// - NaN and infinity travel into the entries of their columns.
  ///
  /// - Parameter cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix with a row per column of this one.
  /// - Complexity: O(rows · columns²); memory for partial sums, a quarter of the matrix at most.
  public func crossProduct(cores: Cores = .all) -> Matrix {
    crossProduct(weights: nil, cores)
  }

  /// The weighted cross product `X'WX`, exactly symmetric, with `W` diagonal.
  ///
  ///     (X'WX)ⱼₖ = Σᵢ wᵢ xᵢⱼ xᵢₖ
  ///
  /// Chunks and bits as in ``crossProduct(cores:)``. The weights multiply the data, not their square
  /// roots, so whole numbers stay exact.
  ///
  /// Edge cases:
  /// - A weight may be zero or negative.
  /// - A row with a NaN and weight zero still gives NaN: leave the row out instead.
  ///
  /// - Parameters:
  ///   - weights: A weight per row.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix with a row per column of this one.
  /// - Complexity: O(rows · columns²); memory as in ``crossProduct(cores:)``.
  public func crossProduct(weights: [Double], cores: Cores = .all) -> Matrix {
    checkWeights(weights)
    return weights.withUnsafeBufferPointer { crossProduct(weights: $0.baseAddress, cores) }
  }

  /// The weighted cross product with another matrix, `X'WY`.
  ///
  ///     (X'WY)ⱼₖ = Σᵢ wᵢ xᵢⱼ yᵢₖ
  ///
  /// - Parameters:
  ///   - right: A matrix with as many rows as this one.
  ///   - weights: A weight per row.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A matrix with a row per column of this one and `right`'s columns.
  /// - Complexity: O(rows · columns · columns of `right`); chunks as in ``crossProduct(cores:)``.
  public func crossProduct(
    with right: Matrix,
    weights: [Double],
    cores: Cores = .all
  ) -> Matrix {
    checkWeights(weights)
    precondition(
      rowCount == right.rowCount,
      "A cross product of \(shape) and \(right.shape) matrices needs the same number of rows."
    )
    return weights.withUnsafeBufferPointer {
      crossProduct(with: right, weights: $0.baseAddress, isSymmetric: false, cores)
    }
  }

  private func crossProduct(weights: UnsafePointer<Double>?, _ cores: Cores) -> Matrix {
    var result = crossProduct(with: self, weights: weights, isSymmetric: true, cores)
    result.mirrorLowerTriangle()
    return result
  }

  private func crossProduct(
    with right: Matrix,
    weights: UnsafePointer<Double>?,
    isSymmetric: Bool,
    _ cores: Cores
  ) -> Matrix {
    var result = Matrix(rows: columnCount, columns: right.columnCount)
    guard !storage.isEmpty, !right.storage.isEmpty else { return result }
    let (rows, columns) = (result.rowCount, result.columnCount)
    result.withUnsafeMutableBufferPointer { target in
      withOperand(isTransposed: true) { left in
        right.withOperand(isTransposed: false) { right in
          TiledProduct(
            left: left,
            right: right,
            rows: rows,
            columns: columns,
            depth: rowCount,
            isSymmetric: isSymmetric,
            weights: weights
          ).run(into: target.baseAddress.unsafelyUnwrapped, on: cores)
        }
      }
    }
    return result
  }

  private func checkWeights(_ weights: [Double]) {
    precondition(
      weights.count == rowCount,
      "A matrix of \(rowCount) rows needs \(rowCount) weights, not \(weights.count)."
    )
  }
}
