// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension NumberStyle {
  /// The format code by which a spreadsheet shows the number as a report prints it.
  var spreadsheetFormat: String {
    switch self {
    case .plain, .upTo, .significant: "General"
    case .count: "#,##0"
    case .ordinal: "0"
    case .probability: "[<0.0001]\"< 0.0001\";0.0000"
    case .decimalYear: "0.0"
    case .decimal(let digits): "#,##0" + NumberStyle.decimals(digits)
    case .percent(let digits): "0" + NumberStyle.decimals(digits) + " %"
    case .points(let digits): "0" + NumberStyle.decimals(digits) + "\" pp\""
    }
  }

  /// The number a spreadsheet holds: a percentage is a fraction, points are points.
  func spreadsheetValue(_ value: Double) -> Double {
    if case .points = self { 100 * value } else { value }
  }

  private static func decimals(_ digits: Int) -> String {
    digits > 0 ? "." + String(repeating: "0", count: min(digits, 15)) : ""
  }
}
