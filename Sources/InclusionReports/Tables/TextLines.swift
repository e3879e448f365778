// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Lines of text for a terminal.
enum TextLines {
  /// Breaks a text between words, and a word that is wider than a line wherever it has to.
  static func wrapped(_ text: String, width: Int) -> [String] {
    guard columns(of: text) > width else { return [text] }
    var lines = [""]
    var used = 0
    for word in text.split(separator: " ") {
      for piece in pieces(of: String(word), width: max(1, width)) {
        let length = columns(of: piece)
        if used > 0, used + 1 + length > width {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1] += (used == 0 ? "" : " ") + piece
        used += length + (used == 0 ? 0 : 1)
      }
    }
    return lines
  }

  /// A text below a mark, its further lines below its first: a note, an item of a list.
  static func hanging(_ text: String, below mark: String, width: Int) -> [String] {
    let indent = columns(of: mark)
    return wrapped(text, width: max(20, width - indent)).enumerated().map { place, line in
      (place == 0 ? mark : String(repeating: " ", count: indent)) + line
    }
  }

  /// How many columns of a terminal a text takes: two for each sign of East Asia and each emoji.
  static func columns(of text: String) -> Int {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  /// A text on one line, without signs that would move a terminal's cursor or change its colours.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isControl(scalar) ? " " : scalar) }
    return String(safe)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// A word cut into pieces that fit a line.
  private static func pieces(of word: String, width: Int) -> [String] {
    guard columns(of: word) > width else { return [word] }
    var pieces = [""]
    var used = 0
    for character in word {
      let length = isWide(character) ? 2 : 1
      if used > 0, used + length > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += length
    }
    return pieces
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return false }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return true
    default: return scalar.properties.isEmojiPresentation
    }
  }
}
