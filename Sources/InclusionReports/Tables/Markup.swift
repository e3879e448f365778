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
  static func markdown(_ text: String) -> String {
    var safe = ""
    for character in text {
      switch character {
      case "\\", "|", "*", "_", "`", "<", "[", "]", "#": safe += "\\\(character)"
      case "\n", "\r", "\r\n": safe += " "
      default: safe.append(character)
      }
    }
    return safe
  }
}
