// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Cuts the text of a relation into words.
struct Lexer {
  private let characters: [Character]
  private var index = 0

  /// The words of a text, ending with an `end`.
  static func tokens(of text: String) throws(SyntaxProblem) -> [Token] {
    var lexer = Lexer(text)
    var tokens: [Token] = []
    repeat {
      tokens.append(try lexer.next())
    } while tokens.last?.kind != .end
    return tokens
  }

  private init(_ text: String) {
    characters = Array(text)
  }

  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func next() throws(SyntaxProblem) -> Token {
    while let character = current, character.isWhitespace { index += 1 }
    let position = index + 1
    guard let character = current else { return Token(kind: .end, position: position) }
    switch character {
    case "0"..."9", ".":
      return Token(kind: .number(try number()), position: position)
    case "'":
      return Token(kind: .text(try text()), position: position)
    case "+", "-", "*", "/", "^", "(", ")", ",":
      index += 1
      return Token(kind: .symbol(character), position: position)
    case "=", "<", ">":
      return Token(kind: .comparison(try comparison()), position: position)
    case _ where character.isLetter:
      return Token(kind: .name(taking(while: Token.isNameCharacter)), position: position)
    default:
      throw SyntaxProblem(
        code: .syntax,
        position: position,
        message: "'\(character)' has no meaning in a relation\(Self.hint(for: character))."
      )
    }
  }

  private mutating func taking(while belongs: (Character) -> Bool) -> String {
    let start = index
    while let character = current, belongs(character) { index += 1 }
    return String(characters[start..<index])
  }

  private mutating func number() throws(SyntaxProblem) -> Double {
    let position = index + 1
    var literal = taking { $0.isASCII && ($0.isWholeNumber || $0 == ".") }
    if current == "e" || current == "E" {
      literal.append("e")
      index += 1
      if let sign = current, sign == "+" || sign == "-" {
        literal.append(sign)
        index += 1
      }
      literal += taking { $0.isASCII && $0.isWholeNumber }
    }
    guard let value = Double(literal), value.isFinite else {
      throw SyntaxProblem(
        code: .syntax,
        position: position,
        message: "'\(literal)' is not a number; write it like 1250, 0.5 or 1e6."
      )
    }
    return value
  }

  /// A text between single quotes; two of them inside stand for one.
  private mutating func text() throws(SyntaxProblem) -> String {
    let position = index + 1
    var text = ""
    index += 1
    while let character = current {
      index += 1
      guard character == "'" else {
        text.append(character)
        continue
      }
      guard current == "'" else { return text }
      text.append("'")
      index += 1
    }
    throw SyntaxProblem(
      code: .syntax,
      position: position,
      message: "the quote is never closed; end the text with '."
    )
  }

  private mutating func comparison() throws(SyntaxProblem) -> Comparison {
    let position = index + 1
    let sign = taking { $0 == "=" || $0 == "<" || $0 == ">" }
    guard let comparison = Comparison(rawValue: sign) else {
      throw SyntaxProblem(
        code: .syntax,
        position: position,
        message: "'\(sign)' is no comparison; there are =, <, <=, > and >=."
      )
    }
    return comparison
  }

  private static func hint(for character: Character) -> String {
    switch character {
    case "≤": "; write <="
    case "≥": "; write >="
    case "×", "·": "; write *"
    case "÷", ":": "; write /"
    case "−", "–": "; write - (a hyphen)"
    case "\"", "“", "”", "‘", "’": "; put texts between straight single quotes"
    case "%": "; percentages are plain numbers"
    default: ""
    }
  }
}
