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
}
