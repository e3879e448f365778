// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Reads a formula from left to right.
struct FormulaReader {
  private let text: String
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  /// The parts of the formula.
  mutating func formula() throws(SurveyError) -> (String, [[String]], Bool) {
    let outcome = try name("the outcome")
    guard take("~") else { throw failure("expected '~' after the outcome") }
    var terms: [[String]] = []
    var hasIntercept = true
    var isSubtracted = take("-")
    while true {
      if let constant = takeConstant() {
        hasIntercept = constant != isSubtracted
      } else {
        guard !isSubtracted else { throw failure("expected 1: nothing else is subtracted") }
        for term in try product() where !terms.contains(where: { Set($0) == Set(term) }) {
          terms.append(term)
        }
      }
      isSubtracted = take("-")
      if !isSubtracted, !take("+") { break }
    }
    guard position == characters.count else { throw failure("expected '+' between terms") }
    if let twice = terms.first(where: { $0.contains(outcome) }) {
      throw SurveyError(
        .badFormula,
        culprit: outcome,
        "The outcome '\(outcome)' also stands on the right of '\(text)', in "
          + "'\(twice.joined(separator: ":"))'; leave it out there."
      )
    }
    guard !terms.isEmpty || hasIntercept else { throw failure("expected a term beside 0") }
    let most = terms.map(\.count).max() ?? 0
    return (outcome, (0...most).flatMap { size in terms.filter { $0.count == size } }, hasIntercept)
  }

  /// Interactions with `*` between them, as the terms they stand for.
  private mutating func product() throws(SurveyError) -> [[String]] {
    var terms = try [interaction()]
    while take("*") {
      let next = try interaction()
      let joined = terms.map { term in term + next.filter { !term.contains($0) } }
      terms += [next] + joined
    }
    return terms
  }

  /// Names with `:` between them.
  private mutating func interaction() throws(SurveyError) -> [String] {
    var names: [String] = []
    repeat {
      let next = try name("a column")
      if !names.contains(next) { names.append(next) }
    } while take(":")
    return names
  }

  /// A 0 or 1 that stands alone, as whether there is an intercept.
  private mutating func takeConstant() -> Bool? {
    skipSpaces()
    guard position < characters.count, "01".contains(characters[position]) else { return nil }
    let isAlone =
      position + 1 == characters.count || !FormulaReader.isPartOfName(characters[position + 1])
    guard isAlone else { return nil }
    defer { position += 1 }
    return characters[position] == "1"
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "." || character == "_"
  }

  private mutating func skipSpaces() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpaces()
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    return true
  }

  private mutating func name(_ what: String) throws(SurveyError) -> String {
    skipSpaces()
    if take("`") {
      let start = position
      while position < characters.count, characters[position] != "`" { position += 1 }
      guard position < characters.count, position > start else {
        throw failure("expected the end of a name, '`'")
      }
      position += 1
      return String(characters[start..<position - 1])
    }
    let start = position
    while position < characters.count, FormulaReader.isPartOfName(characters[position]) {
      position += 1
    }
    guard position > start else { throw failure("expected the name of \(what)") }
    return String(characters[start..<position])
  }

  private func failure(_ expectation: String) -> SurveyError {
    let found = position < characters.count ? "'\(characters[position])'" : "the end"
    return SurveyError(
      .badFormula,
      culprit: text,
      "At position \(position + 1) of the formula '\(text)': \(expectation), found \(found); write "
        + "it like 'account ~ female + age', other names than of letters, digits, '.' and '_' "
        + "between backquotes."
    )
  }
}
