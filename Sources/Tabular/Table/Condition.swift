// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A condition on the rows of a table, as a person writes it on a command line.
///
///     let condition = try Condition("age >= 15 && area == rural")
///     try people.filter(condition)
///
/// Comparisons are `==`, `!=`, `<=`, `>=`, `<` and `>`; `&&` binds closer than `||`. A column name or
/// a value may be quoted, with `'` or `"`, and has to be if it holds one of these signs.
public struct Condition: Hashable, Sendable, CustomStringConvertible {
  /// One comparison of a column with a value.
  struct Term: Hashable, Sendable {
    let column: String
    let comparison: Comparison
    let value: String
  }

  /// Terms that all have to hold, of which one group is enough.
  let alternatives: [[Term]]
  /// The condition as it was written.
  public let description: String

  /// The columns that the condition asks.
  public var columnNames: [String] { alternatives.joined().map(\.column) }

  /// Understands a condition.
  ///
  /// - Parameter text: The condition, such as `area == rural`.
  /// - Throws: ``TableError`` with code `badCondition`.
  public init(_ text: String) throws(TableError) {
    description = text
    var alternatives: [[Term]] = []
    for alternative in Self.parts(of: text, at: "||") {
      var terms: [Term] = []
      for part in Self.parts(of: alternative, at: "&&") { terms.append(try Self.term(part)) }
      alternatives.append(terms)
    }
    self.alternatives = alternatives
  }

  private static func term(_ text: String) throws(TableError) -> Term {
    for comparison in Comparison.allCases {
      let parts = parts(of: text, at: comparison.rawValue)
      guard parts.count == 2 else { continue }
      let column = unquoted(parts[0])
      let value = unquoted(parts[1])
      let isSound = parts.allSatisfy { part in
        !unquoted(part).isEmpty
          && (unquoted(part) != trimmed(part) || !part.contains { "=<>!".contains($0) })
      }
      if isSound { return Term(column: column, comparison: comparison, value: value) }
    }
    throw TableError(
      .badCondition,
      "'\(trimmed(text).abridged)' is not a condition",
      remedy: "write it like 'area == rural' or 'age >= 15'",
      culprit: text
    )
  }

  /// The parts between the places where a sign stands outside quotes.
  private static func parts(of text: String, at sign: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quote: Character?
    var rest = text[...]
    while let character = rest.first {
      if quote == nil, rest.hasPrefix(sign) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(sign.count)
        continue
      }
      if let open = quote {
        if character == open { quote = nil }
      } else if (character == "'" || character == "\"") && trimmed(part).isEmpty {
        quote = character
      }
      part.append(character)
      rest = rest.dropFirst()
    }
    return parts + [part]
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }

  private static func unquoted(_ text: String) -> String {
    let text = trimmed(text)
    guard text.count >= 2, let first = text.first, first == "'" || first == "\"",
      text.last == first
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
