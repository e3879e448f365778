// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A multivariate normal distribution fitted to rows some of whose values are missing.
struct NormalFit {
  var mean: [Double]
  var covariance: Matrix

  /// The distribution of the missing values of a row given the others.
  struct Conditional {
    let missing: [Int]
    let observed: [Int]
    /// Missing × observed: what a deviation of an observed value adds.
    let coefficients: Matrix
    /// The covariance that remains.
    let residual: Matrix
  }

  /// The conditional distribution of a pattern of missing values.
  func conditional(missing: [Int], count: Int) throws(LinearAlgebraError) -> Conditional {
    let observed = (0..<count).filter { !missing.contains($0) }
    let across = covariance.rows(observed).columns(missing)
    let rest = covariance.rows(missing).columns(missing)
    guard !observed.isEmpty else {
      return Conditional(
        missing: missing,
        observed: [],
        coefficients: Matrix(rows: missing.count, columns: 0),
        residual: rest
      )
    }
    let solved = try Cholesky(of: covariance.rows(observed).columns(observed)).solve(across)
    let explained = across.transposed(times: solved)
    var residual = rest
    for column in missing.indices {
      for row in missing.indices { residual[row, column] -= explained[row, column] }
    }
    return Conditional(
      missing: missing,
      observed: observed,
      coefficients: solved.transposed(),
      residual: residual
    )
  }

  /// The expectation of the missing values of a row.
  func expectation(_ conditional: Conditional, row: [Double]) -> [Double] {
    conditional.missing.indices.map { position in
      var value = mean[conditional.missing[position]]
      for (place, column) in conditional.observed.enumerated() {
        value += conditional.coefficients[position, place] * (row[column] - mean[column])
      }
      return value
    }
  }

  /// One round of expectation and maximisation.
  ///
  /// - Parameters:
  ///   - rows: The values; NaN where one is missing.
  ///   - patterns: The missing columns of each row.
  /// - Returns: The rows with their expectations, and the next fit.
  /// - Throws: ``LinearAlgebraError`` if the observed indicators repeat each other.
  func improved(
    _ rows: [[Double]],
    patterns: [[Int]]
  ) throws(LinearAlgebraError) -> (rows: [[Double]], fit: NormalFit) {
    let width = mean.count
    var conditionals: [[Int]: Conditional] = [:]
    var filled = rows
    var extra = Matrix(rows: width, columns: width)
    for (row, pattern) in patterns.enumerated() where !pattern.isEmpty {
      let conditional: Conditional
      if let known = conditionals[pattern] {
        conditional = known
      } else {
        conditional = try self.conditional(missing: pattern, count: width)
        conditionals[pattern] = conditional
      }
      let values = expectation(conditional, row: rows[row])
      for (place, column) in pattern.enumerated() {
        filled[row][column] = values[place]
        for (other, second) in pattern.enumerated() {
          extra[column, second] += conditional.residual[place, other]
        }
      }
    }
    return (filled, NormalFit.maximum(filled, extra: extra))
  }

  /// The mean and the covariance over n of completed rows.
  static func maximum(_ rows: [[Double]], extra: Matrix) -> NormalFit {
    let width = extra.columnCount
    let size = Double(rows.count)
    let mean = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / size }
    var covariance = extra
    for row in rows {
      for column in 0..<width {
        let deviation = row[column] - mean[column]
        for other in 0..<width {
          covariance[other, column] += deviation * (row[other] - mean[other])
        }
      }
    }
    return NormalFit(mean: mean, covariance: covariance.mapped { $0 / size })
  }

  /// The largest difference between two fits.
  func distance(to other: NormalFit) -> Double {
    let means = zip(mean, other.mean).map { abs($0 - $1) }.max() ?? 0
    let spreads = zip(covariance.elements, other.covariance.elements).map { abs($0 - $1) }.max()
    return max(means, spreads ?? 0)
  }
}
