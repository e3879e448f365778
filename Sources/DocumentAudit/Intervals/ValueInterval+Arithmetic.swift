// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

extension ValueInterval {
  /// Every sum of a value of the one and a value of the other.
  public static func + (left: ValueInterval, right: ValueInterval) -> ValueInterval {
    ValueInterval(lower: left.lower + right.lower, upper: left.upper + right.upper)
  }

  /// Every difference of a value of the one and a value of the other.
  public static func - (left: ValueInterval, right: ValueInterval) -> ValueInterval {
    ValueInterval(lower: left.lower - right.upper, upper: left.upper - right.lower)
  }

  /// Every value with its sign changed.
  public static prefix func - (operand: ValueInterval) -> ValueInterval {
    ValueInterval(lower: -operand.upper, upper: -operand.lower)
  }

  /// Every product of a value of the one and a value of the other.
  public static func * (left: ValueInterval, right: ValueInterval) -> ValueInterval {
    // No value of an interval is itself infinite, so that zero times an open end is zero.
    corners(left, right) { $0 == 0 || $1 == 0 ? 0 : $0 * $1 }
  }

  /// Every quotient of a value of the one and a value of the other.
  ///
  /// Edge cases: unbounded if the divisor may be zero.
  public static func / (left: ValueInterval, right: ValueInterval) -> ValueInterval {
    guard !right.contains(0) else { return .unbounded }
    return corners(left, right) { $1.isInfinite ? 0 : $0 / $1 }
  }

  /// Every power of a value of the interval to a value of the exponent.
  ///
  ///     x ^ y
  ///
  /// Edge cases: 0 ^ 0 is 1. A negative base needs a whole exponent, and a base that may be zero an
  /// exponent that is not negative; otherwise the result is unbounded.
  public func raised(to exponent: ValueInterval) -> ValueInterval {
    if let power = exponent.point, power == power.rounded() {
      return raised(toWhole: power)
    }
    if lower < 0 || (upper == 0 && exponent.lower < 0) { return .unbounded }
    // x ^ y is monotone in x for a fixed y and in y for a fixed x: the extremes are at corners.
    return Self.corners(self, exponent) { pow($0, $1) }
  }

  private func raised(toWhole power: Double) -> ValueInterval {
    if power == 0 { return ValueInterval(1) }
    if power < 0 && contains(0) { return .unbounded }
    let ends = ValueInterval(lower: pow(lower, power), upper: pow(upper, power))
    let isEven = (power / 2) == (power / 2).rounded()
    return isEven && contains(0) ? ends.hull(ValueInterval(0)) : ends
  }

  /// The hull of an operation on the ends, for one that is monotone in each operand.
  private static func corners(
    _ left: ValueInterval,
    _ right: ValueInterval,
    _ operation: (Double, Double) -> Double
  ) -> ValueInterval {
    let first = ValueInterval(
      lower: operation(left.lower, right.lower),
      upper: operation(left.lower, right.upper)
    )
    let second = ValueInterval(
      lower: operation(left.upper, right.lower),
      upper: operation(left.upper, right.upper)
    )
    return first.hull(second)
  }
}
