// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A word of a relation, and where it stands.
struct Token: Hashable, Sendable {
  /// What a word can be.
  enum Kind: Hashable, Sendable {
    case number(Double)
    case name(String)
    case text(String)
    case comparison(Comparison)
    /// One of `+ - * / ^ ( ) ,`.
    case symbol(Character)
    case end
  }

  let kind: Kind
  /// The column of its first character, counted from 1.
  let position: Int

  /// Whether a text can name a figure or a function: a letter, then letters, digits, underscores.
  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter else { return false }
    return text.allSatisfy(isNameCharacter)
  }

  static func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isWholeNumber || character == "_"
  }

  /// The token as a message quotes it.
  var quoted: String {
    switch kind {
    case .number(let value): "the number \(value)"
    case .name(let name): "'\(name)'"
    case .text(let text): "the text '\(text)'"
    case .comparison(let comparison): "'\(comparison.rawValue)'"
    case .symbol(let symbol): "'\(symbol)'"
    case .end: "the end"
    }
  }
}

/// Why a relation cannot be read, and where.
struct SyntaxProblem: Error, Hashable, Sendable {
  let code: AuditError.Code
  let position: Int
  let message: String
}
