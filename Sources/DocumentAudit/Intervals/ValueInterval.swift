// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// All the values a printed number may stand for: from `lower` to `upper`, either of which may be
/// infinite.
///
///     ValueInterval(lower: 42.5, upper: 43.5)   // what "43" stands for
///     ValueInterval(43)                         // exactly 43
///     ValueInterval.unbounded                   // any number
///
/// The ends are never NaN, and an interval is never empty: arithmetic that has no answer (a division
/// by what may be zero, the logarithm of a negative number) gives ``unbounded``.
///
/// Ends are computed in `Double` and not rounded outward; comparisons allow for that with a relative
/// tolerance of 1e-12, far below the last digit of any printed figure.
public struct ValueInterval: Hashable, Sendable, CustomStringConvertible {
  /// The smallest value.
  public let lower: Double
  /// The largest value.
  public let upper: Double

  /// Any number at all.
  public static let unbounded = ValueInterval(lower: -.infinity, upper: .infinity)

  /// The interval between two ends, given in either order.
  ///
  /// Edge cases: a NaN end gives ``unbounded``; both ends infinite with the same sign stand for a
  /// value beyond the largest `Double`.
  public init(lower: Double, upper: Double) {
    guard !lower.isNaN, !upper.isNaN else {
      self.lower = -.infinity
      self.upper = .infinity
      return
    }
    self.lower = min(lower, upper, .greatestFiniteMagnitude)
    self.upper = max(lower, upper, -.greatestFiniteMagnitude)
  }

  /// A single value.
  public init(_ value: Double) {
    self.init(lower: value, upper: value)
  }

  /// The value, if there is only one.
  public var point: Double? { lower == upper ? lower : nil }

  /// Whether nothing at all is known: neither end is finite.
  public var isUnbounded: Bool { lower == -.infinity && upper == .infinity }

  /// Whether a value lies in the interval, ends included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Whether every value of another interval lies in this one.
  public func contains(_ other: ValueInterval) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// The smallest interval that contains both.
  func hull(_ other: ValueInterval) -> ValueInterval {
    ValueInterval(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// `43`, `42.5…43.5`, or with `-inf` and `inf` where there is no end.
  public var description: String {
    point.map { "\($0)" } ?? "\(lower)…\(upper)"
  }
}
