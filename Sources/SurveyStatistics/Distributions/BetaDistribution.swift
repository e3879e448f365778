// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The beta distribution, on the shares between 0 and 1.
///
///     density(x) = xᵃ⁻¹ (1 − x)ᵇ⁻¹ / B(a, b)
///
/// Accuracy: the relative error of a tail p is below 2e-14 + 3e-16 |ln p|, checked against mpmath for
/// parameters from 1e-6 to 1e14.
public struct BetaDistribution: ContinuousDistribution {
  /// The exponent a of x.
  public let a: Double
  /// The exponent b of 1 − x.
  public let b: Double

  /// A beta distribution.
  ///
  /// - Parameters:
  ///   - a: The exponent of x, from 1e-12 to 1e18.
  ///   - b: The exponent of 1 − x, from 1e-12 to 1e18.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(_ a: Double, _ b: Double) throws(SurveyError) {
    try Domain.parameter(a, named: "A first exponent")
    try Domain.parameter(b, named: "A second exponent")
    self.a = a
    self.b = b
  }

  /// Both tails at a point.
  public func tailProbabilities(at x: Double) -> (lower: Double, upper: Double) {
    let tails = BetaTail(a: a, b: b).tails(x: x)
    return (tails.lower, tails.upper)
  }

  /// The point that parts two probabilities.
  public func point(lower: Double, upper: Double) -> Double {
    let odds = BetaTail(a: a, b: b).point(lower: lower, upper: upper)
    return odds < .infinity ? odds / (1 + odds) : 1
  }
}
