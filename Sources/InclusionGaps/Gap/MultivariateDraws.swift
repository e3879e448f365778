// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
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
    for index in 0..<dimensions { scratch[index] = generator.normal() }
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

  /// A chi-squared number, never zero.
  private static func chiSquared(
    _ degrees: Double,
    using generator: inout some RandomNumberGenerator
  ) -> Double {
    max(2 * generator.gamma(shape: degrees / 2), .leastNormalMagnitude)
  }
}
