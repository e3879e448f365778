// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A value that made text of a column most of whose other values read as numbers.
///
/// Codes with leading zeros, telephone numbers and long integers are text by design and leave no
/// such trace; nor does a column of words.
package struct StrayText: Hashable, Sendable {
  /// The column.
  package let column: String
  /// The first value that is no number.
  package let first: FirstText
  /// How many different values the column has.
  package let levelCount: Int
  /// How many of them, beside the first stray one, read as numbers, with or without commas between thousands.
  package let numberCount: Int

  /// The stray value of a column; nil if there is none, or if less than half of the different values
  /// read as numbers.
  package init?(_ column: Column) {
    guard let first = column.firstText, first.reason == .notANumber || first.reason == .tooLarge,
      case .categories(_, let levels) = column.storage
    else { return nil }
    let scaling = DecimalScaling()
    let numberCount = levels.count { $0 != first.value && Self.readsAsNumber($0, scaling) }
    guard numberCount > 0, 2 * numberCount >= levels.count else { return nil }
    self.column = column.name
    self.first = first
    self.numberCount = numberCount
    levelCount = levels.count
  }

  /// Whether the column is meant to hold numbers: it has more different values than a category, and
  /// three quarters of them read as numbers.
  package var isMistake: Bool { levelCount > 12 && 4 * numberCount >= 3 * levelCount }

  /// What made the column text, as the beginning of a sentence.
  package var cause: String {
    "In \(first.file), '\(column)' is text because of \(first.sentence)"
  }

  /// What mends it, as the end of a sentence.
  package var remedy: String {
    "mend the value, or name it among the texts that mean a missing value (--missing-tokens)"
  }

  private static func readsAsNumber(_ text: String, _ scaling: DecimalScaling) -> Bool {
    isDecimal(text, scaling) || isDecimal(withoutGrouping(text), scaling)
  }

  private static func isDecimal(_ text: String?, _ scaling: DecimalScaling) -> Bool {
    guard var text else { return false }
    return text.withUTF8 { bytes in
      [UInt8(ascii: "."), UInt8(ascii: ",")].contains { separator in
        DecimalText(bytes, separator: separator, scaling: scaling).objection == nil
      }
    }
  }

  /// The text without commas, if each but the first part between them has three digits.
  private static func withoutGrouping(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].count <= 4 else { return nil }
    for part in parts.dropFirst() {
      let digits = part.split(separator: ".", omittingEmptySubsequences: false)[0]
      guard digits.count == 3, digits.allSatisfy(\.isNumber) else { return nil }
    }
    return parts.joined()
  }
}
