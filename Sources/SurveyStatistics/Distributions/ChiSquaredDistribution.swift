// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The chi-squared distribution: the sum of squared standard normal values.
///
///     density(x) = x^(ν/2 − 1) exp(−x/2) / (2^(ν/2) Γ(ν/2)),   x ≥ 0
///
/// The degrees of freedom need not be whole.
///
///     try ChiSquaredDistribution(degreesOfFreedom: 1).quantile(0.95)   // 3.841458820694126
public struct ChiSquaredDistribution: ContinuousDistribution {
  /// The degrees of freedom ν, which are also the mean.
  public let degreesOfFreedom: Double

  /// A chi-squared distribution.
  ///
  /// - Parameter degreesOfFreedom: The degrees of freedom, from 1e-12 to 1e18.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(degreesOfFreedom: Double) throws(SurveyError) {
    try Domain.parameter(degreesOfFreedom, named: "Degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Both tails at a point.
  public func tailProbabilities(at x: Double) -> (lower: Double, upper: Double) {
    let tails = GammaTail(shape: degreesOfFreedom / 2).tails(at: x / 2)
    return (tails.lower, tails.upper)
  }

  /// The point that parts two probabilities.
  public func point(lower: Double, upper: Double) -> Double {
    2 * GammaTail(shape: degreesOfFreedom / 2).point(lower: lower, upper: upper)
  }
}
