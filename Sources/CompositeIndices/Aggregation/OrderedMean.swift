// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The ordered weighted mean: weights belong to places, the best part's first, not to parts.
///
///     I = Σ vₖ n₍ₖ₎,   n₍₁₎ ≥ n₍₂₎ ≥ …
///
///     try OrderedMean(weights: [0, 1, 1]).score(of: [9, 3, 6]).value   // 4.5
///
/// Edge cases: takes exactly as many parts as it has weights, all with the same weight of their own;
/// anything else is an error, because one of the two would do nothing.
public struct OrderedMean: Aggregation {
  /// The weight of the best part, the second best, and so on; in proportion.
  public let weights: [Double]

  /// What the method is called in a report.
  public var name: String { "ordered weighted mean" }

  /// An ordered weighted mean.
  ///
  /// - Parameter weights: A weight per place, the best part first.
  public init(weights: [Double]) { self.weights = weights }

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights own: [Double]) throws(IndexError) -> Double {
    let places = try IndexWeights(weights)
    guard values.count == weights.count else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(values.count) parts",
        "\(weights.count) ordered weights do not fit \(values.count) parts; give one per part and "
          + "impute missing ones."
      )
    }
    guard own.allSatisfy({ abs($0 - own[0]) <= 1e-12 }) else {
      throw IndexError(
        .invalidWeight,
        culprit: "\(own)",
        "An ordered weighted mean weighs places, so that the parts' own weights have to be equal; "
          + "leave them out."
      )
    }
    return zip(values.sorted(by: >), places.shares).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
