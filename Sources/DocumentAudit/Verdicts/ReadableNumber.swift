// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import SurveyStatistics

/// Numbers as people read them: thousands separated, no digits beyond what matters.
enum ReadableNumber {
  /// A number with thousands separators.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - decimals: How many decimals at most; `nil` for as many as give six significant digits.
  ///   - padded: Whether zeros at the end of the decimals stay.
  /// - Returns: The number, such as `7,100,000` or `0.25`.
  static func text(_ value: Double, decimals: Int?, padded: Bool = false) -> String {
    guard value.isFinite else { return value < 0 ? "-∞" : "∞" }
    guard value.magnitude < 1e15 else { return "\(value)" }
    let leading = value == 0 ? 0 : Int(log10(value.magnitude).rounded(.down))
    let digits = min(15, max(0, decimals ?? 5 - leading))
    let plain = Printed.decimal(value, digits: digits)
    guard !plain.contains("e") else { return plain }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    if !padded {
      while fraction.last == "0" { fraction.removeLast() }
    }
    let whole = separated(String(parts[0]))
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
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

  private static func separated(_ whole: String) -> String {
    let sign = whole.hasPrefix("-") ? "-" : ""
    let digits = Array(whole.dropFirst(sign.count))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return sign + text
  }
}
