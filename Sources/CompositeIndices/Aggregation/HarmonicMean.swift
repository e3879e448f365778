// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The weighted harmonic mean: a low part weighs more still than in the geometric mean.
///
///     I = 1 / Σ (wⱼ / nⱼ)
///
/// Edge cases: a part of 0 makes the index 0; a negative part is an error; a part with weight 0 does
/// not count, not even if it is 0.
public struct HarmonicMean: Aggregation {
  /// What the method is called in a report.
  public var name: String { "harmonic mean" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    try PowerMean(unchecked: -1).combine(values, weights: weights)
  }
}

extension Aggregation where Self == HarmonicMean {
  /// The weighted harmonic mean.
  public static var harmonicMean: HarmonicMean { HarmonicMean() }
}
