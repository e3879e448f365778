// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The smallest part: nothing makes up for a low part.
///
/// Edge cases: a part with weight 0 does not count; other weights do not matter.
public struct SmallestPart: Aggregation {
  /// What the method is called in a report.
  public var name: String { "minimum" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    var smallest = Double.infinity
    for (value, weight) in zip(values, weights) where weight > 0 { smallest = min(smallest, value) }
    return smallest
  }
}
