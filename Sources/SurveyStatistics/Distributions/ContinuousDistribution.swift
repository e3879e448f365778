// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A distribution of a continuous quantity: its density, its two tails and their inverses.
///
/// The lower and the upper tail are computed apart, so that a tail of 1e-300 is as precise as one
/// of 0.3; `1 − cumulative(x)` would lose it.
///
///     try NormalDistribution.standard.quantile(0.975)             // 1.959963984540054
///     try StudentDistribution(degreesOfFreedom: 5).upperTail(2.571)   // 0.024987
public protocol ContinuousDistribution: Hashable, Sendable {
  /// Both tails at a point that is not NaN.
  ///
  /// - Parameter x: The point.
  /// - Returns: The probabilities of at most x, and of more than x.
  func tailProbabilities(at x: Double) -> (lower: Double, upper: Double)

  /// The point that parts two probabilities, which add up to one.
  ///
  /// - Parameters:
  ///   - lower: The probability below, from 0 to 1.
  ///   - upper: The probability above, 1 − lower.
  /// - Returns: The point; an end of the support where one of them is zero.
  func point(lower: Double, upper: Double) -> Double
}

extension ContinuousDistribution {
  /// The probability of a value of at most x.
  ///
  /// Edge cases: 0 below the support and 1 above it; the infinities are points like others.
  ///
  /// - Parameter x: The point.
  /// - Returns: A probability from 0 to 1.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` if x is NaN.
  public func cumulative(_ x: Double) throws(SurveyError) -> Double {
    try Domain.number(x, named: "The point")
    return tailProbabilities(at: x).lower
  }

  /// The probability of a value above x, precise where it is tiny.
  ///
  /// - Parameter x: The point.
  /// - Returns: A probability from 0 to 1.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` if x is NaN.
  public func upperTail(_ x: Double) throws(SurveyError) -> Double {
    try Domain.number(x, named: "The point")
    return tailProbabilities(at: x).upper
  }

  /// The point below which a probability lies.
  ///
  /// Edge cases: probability 0 gives the lower end of the support and 1 the upper end, either of
  /// which may be infinite.
  ///
  /// - Parameter probability: The probability below the point, from 0 to 1.
  /// - Returns: The point.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` if the probability lies outside
  ///   0…1.
  public func quantile(_ probability: Double) throws(SurveyError) -> Double {
    try Domain.probability(probability)
    return point(lower: probability, upper: 1 - probability)
  }

  /// The point above which a probability lies, precise where that is tiny.
  ///
  /// - Parameter probability: The probability above the point, from 0 to 1.
  /// - Returns: The point.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` if the probability lies outside
  ///   0…1.
  public func upperQuantile(_ probability: Double) throws(SurveyError) -> Double {
    try Domain.probability(probability)
    return point(lower: 1 - probability, upper: probability)
  }
}
