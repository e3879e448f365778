// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The mean less a penalty that grows with the distance to the smallest part.
///
///     I = M − α (√((M − min)² + β²) − β)
///
/// With α = 0 the arithmetic mean; with α = 1 and β = 0 the smallest part.
///
/// Reference: Casadio Tarabusi and Guarini (2013); as commonly stated, not checked against the paper.
public struct MeanMin: Aggregation {
  /// How much of the penalty counts, α.
  public let penalty: Double
  /// How soft the penalty is for small differences, β.
  public let smoothing: Double

  /// What the method is called in a report.
  public var name: String { "mean–min with penalty \(penalty) and smoothing \(smoothing)" }

  /// A mean–min function.
  ///
  /// - Parameters:
  ///   - penalty: How much of the penalty counts, from 0 to 1.
  ///   - smoothing: How soft the penalty is for small differences; at least 0.
  public init(penalty: Double, smoothing: Double) {
    self.penalty = penalty
    self.smoothing = smoothing
  }

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    guard (0...1).contains(penalty), smoothing >= 0, smoothing.isFinite else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(penalty), \(smoothing)",
        "A \(name) is not defined; give a penalty from 0 to 1 and a smoothing of at least 0."
      )
    }
    let mean = try ArithmeticMean().combine(values, weights: weights)
    let distance = mean - (try SmallestPart().combine(values, weights: weights))
    let softened = (distance * distance + smoothing * smoothing).squareRoot() - smoothing
    return mean - penalty * softened
  }
}
