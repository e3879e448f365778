// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The matrix product, on all cores.
  ///
  ///     (a · b)ᵢⱼ = Σₖ aᵢₖ bₖⱼ
  ///
  /// - Parameters:
  ///   - left: A matrix.
  ///   - right: A matrix with as many rows as `left` has columns.
  /// - Returns: A matrix with the rows of `left` and the columns of `right`.
  public static func * (left: Matrix, right: Matrix) -> Matrix { left.times(right) }

  /// The matrix product `self · right`.
  ///
  /// Edge cases:
  /// - A common side of length 0 gives zeros.
  /// - NaN and infinity travel through: a product of 0 and NaN is NaN.
  ///
  /// - Parameters:
  ///   - right: A matrix with as many rows as this one has columns.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A matrix with this one's rows and `right`'s columns.
  /// - Complexity: O(rows · columns · common side).
  public func times(_ right: Matrix, cores: Cores = .all) -> Matrix {
    product(false, right, false, cores)
  }

  /// The product with a transpose, `self · rightᵀ`, without a transposed copy.
  ///
  /// - Parameters:
  ///   - right: A matrix with as many columns as this one.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A matrix with this one's rows and a column per row of `right`.
  public func times(transposed right: Matrix, cores: Cores = .all) -> Matrix {
    product(false, right, true, cores)
  }

  /// The product of the transpose, `selfᵀ · right`, without a transposed copy.
  ///
  /// For tall matrices this sums over fixed chunks of rows: see ``crossProduct(cores:)``.
  ///
  /// - Parameters:
  ///   - right: A matrix with as many rows as this one.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A matrix with a row per column of this one and `right`'s columns.
  public func transposed(times right: Matrix, cores: Cores = .all) -> Matrix {
    product(true, right, false, cores)
  }

  /// The product of both transposes, `selfᵀ · rightᵀ`, without transposed copies.
  ///
  /// - Parameters:
  ///   - right: A matrix with as many columns as this one has rows.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A matrix with a row per column of this one and a column per row of `right`.
  public func transposed(timesTransposed right: Matrix, cores: Cores = .all) -> Matrix {
    product(true, right, true, cores)
  }

  /// Adds a product in place, without a matrix for the product itself.
  ///
  ///     self ← scale · left · right + kept · self
  ///
  /// - Parameters:
  ///   - left: A matrix with as many rows as this one.
  ///   - right: A matrix with as many columns as this one.
  ///   - scale: What the product is multiplied with.
  ///   - kept: What this matrix is multiplied with first; 0 discards it, NaN included.
  ///   - cores: How many cores to use; the result is the same.
  public mutating func add(
    _ left: Matrix,
    times right: Matrix,
    scaledBy scale: Double = 1,
    keeping kept: Double = 1,
    cores: Cores = .all
  ) {
    precondition(
      rowCount == left.rowCount && columnCount == right.columnCount,
      "A product of \(left.shape) and \(right.shape) matrices cannot be added to \(shape)."
    )
    accumulate(left, false, right, false, scale: scale, kept: kept, cores)
  }

  private func product(
    _ isTransposed: Bool,
    _ right: Matrix,
    _ rightIsTransposed: Bool,
    _ cores: Cores
  ) -> Matrix {
    var result = Matrix(
      rows: isTransposed ? columnCount : rowCount,
      columns: rightIsTransposed ? right.rowCount : right.columnCount
    )
    result.accumulate(self, isTransposed, right, rightIsTransposed, scale: 1, kept: 0, cores)
    return result
  }

  private mutating func accumulate(
    _ left: Matrix,
    _ leftIsTransposed: Bool,
    _ right: Matrix,
    _ rightIsTransposed: Bool,
    scale: Double,
    kept: Double,
    _ cores: Cores
  ) {
    let depth = leftIsTransposed ? left.rowCount : left.columnCount
    let other = rightIsTransposed ? right.columnCount : right.rowCount
    precondition(
      depth == other,
      "A \(left.shape) matrix\(leftIsTransposed ? ", transposed," : "") times a \(right.shape) "
        + "matrix\(rightIsTransposed ? ", transposed," : "") has no meaning: \(depth) ≠ \(other)."
    )
    guard depth > 0 else {
      self = kept == 0 ? Matrix(rows: rowCount, columns: columnCount) : kept * self
      return
    }
    let (rows, columns) = (rowCount, columnCount)
    guard rows > 0, columns > 0 else { return }
    storage.withUnsafeMutableBufferPointer { target in
      left.withOperand(isTransposed: leftIsTransposed) { left in
        right.withOperand(isTransposed: rightIsTransposed) { right in
          TiledProduct(
            left: left,
            right: right,
            rows: rows,
            columns: columns,
            depth: depth,
            scale: scale,
            kept: kept
          ).run(into: target.baseAddress.unsafelyUnwrapped, on: cores)
        }
      }
    }
  }

  /// Hands the entries to BLAS. Not for empty matrices, which have no address.
  func withOperand<Result>(isTransposed: Bool, _ body: (BLAS.Operand) -> Result) -> Result {
    storage.withUnsafeBufferPointer {
      body(
        BLAS.Operand(
          base: $0.baseAddress.unsafelyUnwrapped,
          stride: rowCount,
          isTransposed: isTransposed
        )
      )
    }
  }
}
