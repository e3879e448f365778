// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule

extension NormalFit {
  /// One round of data augmentation: missing values drawn given the parameters, then the parameters
  /// drawn given the completed rows, under the prior that leaves the covariance to the data.
  ///
  ///     Σ ~ inverse Wishart (S, n − 1),   μ ~ normal (mean, Σ / n)
  mutating func augment(
    _ rows: [[Double]],
    patterns: [[Int]],
    using generator: inout some RandomNumberGenerator
  ) throws(LinearAlgebraError) -> [[Double]] {
    let width = mean.count
    var spreads: [[Int]: (Conditional, Matrix)] = [:]
    var completed = rows
    for (row, pattern) in patterns.enumerated() where !pattern.isEmpty {
      let (conditional, factor): (Conditional, Matrix)
      if let known = spreads[pattern] {
        (conditional, factor) = known
      } else {
        conditional = try self.conditional(missing: pattern, count: width)
        factor = try Cholesky(of: conditional.residual).factor
        spreads[pattern] = (conditional, factor)
      }
      let expected = expectation(conditional, row: rows[row])
      let noise = factor.times(RandomDraws.normals(pattern.count, using: &generator))
      for (place, column) in pattern.enumerated() {
        completed[row][column] = expected[place] + noise[place]
      }
    }
    let size = Double(rows.count)
    let fit = NormalFit.maximum(completed, extra: Matrix(rows: width, columns: width))
    // With S = C Cᵀ and A of a standard Wishart, M = C A⁻ᵀ has M Mᵀ inverse Wishart.
    let scale = try Cholesky(of: fit.covariance.mapped { $0 * size }).factor
    let wishart = RandomDraws.wishartFactor(width, degrees: size - 1, using: &generator)
    let root = try wishart.solve(.lower, scale.transposed()).transposed()
    covariance = root.times(transposed: root)
    let shift = root.times(RandomDraws.normals(width, using: &generator))
    mean = zip(fit.mean, shift).map { $0 + $1 / size.squareRoot() }
    return completed
  }
}

/// Random numbers from the distributions that imputation draws from.
enum RandomDraws {
  /// Numbers from the standard normal distribution, by the polar method.
  static func normals(_ count: Int, using generator: inout some RandomNumberGenerator) -> [Double] {
    (0..<count).map { _ in normal(using: &generator) }
  }

  private static func normal(using generator: inout some RandomNumberGenerator) -> Double {
    while true {
      let first = Double.random(in: -1...1, using: &generator)
      let second = Double.random(in: -1...1, using: &generator)
      let square = first * first + second * second
      if square > 0, square < 1 {
        return first * (-2 * Double.log(square) / square).squareRoot()
      }
    }
  }

  /// A number from the chi-squared distribution, by Marsaglia and Tsang's method.
  private static func chiSquared(
    _ degrees: Double,
    using generator: inout some RandomNumberGenerator
  ) -> Double {
    let shape = degrees / 2
    let (lift, boosted) = shape < 1 ? (shape, shape + 1) : (1, shape)
    let start = boosted - 1.0 / 3
    let scale = 1 / (9 * start).squareRoot()
    while true {
      let step = normal(using: &generator)
      let cube = 1 + scale * step
      guard cube > 0 else { continue }
      let volume = cube * cube * cube
      let chance = Double.random(in: Double.leastNormalMagnitude...1, using: &generator)
      let bound = 0.5 * step * step + start * (1 - volume + Double.log(volume))
      guard Double.log(chance) < bound else { continue }
      let power =
        shape < 1
        ? Double.pow(Double.random(in: 0...1, using: &generator), 1 / lift) : 1
      return 2 * start * volume * power
    }
  }

  /// The lower triangle A of a standard Wishart matrix A Aᵀ.
  static func wishartFactor(
    _ order: Int,
    degrees: Double,
    using generator: inout some RandomNumberGenerator
  ) -> Matrix {
    var factor = Matrix(rows: order, columns: order)
    for row in 0..<order {
      for column in 0..<row { factor[row, column] = normal(using: &generator) }
      let square = chiSquared(degrees - Double(row), using: &generator)
      factor[row, row] = square.squareRoot()
    }
    return factor
  }
}
