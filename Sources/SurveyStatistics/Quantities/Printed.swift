// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How numbers are printed where no locale is in play: a point, a fixed number of decimals, and a
/// true minus sign never mixed with a hyphen of the text around it.
public enum Printed {
  /// A number with a fixed number of decimals, ties away from zero.
  ///
  /// Edge cases: a number that is not finite prints as `–`; one too large for fixed decimals prints
  /// in the shortest form that reads back.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - digits: How many decimals, 0 to 15.
  /// - Returns: The number as text.
  public static func decimal(_ value: Double, digits: Int) -> String {
    precondition((0...15).contains(digits), "between 0 and 15 decimals can be printed")
    guard value.isFinite else { return "–" }
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    let scaled = (value.magnitude * power).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return "\(value)" }
    let whole = Int64(scaled)
    let unit = Int64(power)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(whole % unit)
    let padding = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(whole / unit).\(padding)\(fraction)"
  }

  /// A number with a fixed number of decimals and commas between thousands: 24,463,530.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - digits: How many decimals, 0 to 15.
  /// - Returns: The number as text.
  public static func grouped(_ value: Double, digits: Int) -> String {
    let plain = decimal(value, digits: digits)
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.allSatisfy({ $0.isNumber }) else { return plain }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return sign + grouped + (parts.count > 1 ? ".\(parts[1])" : "")
  }
}
