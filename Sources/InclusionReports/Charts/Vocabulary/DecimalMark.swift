// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What stands between a whole number and its decimals. Peru and Mexico write a point; Colombia,
/// Argentina and Spain a comma.
public enum DecimalMark: Hashable, Sendable {
  /// A point, and commas between thousands: 1,234.5.
  case point
  /// A comma, and no-break spaces between thousands: 1 234,5.
  case comma

  /// A number that was written with a point, in this manner.
  func applied(to text: String) -> String {
    guard self == .comma else { return text }
    var changed: String = ""
    for character in text {
      switch character {
      case ".": changed.append(",")
      case ",": changed.append("\u{A0}")
      default: changed.append(character)
      }
    }
    return changed
  }
}
