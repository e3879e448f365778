// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The mean of the parts with a penalty for uneven ones.
///
///     I = M ∓ S · cv,   cv = S / M
///
/// with the weighted mean M and the standard deviation S of the unit's parts, over n − 1 or n. On
/// indicators standardised to mean 100 and deviation 10 this is the Mazziotta–Pareto index; on those
/// centred on a reference from 70 to 130 (``NormalizationMethod/centred(on:_:)``) the adjusted one.
///
/// Edge cases: a unit with one part has no spread and no penalty. A mean of 0 or below is an error.
/// With unequal weights the variance is Σ wⱼ (nⱼ − M)², times k / (k − 1) for k parts over n − 1.
///
/// Reference: Mazziotta and Pareto (2016) for both forms; as commonly stated, not checked against the
/// paper.
public struct MazziottaPareto: Aggregation {
  /// What uneven parts do to the number.
  public enum Penalty: String, CaseIterable, Hashable, Sendable {
    /// Uneven parts lower it: where more is better.
    case subtracted
    /// Uneven parts raise it: where the index measures an ill.
    case added
  }

  /// What uneven parts do to the number.
  public let penalty: Penalty
  /// What the squares in S are divided by.
  public let denominator: VarianceDenominator

  /// What the method is called in a report.
  public var name: String { "Mazziotta–Pareto, penalty \(penalty.rawValue)" }

  /// A Mazziotta–Pareto index.
  ///
  /// - Parameters:
  ///   - penalty: What uneven parts do to the number.
  ///   - denominator: What the squares in S are divided by.
  public init(_ penalty: Penalty = .subtracted, denominator: VarianceDenominator = .sample) {
    self.penalty = penalty
    self.denominator = denominator
  }

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    let mean = try ArithmeticMean().combine(values, weights: weights)
    guard mean > 0 else {
      throw IndexError(
        .valueOutOfDomain,
        culprit: "\(mean)",
        "A mean of \(mean) has no coefficient of variation; normalise to a positive scale, such as "
          + "mean 100 and standard deviation 10."
      )
    }
    var squares = 0.0
    for (value, weight) in zip(values, weights) {
      squares += weight * (value - mean) * (value - mean)
    }
    let used = Double(weights.count { $0 > 0 })
    let scale = denominator == .population ? 1 : used > 1 ? used / (used - 1) : 0
    let variance = squares * scale
    return penalty == .subtracted ? mean - variance / mean : mean + variance / mean
  }
}
