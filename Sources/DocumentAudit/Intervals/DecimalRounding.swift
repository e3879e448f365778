// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Rounding as printed tables do it: to a unit, ties away from zero.
///
/// A value within 1e-12 (relative) of a tie counts as the tie, because 1.005 × 100 is
/// 100.49999999999999 in binary and a reader with a pencil gets 100.5.
enum DecimalRounding {
  /// How many units a value is, rounded to a whole number.
  static func steps(_ value: Double, unit: Double) -> Double {
    // 1 / 0.1 is exactly 10: multiplying by the inverse of a decimal unit is the better division.
    let inverse = (1 / unit).rounded()
    let isDecimal = unit < 1 && (unit * inverse - 1).magnitude < 1e-12
    let quotient = isDecimal ? value * inverse : value / unit
    guard quotient.magnitude < 1e11 else { return quotient.rounded(.toNearestOrAwayFromZero) }
    let half = (quotient * 2).rounded() / 2
    let isTie = (quotient - half).magnitude <= 1e-12 * max(1, quotient.magnitude)
    return (isTie ? half : quotient).rounded(.toNearestOrAwayFromZero)
  }

  /// A value rounded to a number of decimals, which may be negative.
  static func rounded(_ value: Double, decimals: Int) -> Double {
    guard value.isFinite else { return value }
    let power = pow(10, Double(decimals.magnitude))
    return decimals < 0
      ? steps(value, unit: power) * power : steps(value, unit: 1 / power) / power
  }

  /// Whether a value rounds to what is printed, at the unit of the last printed digit.
  static func rounds(_ value: Double, to printed: Double, unit: Double) -> Bool {
    value.isFinite && steps(value, unit: unit) == steps(printed, unit: unit)
  }
}
