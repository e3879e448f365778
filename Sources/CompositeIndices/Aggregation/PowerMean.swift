// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The weighted power mean of an order: the lower the order, the more a low part weighs.
///
///     I = (Σ wⱼ nⱼʳ)^(1/r);   r = 1 arithmetic, r → 0 geometric, r = −1 harmonic, r = 2 quadratic
///
/// Edge cases: for r ≤ 0 a part of 0 makes the index 0, whatever the others are. A negative part is
/// an error, except for r = 1. A part with weight 0 does not count, not even if it is 0.
public struct PowerMean: Aggregation {
  /// The order r.
  public let order: Double

  /// What the method is called in a report.
  public var name: String { "power mean of order \(order)" }

  /// A power mean.
  ///
  /// - Parameter order: The order, from −1000 to 1000.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain`.
  public init(order: Double) throws(IndexError) {
    guard order >= -1000, order <= 1000 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(order)",
        "A power mean of order \(order) cannot be computed; give an order from -1000 to 1000."
      )
    }
    self.order = order
  }

  init(unchecked order: Double) { self.order = order }

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    if order == 1 { return try ArithmeticMean().combine(values, weights: weights) }
    var (smallest, largest) = (Double.infinity, 0.0)
    for (value, weight) in zip(values, weights) where weight > 0 {
      guard value >= 0 else {
        throw IndexError(
          .valueOutOfDomain,
          culprit: "\(value)",
          "A part of \(value) has no \(name); bring the parts to a scale from 0, or use the "
            + "arithmetic mean."
        )
      }
      smallest = min(smallest, value)
      largest = max(largest, value)
    }
    guard largest > 0, smallest > 0 || order > 0 else { return 0 }
    // Relative to the part that dominates, in logarithms: u = Σ w (exp(r ln(n / n₀)) − 1), and
    // ln(1 + u) / r tends to Σ w ln(n / n₀) as r tends to 0.
    let reference = order > 0 ? largest : smallest
    var sum = 0.0
    for (value, weight) in zip(values, weights) where weight > 0 {
      guard value > 0 else {
        sum -= weight
        continue
      }
      let ratio = value / reference
      let logarithm =
        ratio.isNormal ? Double.log(ratio) : Double.log(value) - Double.log(reference)
      sum += weight * (order == 0 ? logarithm : Double.expMinusOne(order * logarithm))
    }
    return reference * Double.exp(order == 0 ? sum : Double.log(onePlus: sum) / order)
  }
}
