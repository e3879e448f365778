// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The Poisson distribution: how many independent rare events occur.
///
///     P(X = k) = μᵏ exp(−μ) / k!
///
/// Edge cases: with a mean of 0 the count is always 0.
public struct PoissonDistribution: CountDistribution {
  /// The mean μ.
  public let mean: Double

  /// Counts have no largest.
  public var largest: Int? { nil }

  /// A Poisson distribution.
  ///
  /// - Parameter mean: The mean, from 0 to 2⁵³.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(mean: Double) throws(SurveyError) {
    guard mean >= 0, mean <= 0x1p53 else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(mean)",
        "A mean count of \(mean) does not lie between 0 and 2^53."
      )
    }
    self.mean = mean
  }

  /// Both tails at a count.
  public func tailProbabilities(at count: Int) -> (lower: Double, upper: Double) {
    guard count >= 0 else { return (0, 1) }
    // At most k events by the time μ: the k + 1st comes later.
    let tails = GammaTail(shape: Double(count) + 1).tails(at: mean)
    return (tails.upper, tails.lower)
  }

  /// The probability of exactly a count; 0 for a negative one.
  public func probability(of count: Int) -> Double {
    guard count > 0 else { return count == 0 ? Double.exp(-mean) : 0 }
    guard mean > 0 else { return 0 }
    let count = Double(count)
    return Double.exp(GammaTail(shape: count).logDensity(at: mean)) / count
  }
}
