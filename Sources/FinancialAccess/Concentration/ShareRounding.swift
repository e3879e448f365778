// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How exactly market shares are known, and so how far from 100 percent their sum may lie.
public enum ShareRounding: Hashable, Sendable {
  /// As exact as floating-point numbers are: the sum may miss the whole by 1e-9.
  case exact
  /// Printed as percentages with so many decimals: every firm may add half a unit of the last one.
  case printed(decimals: Int)
  /// A tolerance of the sum that the analyst states, in percentage points.
  case within(points: Double)

  /// How far the sum of so many shares may lie from the whole, as a fraction of the market.
  ///
  /// - Parameter firms: The number of shares that are added.
  /// - Returns: The tolerance; 0.02 for four shares printed as whole percentages.
  /// - Throws: ``AccessError`` with code `argumentOutOfRange` unless the decimals are 0 to 15 and
  ///   the points 0 to 100.
  public func tolerance(firms: Int) throws(AccessError) -> Double {
    let floatingPoint = 1e-9
    switch self {
    case .exact:
      return floatingPoint
    case .printed(let decimals):
      guard (0...15).contains(decimals) else {
        throw AccessError(
          .argumentOutOfRange,
          culprit: "\(decimals)",
          "Percentages are printed with 0 to 15 decimals, not with \(decimals)."
        )
      }
      var unit = 0.01
      for _ in 0..<decimals { unit /= 10 }
      return Double(firms) * unit / 2 + floatingPoint
    case .within(let points):
      guard points >= 0, points <= 100 else {
        throw AccessError(
          .argumentOutOfRange,
          culprit: "\(points)",
          "A tolerance of \(points) points does not lie between 0 and 100."
        )
      }
      return points / 100 + floatingPoint
    }
  }
}
