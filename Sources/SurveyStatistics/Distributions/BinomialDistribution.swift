// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The binomial distribution: how many of n independent trials succeed.
///
///     P(X = k) = n! / (k! (n − k)!) pᵏ (1 − p)ⁿ⁻ᵏ
///
/// Edge cases: p = 0 always gives 0 and p = 1 always n; with no trials the count is 0.
public struct BinomialDistribution: CountDistribution {
  /// The number of trials n.
  public let trials: Int
  /// The probability p that a trial succeeds.
  public let success: Double

  /// The number of trials.
  public var largest: Int? { trials }

  /// A binomial distribution.
  ///
  /// - Parameters:
  ///   - trials: The number of trials, zero or more.
  ///   - success: The probability that a trial succeeds, from 0 to 1.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(trials: Int, success: Double) throws(SurveyError) {
    try Domain.count(trials, named: "A number of trials")
    try Domain.probability(success)
    self.trials = trials
    self.success = success
  }

  /// Both tails at a count.
  public func tailProbabilities(at count: Int) -> (lower: Double, upper: Double) {
    guard count >= 0 else { return (0, 1) }
    guard count < trials else { return (1, 0) }
    let tails = BetaTail(a: Double(count) + 1, b: Double(trials - count)).tails(x: success)
    return (tails.upper, tails.lower)
  }

  /// The probability of exactly a count; 0 outside 0…n.
  public func probability(of count: Int) -> Double {
    guard (0...trials).contains(count) else { return 0 }
    if success == 0 { return count == 0 ? 1 : 0 }
    if success == 1 { return count == trials ? 1 : 0 }
    let all = Double(trials)
    if count == 0 { return Double.exp(all * Double.log(onePlus: -success)) }
    if count == trials { return Double.exp(all * Double.log(success)) }
    let tail = BetaTail(a: Double(count), b: Double(trials - count))
    return Double.exp(tail.logDensity(tail.place(success))) * (all / (tail.a * tail.b))
  }
}
