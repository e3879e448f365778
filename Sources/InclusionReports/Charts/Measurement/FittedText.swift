// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A text made to fit a width: broken over lines between words, and shortened with `…` where the
/// lines do not hold it.
struct FittedText: Hashable, Sendable {
  /// The lines, at least one.
  let lines: [String]
  /// Whether something was left out, so that the whole text must be given elsewhere.
  let isShortened: Bool
  /// The width of the longest line.
  let width: Double

  /// Fits a text.
  ///
  /// - Parameters:
  ///   - text: The text; control characters count as spaces.
  ///   - font: The font it is set in.
  ///   - width: How wide a line may be.
  ///   - most: How many lines there may be.
  init(_ text: String, font: ChartFont, width: Double, lines most: Int = 1) {
    var waiting: [String] = FittedText.words(of: text).reversed()
    var lines: [String] = []
    var line: String = ""
    var isShortened: Bool = false
    while let word = waiting.popLast() {
      let longer: String = line.isEmpty ? word : line + " " + word
      if font.width(of: longer) <= width {
        line = longer
      } else if lines.count + 1 >= most {
        line = FittedText.shortened(longer, font: font, width: width)
        isShortened = true
        break
      } else if line.isEmpty {
        // One word wider than a line: cut between characters.
        let part: String = FittedText.beginning(of: word, font: font, width: width)
        lines.append(part)
        waiting.append(String(word.dropFirst(part.count)))
      } else {
        lines.append(line)
        line = ""
        waiting.append(word)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    self.lines = lines
    self.isShortened = isShortened
    self.width = lines.map { font.width(of: $0) }.max() ?? 0
  }

  /// The words of a text, without the characters that XML forbids.
  private static func words(of text: String) -> [String] {
    let isBreak: (Character) -> Bool = { character in
      character == " " || character.isNewline
        || character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
    }
    return text.split(whereSeparator: isBreak).map(String.init)
  }

  /// As many characters as a width holds, one at least.
  private static func beginning(of text: String, font: ChartFont, width: Double) -> String {
    var kept: String = ""
    var used: Double = 0
    for character in text {
      used += font.width(of: String(character))
      if used > width, !kept.isEmpty { break }
      kept.append(character)
    }
    return kept
  }

  /// The beginning of a text and `…`, within a width.
  private static func shortened(_ text: String, font: ChartFont, width: Double) -> String {
    let room: Double = width - font.width(of: "…")
    var kept: String = beginning(of: text, font: font, width: room)
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
