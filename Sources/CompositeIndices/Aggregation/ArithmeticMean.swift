// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The weighted arithmetic mean: a low part is fully made up for by a high one.
///
///     I = Σ wⱼ nⱼ
///
///     try ArithmeticMean().score(of: [57, 43, 49, 61]).value   // 52.5
public struct ArithmeticMean: Aggregation {
  /// What the method is called in a report.
  public var name: String { "arithmetic mean" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    var sum = 0.0
    for (value, weight) in zip(values, weights) { sum += weight * value }
    return sum
  }
}

extension Aggregation where Self == ArithmeticMean {
  /// The weighted arithmetic mean.
  public static var arithmeticMean: ArithmeticMean { ArithmeticMean() }
}
