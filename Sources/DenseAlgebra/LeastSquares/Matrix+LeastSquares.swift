// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The coefficients that bring `X · b` nearest to the response, by orthogonal factorization.
  ///
  ///     minimize Σᵢ wᵢ (yᵢ − Σⱼ xᵢⱼ bⱼ)²
  ///
  /// Rows are reduced to a small triangle in fixed chunks, side by side, then the columns of the
  /// triangle are judged: the result has the same bits for any number of cores, `X'X` is never
  /// formed, and the matrix is never copied as a whole.
  ///
  ///     let design = try Matrix(columns: [ones, age, schooling])
  ///     try design.leastSquares(income, weights: factors).coefficients
  ///
  /// Edge cases:
  /// - A column depends on those before it if what they leave of it is shorter than `tolerance`
  ///   times the column. So a column's unit does not matter, the intercept stays if it comes
  ///   first, and a column of zeros depends on nothing at all and is dropped.
  /// - Without rows every column is dropped; with fewer rows than columns the last ones are.
  /// - A row with weight 0 does not count, except that its numbers must be finite.
  ///
  /// - Parameters:
  ///   - response: A number per row.
  ///   - weights: A weight per row, none negative; `nil` weighs all alike.
  ///   - tolerance: How short the unexplained part of a column may be.
  ///   - whenDeficient: Whether dependent columns are dropped or an error.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: Coefficients, dropped columns, residual sum of squares, condition.
  /// - Throws: ``LinearAlgebraError`` with code `shapeMismatch`, `notFinite`, `negativeWeight`,
  ///   `toleranceOutOfRange`, or `rankDeficient` if that is to be an error; its `column` is the
  ///   first dependent one.
  /// - Complexity: O(rows · columns²); memory for the chunks in work.
  public func leastSquares(
    _ response: [Double],
    weights: [Double]? = nil,
    tolerance: Double = 1e-11,
    whenDeficient: RankDeficiency = .drop,
    cores: Cores = .all
  ) throws(LinearAlgebraError) -> LeastSquaresFit {
    try LinearAlgebraError.requireTolerance(tolerance)
    try requireRows(response.count, of: "response")
    try checkLeastSquares(response, weights)
    let reduced = TallReduction(matrix: self, response: response, weights: weights)
      .triangle(on: cores)
    guard reduced.elements.firstNotFinite == nil, reduced.oneNorm.isFinite else {
      throw Self.overflow
    }
    let fit = try ColumnSelection(reduced, tolerance: tolerance).fit(whenDeficient)
    guard fit.coefficients.firstNotFinite == nil, fit.residualSumOfSquares.isFinite,
      fit.inverseCrossProduct.elements.firstNotFinite == nil
    else { throw Self.overflow }
    return fit
  }

  private static let overflow = LinearAlgebraError(
    .notFinite,
    "The entries are too large or too small for their squares to be numbers; multiply the columns "
      + "or the response by a power of ten."
  )

  private func checkLeastSquares(
    _ response: [Double],
    _ weights: [Double]?
  ) throws(LinearAlgebraError) {
    try requireFinite()
    if let row = response.firstNotFinite {
      throw LinearAlgebraError(
        .notFinite,
        row: row,
        "The response in row \(row) (counted from 0) is \(response[row]); leave that row out."
      )
    }
    guard let weights else { return }
    try requireRows(weights.count, of: "list of weights")
    if let row = weights.firstNotFinite {
      throw LinearAlgebraError(
        .notFinite,
        row: row,
        "The weight of row \(row) (counted from 0) is \(weights[row]); leave that row out."
      )
    }
    if let row = weights.firstIndex(where: { $0 < 0 }) {
      throw LinearAlgebraError(
        .negativeWeight,
        row: row,
        "The weight of row \(row) (counted from 0) is \(weights[row]); least squares needs weights "
          + "of at least 0."
      )
    }
  }
}
