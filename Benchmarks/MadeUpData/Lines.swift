// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Lines of comma-separated text under construction.
struct Lines {
  static let powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  var bytes: [UInt8] = []

  /// Adds a field as it stands.
  mutating func text(_ field: String) {
    bytes.append(contentsOf: field.utf8)
    bytes.append(UInt8(ascii: ","))
  }

  /// Adds a whole number.
  mutating func whole(_ number: Int) { text(String(number)) }

  /// Adds `digits × 10^-places`, with all places written.
  mutating func decimal(_ digits: Int, places: Int) {
    let (whole, rest) = digits.magnitude.quotientAndRemainder(
      dividingBy: Self.powers[places].magnitude
    )
    let fraction = String(rest)
    text(
      (digits < 0 ? "-" : "") + String(whole) + "."
        + String(repeating: "0", count: places - fraction.count) + fraction
    )
  }

  /// Adds a date of a year of twelve months of 28 days.
  mutating func date(year: Int, day: Int) {
    let (month, rest) = day.quotientAndRemainder(dividingBy: 28)
    text("\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(rest < 9 ? "0" : "")\(rest + 1)")
  }

  /// Ends the line in place of the last comma.
  mutating func endLine() { bytes[bytes.count - 1] = UInt8(ascii: "\n") }
}
