// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Writes places of a drawing: two decimals, none that say nothing.
enum Coordinate {
  /// A number as SVG reads it.
  static func text(_ value: Double) -> String {
    var text: String = ""
    append(value, to: &text)
    return text
  }

  /// Adds a number to a text.
  static func append(_ value: Double, to text: inout String) {
    guard value.isFinite else {
      text += "0"
      return
    }
    // No drawing reaches as far as a million pixels.
    let hundredths: Int = Int((min(max(value, -1e6), 1e6) * 100).rounded())
    if hundredths < 0 { text += "-" }
    let size: Int = hundredths.magnitude < UInt(Int.max) ? abs(hundredths) : 0
    text += String(size / 100)
    let rest: Int = size % 100
    guard rest > 0 else { return }
    text += rest % 10 == 0 ? ".\(rest / 10)" : (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
