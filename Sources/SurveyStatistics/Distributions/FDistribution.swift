// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// Fisher's F distribution: the ratio of two mean squares.
///
///     P(F ≤ x) = I(ν₁x / (ν₁x + ν₂); ν₁/2, ν₂/2),   x ≥ 0
///
/// The degrees of freedom need not be whole.
public struct FDistribution: ContinuousDistribution {
  /// The degrees of freedom ν₁ of the numerator.
  public let numerator: Double
  /// The degrees of freedom ν₂ of the denominator; infinite for a known variance.
  public let denominator: Double

  /// An F distribution.
  ///
  /// - Parameters:
  ///   - numerator: The degrees of freedom of the numerator, from 1e-12 to 1e18.
  ///   - denominator: The degrees of freedom of the denominator, at least 1e-12; above 1e18, as
  ///     for infinity, the variance counts as known.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(numerator: Double, denominator: Double) throws(SurveyError) {
    try Domain.parameter(numerator, named: "Degrees of freedom")
    try Domain.parameter(min(denominator, 1e18), named: "Degrees of freedom")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Both tails at a point.
  public func tailProbabilities(at x: Double) -> (lower: Double, upper: Double) {
    let tails =
      denominator > 1e18
      ? GammaTail(shape: numerator / 2).tails(at: numerator / 2 * x)
      : BetaTail(a: numerator / 2, b: denominator / 2).tails(at: numerator * (x / denominator))
    return (tails.lower, tails.upper)
  }

  /// The point that parts two probabilities.
  public func point(lower: Double, upper: Double) -> Double {
    if denominator > 1e18 {
      return GammaTail(shape: numerator / 2).point(lower: lower, upper: upper) / (numerator / 2)
    }
    let odds = BetaTail(a: numerator / 2, b: denominator / 2).point(lower: lower, upper: upper)
    return odds * (denominator / numerator)
  }
}
