// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import SurveyStatistics

/// Numbers as people read them: thousands separated, no digits beyond what matters.
enum ReadableNumber {
  /// A number with as many decimals as are asked for.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - decimals: How many decimals.
  ///   - grouped: Whether thousands are separated, as they are not in a year.
  /// - Returns: The number, such as `7,100,000` or `0.20`.
  static func text(_ value: Double, decimals: Int, grouped: Bool = true) -> String {
    guard value.isFinite else { return value < 0 ? "-∞" : "∞" }
    guard value.magnitude < 1e15 else { return "\(value)" }
    let digits = min(15, max(0, decimals))
    return grouped
      ? Printed.grouped(value, digits: digits) : Printed.decimal(value, digits: digits)
  }

  /// A computed number: two decimals more than the unit of a last printed digit has, but no more
  /// than make six significant digits unless the unit has them; zeros at the end are dropped.
  static func computed(_ value: Double, besides unit: Double?, grouped: Bool = true) -> String {
    let leading = value == 0 || !value.isFinite ? 0 : Int(log10(value.magnitude).rounded(.down))
    let significant = max(0, 5 - leading)
    let shown = unit.map(decimals).map { max($0, min($0 + 2, significant)) } ?? significant
    var text = text(value, decimals: shown, grouped: grouped)
    guard text.contains("."), !text.contains("e") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// How many decimals a unit of the last digit shows: 1 for 0.1, 0 for 1 and above.
  static func decimals(of unit: Double) -> Int {
    var scaled = unit
    for digits in 0..<12 {
      if (scaled - scaled.rounded()).magnitude < 1e-9 * max(1, scaled), scaled > 0.5 {
        return digits
      }
      scaled *= 10
    }
    return 12
  }
}
