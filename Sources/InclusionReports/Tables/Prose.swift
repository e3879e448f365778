// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Sentences on the lines of a terminal.
public enum Prose {
  /// A text broken between words.
  ///
  /// - Parameters:
  ///   - text: The text; a sign that would move the cursor or change colours becomes a space.
  ///   - mark: What stands before the first line; the others are indented as far.
  ///   - width: How many columns of a terminal a line takes at most.
  /// - Returns: The lines.
  public static func lines(_ text: String, below mark: String = "", width: Int) -> [String] {
    TextLines.hanging(TextLines.printable(text), below: mark, width: width)
  }
}
