// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

/// How a number in a table is written for a person; files for programs always get the bare number.
public enum NumberStyle: Hashable, Sendable {
  /// The shortest form that reads back: 0.1, 1e-09.
  case plain
  /// A whole number with thousands separators: 24,463,530.
  case count
  /// A year or a rank: a whole number without separators.
  case ordinal
  /// A point in time as a year and tenths of it: 2024.1.
  case decimalYear
  /// At most so many decimals, without zeros at the end: 14.34, 7,400,000.
  case upTo(Int)
  /// At least so many digits that say something, whatever its size: 0.00596, 12.4, 1,240.
  case significant(Int)
  /// A fixed number of decimals: 0.929.
  case decimal(Int)
  /// A probability with four decimals, `< 0.0001` where they would all be 0.
  case probability
  /// A fraction as a percentage: 0.43 as `43.0 %`.
  case percent(Int)
  /// A difference of fractions in percentage points: 0.17 as `17.0 pp`.
  case points(Int)

  /// The number as a person reads it.
  ///
  /// - Parameter value: The bare number.
  /// - Returns: The text, with its unit where the style has one; `–` if the number is not finite.
  public func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    switch self {
    case .plain:
      return value == value.rounded() && value.magnitude < 1e15
        ? Printed.decimal(value, digits: 0) : "\(value)"
    case .count: return Printed.grouped(value, digits: 0)
    case .ordinal: return Printed.decimal(value, digits: 0)
    case .decimalYear: return Printed.decimal(value, digits: 1)
    case .upTo(let digits): return shortened(Printed.grouped(value, digits: digits))
    case .significant(let digits):
      return value == 0 || value.magnitude >= 1e-9
        ? Printed.grouped(value, digits: decimals(of: value, showing: digits)) : "\(value)"
    case .decimal(let digits): return Printed.grouped(value, digits: digits)
    case .probability:
      return value < 0.0001 ? "< 0.0001" : Printed.decimal(value, digits: 4)
    case .percent(let digits): return "\(Printed.decimal(100 * value, digits: digits)) %"
    case .points(let digits): return "\(Printed.decimal(100 * value, digits: digits)) pp"
    }
  }

  /// How many decimals show so many digits of a number.
  private func decimals(of value: Double, showing digits: Int) -> Int {
    var size = value.magnitude
    guard size > 0, size < 1e15 else { return 0 }
    var decimals = digits - 1
    while size >= 10, decimals > 0 {
      size /= 10
      decimals -= 1
    }
    while size < 1, decimals < 15 {
      size *= 10
      decimals += 1
    }
    return decimals
  }

  /// A number without the zeros that end its decimals.
  private func shortened(_ text: String) -> String {
    guard text.contains(".") else { return text }
    let kept = text.reversed().drop { $0 == "0" }
    return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
  }
}
