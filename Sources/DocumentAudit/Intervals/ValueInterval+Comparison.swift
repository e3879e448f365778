// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ValueInterval {
  /// How far two ends may differ and still count as the same number.
  private static func tolerance(_ first: Double, _ second: Double) -> Double {
    guard first.isFinite, second.isFinite else { return 0 }
    return 1e-12 * max(first.magnitude, second.magnitude)
  }

  /// Whether every value of the interval lies below every value of the other, so that they cannot
  /// be the same number.
  ///
  /// Two intervals that share no more than an end point lie apart: 20 stands for 19.5 to 20.5 and
  /// 21 for 20.5 to 21.5, but no number prints as both. A single value on the end of an interval
  /// lies in it.
  func liesBelow(_ other: ValueInterval) -> Bool {
    guard upper.isFinite, other.lower.isFinite else { return false }
    let tolerance = Self.tolerance(upper, other.lower)
    if upper < other.lower - tolerance { return true }
    guard upper <= other.lower + tolerance else { return false }
    return !isNarrow && !other.isNarrow
  }

  /// Whether the two could be the same number: neither lies below the other.
  public func overlaps(_ other: ValueInterval) -> Bool {
    !liesBelow(other) && !other.liesBelow(self)
  }

  /// Whether some value of the interval is smaller, beyond the tolerance, than some value of the
  /// other.
  func canBeLess(than other: ValueInterval) -> Bool {
    lower < other.upper - Self.tolerance(lower, other.upper)
  }

  /// Whether the interval is a single value, as far as the tolerance can tell.
  private var isNarrow: Bool { upper - lower <= 2 * Self.tolerance(lower, upper) }
}
