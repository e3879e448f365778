// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The first value in a file that made a column text rather than numbers.
///
/// A reader looks at the whole of a column before it calls it numeric. One value that is not a
/// number is enough to make it text, and this is that value: the first of them in the file.
public struct FirstText: Hashable, Sendable {
  /// Why a value is not taken for a number.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// It does not read as a number.
    case notANumber
    /// It is a code such as `011`: a number would lose the zero.
    case leadingZero
    /// It begins with a plus sign, as telephone numbers do: a number would lose the sign.
    case plusSign
    /// It is an integer beyond 2⁵³, of which a `Double` would lose digits.
    case tooManyDigits
    /// It is larger than the largest `Double`.
    case tooLarge
  }

  /// The value, as it stands in the file.
  public let value: String
  /// The file.
  public let file: String
  /// The physical line, from 1.
  public let line: Int
  /// Why the value is not taken for a number.
  public let reason: Reason

  /// Makes the record of a value that made a column text.
  public init(value: String, file: String, line: Int, reason: Reason) {
    self.value = value
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// The end of a sentence that begins with "the column is text because of".
  var sentence: String {
    let why =
      switch reason {
      case .notANumber: ""
      case .leadingZero: ", whose leading zero a number would lose"
      case .plusSign: ", whose plus sign a number would lose"
      case .tooManyDigits: ", an integer beyond 2^53 that a number would round"
      case .tooLarge: ", which is too large for a number"
      }
    return "'\(value.abridged)' on line \(line)\(why)"
  }
}
