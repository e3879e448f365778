// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The product with a vector, on all cores.
  ///
  /// - Parameters:
  ///   - matrix: A matrix.
  ///   - vector: As many numbers as `matrix` has columns.
  /// - Returns: A number per row.
  public static func * (matrix: Matrix, vector: [Double]) -> [Double] { matrix.times(vector) }

  /// The product with a vector, `self · vector`: for a design matrix, the fitted values.
  ///
  /// - Parameters:
  ///   - vector: As many numbers as this matrix has columns.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A number per row.
  public func times(_ vector: [Double], cores: Cores = .all) -> [Double] {
    times(Matrix(rows: vector.count, columns: 1, columnMajor: vector), cores: cores).elements
  }

  /// The product of the transpose with a vector, `selfᵀ · vector`: a sum over rows per column.
  ///
  /// - Parameters:
  ///   - vector: As many numbers as this matrix has rows.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A number per column.
  public func transposed(times vector: [Double], cores: Cores = .all) -> [Double] {
    transposed(
      times: Matrix(rows: vector.count, columns: 1, columnMajor: vector),
      cores: cores
    ).elements
  }
}
