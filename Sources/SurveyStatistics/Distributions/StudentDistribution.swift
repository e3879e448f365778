// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// Student's t distribution: a mean over its own standard error.
///
///     P(|T| ≤ t) = I(t² / (ν + t²); ½, ν/2)
///
/// The degrees of freedom need not be whole; infinitely many give the normal distribution.
///
///     try StudentDistribution(degreesOfFreedom: 5).quantile(0.975)   // 2.570581835636314
public struct StudentDistribution: ContinuousDistribution {
  /// The degrees of freedom ν.
  public let degreesOfFreedom: Double

  /// A t distribution.
  ///
  /// - Parameter degreesOfFreedom: The degrees of freedom, at least 1e-12; above 1e18, as for
  ///   infinity, the distribution is the normal one to the last digit.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(degreesOfFreedom: Double) throws(SurveyError) {
    try Domain.parameter(min(degreesOfFreedom, 1e18), named: "Degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Where t / √ν is so large that the tail is a pure power and t² would overflow.
  private var farOut: Double { 1e140 }

  /// The distribution of t² / ν, as odds.
  private var squared: BetaTail { BetaTail(a: 0.5, b: degreesOfFreedom / 2) }

  /// Both tails at a point.
  public func tailProbabilities(at x: Double) -> (lower: Double, upper: Double) {
    if degreesOfFreedom > 1e18 { return NormalDistribution.standard.tailProbabilities(at: x) }
    let scaled = x.magnitude / degreesOfFreedom.squareRoot()
    let tails = squared.tails(at: min(x * (x / degreesOfFreedom), farOut * farOut))
    let far = tails.upper / 2 * Double.pow(max(scaled / farOut, 1), -degreesOfFreedom)
    // Near zero, ½ plus half of the middle is closer than one minus the tail.
    let near = 0.5 + tails.lower / 2
    return x < 0 ? (far, near) : (near, far)
  }

  /// The point that parts two probabilities.
  public func point(lower: Double, upper: Double) -> Double {
    if degreesOfFreedom > 1e18 {
      return NormalDistribution.standard.point(lower: lower, upper: upper)
    }
    let tail = min(lower, upper)
    guard tail > 0 else { return lower <= upper ? -.infinity : .infinity }
    let middle = 2 * (0.5 - tail)
    // Above three degrees of freedom no tail is so small.
    let edge = degreesOfFreedom < 3 ? squared.tails(at: farOut * farOut).upper / 2 : 0
    if tail < edge {
      let power = Double.pow(edge / tail, 1 / degreesOfFreedom)
      let magnitude = farOut * power * degreesOfFreedom.squareRoot()
      return lower <= upper ? -magnitude : magnitude
    }
    let odds =
      middle <= 0
      ? 0
      : tail < 0.25
        ? squared.point(where: .upper, is: 2 * tail) : squared.point(where: .lower, is: middle)
    let magnitude = odds.squareRoot() * degreesOfFreedom.squareRoot()
    return lower <= upper ? -magnitude : magnitude
  }
}
