// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Makes text safe to stand inside a document: nothing a data file says is ever read as markup.
enum Markup {
  /// Text for an HTML element or a quoted attribute.
  static func html(_ text: String) -> String {
    var safe = ""
    // Scalars, not characters: `<` with a combining mark is one character, and still markup.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      // Control characters mean nothing on a page, and XML forbids them.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}",
        "\u{FFFE}"..."\u{FFFF}":
        break
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// A number below zero with a true minus sign; other text as it is.
  static func trueMinus(_ text: String) -> String {
    guard text.first == "-", text.dropFirst().first?.isNumber == true else { return text }
    return "−" + text.dropFirst()
  }

  /// Text for a paragraph or a table cell of Markdown.
  ///
  /// What would begin a list, a heading, a quotation or a block of code at the start of a line is
  /// escaped there, and what is markup anywhere is escaped everywhere.
  static func markdown(_ text: String) -> String {
    let trimmed: Substring = text.drop { $0 == " " || $0 == "\t" }
    var safe: String = beginning(of: trimmed)
    for character in trimmed.dropFirst(safe.isEmpty ? 0 : safe.count - 1) {
      switch character {
      case "\\", "|", "*", "_", "`", "<", ">", "[", "]", "#", "&", "~", "$":
        safe += "\\\(character)"
      case "\n", "\r", "\r\n": safe += " "
      default: safe.append(character)
      }
    }
    return safe
  }

  /// The beginning of a line that Markdown would take for a list or a rule, with its backslash; empty
  /// for other lines.
  private static func beginning(of line: Substring) -> String {
    guard let first = line.first else { return "" }
    if "-+=".contains(first) { return "\\\(first)" }
    let digits: Substring = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 9, let mark = line.dropFirst(digits.count).first,
      ".)".contains(mark)
    else { return "" }
    let next: Character? = line.dropFirst(digits.count + 1).first
    return next == nil || next == " " ? "\(digits)\\\(mark)" : ""
  }

  /// A name inside a sentence: one that is written from right to left, or that says so with control
  /// characters, is kept from turning the words around it.
  static func isolated(_ text: String) -> String {
    let turns: Bool = text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
        0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
        true
      default: false
      }
    }
    return turns ? "\u{2068}\(text)\u{2069}" : text
  }
}
