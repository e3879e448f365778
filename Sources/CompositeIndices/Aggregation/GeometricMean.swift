// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The weighted geometric mean: a low part is only partly made up for by a high one.
///
///     I = Π nⱼ^wⱼ
///
///     try GeometricMean().score(of: [59, 51, 47, 0]).value   // 0
///
/// - Warning: A part of 0 makes the index 0, whatever the others are. Where 0 is a legitimate value,
///   as the postal reliability of Ecuador in 2020 was, units with a 0 can no longer be told apart.
///
/// Edge cases: a negative part is an error; a part with weight 0 does not count, not even if it is 0.
public struct GeometricMean: Aggregation {
  /// What the method is called in a report.
  public var name: String { "geometric mean" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    try PowerMean(unchecked: 0).combine(values, weights: weights)
  }
}

extension Aggregation where Self == GeometricMean {
  /// The weighted geometric mean.
  public static var geometricMean: GeometricMean { GeometricMean() }
}
