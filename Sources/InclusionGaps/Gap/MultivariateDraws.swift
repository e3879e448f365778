// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
import SurveyStatistics

/// Draws from a multivariate normal or t distribution with mean zero.
///
/// The covariance may be singular, as that of the pairs of a few groups is: it is factored by its
/// eigenvectors, and eigenvalues that rounding has made negative count as zero.
struct MultivariateDraws {
  /// How many numbers a draw has.
  let dimensions: Int
  /// The degrees of freedom of t; infinite for normal draws.
  let degreesOfFreedom: Double
  /// The square root of the covariance, row by row.
  private let root: [Double]
  /// The fewest draws that a quantile is made of.
  static let fewestDraws = 100
  /// The most draws, which are more than any digit shown needs.
  static let mostDraws = 1_000_000

  /// Draws with a covariance, all of whose entries are finite.
  init(covariance: Matrix, degreesOfFreedom: Double = .infinity) throws(GapError) {
    let count = covariance.rowCount
    do {
      let eigen = try SymmetricEigen(of: covariance)
      var root = [Double](repeating: 0, count: count * count)
      for column in 0..<count {
        let length = max(0, eigen.values[column]).squareRoot()
        for row in 0..<count { root[row * count + column] = eigen.vectors[row, column] * length }
      }
      self.root = root
    } catch {
      throw GapError(.covarianceOutOfRange, culprit: covariance.shape, error.description)
    }
    dimensions = count
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Throws if there are too few draws to say anything, or more than end in good time.
  static func check(_ draws: Int) throws(GapError) {
    guard draws <= mostDraws else {
      throw GapError(
        .drawsOutOfRange,
        culprit: "\(draws)",
        "\(draws) draws take too long; ask for \(fewestDraws) to 1,000,000, of which 10,000 are "
          + "usually enough."
      )
    }
    guard draws < fewestDraws else { return }
    throw GapError(
      .tooFewDraws,
      culprit: "\(draws)",
      "A simulation of \(draws) draws says nothing; ask for at least \(fewestDraws), better 10,000."
    )
  }

  /// Fills an array with one draw; `scratch` has room for as many numbers.
  func draw(
    into result: inout [Double],
    scratch: inout [Double],
    using generator: inout some RandomNumberGenerator
  ) {
    for index in 0..<dimensions { scratch[index] = Self.normal(using: &generator) }
    let stretch =
      degreesOfFreedom.isFinite
      ? (degreesOfFreedom / Self.chiSquared(degreesOfFreedom, using: &generator)).squareRoot() : 1
    for row in 0..<dimensions {
      var sum = 0.0
      let start = row * dimensions
      for column in 0..<dimensions { sum += root[start + column] * scratch[column] }
      result[row] = sum * stretch
    }
  }

  /// A standard normal number, by Box and Muller; its partner is not kept, so that a draw depends
  /// on the generator alone.
  private static func normal(using generator: inout some RandomNumberGenerator) -> Double {
    // In 0 < u ≤ 1, so that the logarithm is finite.
    let radius = (-2 * Double.log(1 - Double.random(in: 0..<1, using: &generator))).squareRoot()
    return radius * Double.cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
  }

  /// A chi-squared number, by Marsaglia and Tsang's squeeze without the squeeze.
  private static func chiSquared(
    _ degrees: Double,
    using generator: inout some RandomNumberGenerator
  ) -> Double {
    // Below a shape of 1 a gamma number of one shape more is turned into one of this shape.
    let shape = degrees / 2
    let boost =
      shape < 1
      ? Double.pow(1 - Double.random(in: 0..<1, using: &generator), 1 / shape) : 1
    let d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal(using: &generator)
      let base = 1 + c * x
      guard base > 0 else { continue }
      let v = base * base * base
      let u = 1 - Double.random(in: 0..<1, using: &generator)
      if Double.log(u) < x * x / 2 + d - d * v + d * Double.log(v) {
        return max(2 * d * v * boost, .leastNormalMagnitude)
      }
    }
  }
}
