// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The normal distribution.
///
///     density(x) = exp(−z²/2) / (σ √2π),   z = (x − μ) / σ
///
/// Accuracy: the tails keep a relative error of about 1e-15, down to the smallest numbers.
///
///     try NormalDistribution.standard.quantile(0.975)   // 1.959963984540054
public struct NormalDistribution: ContinuousDistribution {
  /// The mean μ.
  public let mean: Double
  /// The standard deviation σ.
  public let standardDeviation: Double

  /// The distribution with mean 0 and standard deviation 1.
  public static let standard = NormalDistribution()

  private init() {
    mean = 0
    standardDeviation = 1
  }

  /// A normal distribution.
  ///
  /// - Parameters:
  ///   - mean: The mean, finite.
  ///   - standardDeviation: The standard deviation, positive and finite.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  public init(mean: Double, standardDeviation: Double) throws(SurveyError) {
    try Domain.finite(mean, named: "A mean")
    try Domain.positive(standardDeviation, named: "A standard deviation")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// Both tails at a point.
  public func tailProbabilities(at x: Double) -> (lower: Double, upper: Double) {
    let z = (x - mean) / standardDeviation
    return (
      NormalDistribution.upperTail(ofStandard: -z), NormalDistribution.upperTail(ofStandard: z)
    )
  }

  /// The point that parts two probabilities.
  public func point(lower: Double, upper: Double) -> Double {
    let z =
      lower <= upper
      ? -NormalDistribution.standardPoint(upper: lower)
      : NormalDistribution.standardPoint(upper: upper)
    return z.isFinite ? mean + standardDeviation * z : z
  }

  /// ½ erfc(z / √2), with the rounding of z / √2 put right.
  static func upperTail(ofStandard z: Double) -> Double {
    let root = 0.5.squareRoot()
    // √½ = root + rest; argument + slip = z √½.
    let rest = -4.833646656726457e-17
    let argument = z * root
    let tail = 0.5 * Double.erfc(argument)
    guard argument.magnitude < 27 else { return tail }
    let slip = (-argument).addingProduct(z, root) + z * rest
    return tail - slip * Double.exp(-argument * argument) / Double.pi.squareRoot()
  }

  /// The point of the standard distribution with an upper tail of at most ½.
  private static func standardPoint(upper: Double) -> Double {
    guard upper > 0 else { return .infinity }
    // Near the median the distance to ½ is what is known precisely.
    let central = 0.5 - upper
    if central < 0.25 {
      var z = central * (2 * Double.pi).squareRoot()
      for _ in 0..<50 {
        let miss = 0.5 * Double.erf(z * 0.5.squareRoot()) - central
        let step = miss * (2 * Double.pi).squareRoot() * Double.exp(z * z / 2)
        // Halley's correction: the density falls off as exp(−z²/2).
        z -= step / (1 + step * z / 2)
        if step.magnitude <= 1e-6 * z.magnitude { break }
      }
      return z
    }
    // Newton on the logarithm of the tail, which is concave.
    let target = Double.log(upper)
    var z = max(0.6, (-2 * target - Double.log(-4 * .pi * target)).squareRoot())
    if z.isNaN { z = 0.6 }
    for _ in 0..<50 {
      let ratio = millsRatio(z)
      let miss = Double.log(ratio) - z * z / 2 - 0.5 * Double.log(2 * .pi) - target
      let step = miss * ratio
      z += step
      if miss.magnitude < 1e-8 { break }
    }
    return z
  }

  /// The upper tail over the density, for z ≥ 0.
  private static func millsRatio(_ z: Double) -> Double {
    if z < 5 {
      return upperTail(ofStandard: z) * (2 * Double.pi).squareRoot() * Double.exp(z * z / 2)
    }
    // The continued fraction 1/(z + 1/(z + 2/(z + 3/(z + …)))) settles within 60 levels for z ≥ 5.
    var denominator = z
    for k in stride(from: 60, through: 1, by: -1) { denominator = z + Double(k) / denominator }
    return 1 / denominator
  }
}
