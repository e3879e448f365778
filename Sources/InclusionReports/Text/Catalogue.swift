// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Where every sentence of a report comes from: phrases with places for numbers and names, kept per
/// language so that a report can be translated without touching the code that makes it.
struct Catalogue: Sendable {
  /// The language it speaks.
  let language: Language

  /// The phrase with its places filled.
  ///
  ///     text(.targetMissed, ["target": "75 %", "year": "2021"])
  ///
  /// - Parameters:
  ///   - phrase: What to say.
  ///   - values: What goes into the places, by name.
  /// - Returns: The sentence. A place without a value stays visible as `{name}`.
  func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    var sentence = ""
    var rest = (language.phrases[phrase] ?? phrase.rawValue)[...]
    while let opening = rest.firstIndex(of: "{"),
      let closing = rest[opening...].firstIndex(of: "}")
    {
      sentence += rest[..<opening]
      let name = String(rest[rest.index(after: opening)..<closing])
      sentence += values[name].map(signed) ?? "{\(name)}"
      rest = rest[rest.index(after: closing)...]
    }
    return unbroken(sentence + rest)
  }

  /// A text in which a unit stays on the line of its number.
  func unbroken(_ text: String) -> String {
    text.replacing(" %", with: "\u{A0}%").replacing(" pp", with: "\u{A0}pp")
  }

  /// The name of a place in this language, from its name in the data.
  func place(_ name: String) -> String { language.places[name] ?? name }

  /// A word of the bundled data in this language: an indicator, an answer, a printed text.
  func term(_ words: String) -> String { language.terms[words] ?? words }

  /// A note of an estimate, which the library writes in English, in this language where the language
  /// has words for it.
  func note(_ note: String) -> String {
    for (english, own) in language.notes {
      guard let parts = Catalogue.parts(of: note, in: english) else { continue }
      return unbroken(Catalogue.filled(own, with: parts))
    }
    return note
  }

  /// What stands in the places `{}` of a template; nil if the text is not made from it.
  private static func parts(of text: String, in template: String) -> [Substring]? {
    if text == template { return [] }
    let pieces: [String] = template.components(separatedBy: "{}")
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first),
      text.hasSuffix(last), text.count >= first.count + last.count
    else { return nil }
    var rest: Substring = text.dropFirst(first.count)
    var parts: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.range(of: piece) else { return nil }
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest.dropLast(last.count)]
  }

  /// A template with its places filled in order.
  private static func filled(_ template: String, with parts: [Substring]) -> String {
    let pieces: [String] = template.components(separatedBy: "{}")
    return zip(pieces, parts + [""]).map { $0 + $1 }.joined()
  }

  /// A number below zero with a true minus sign; other values as they are.
  private func signed(_ value: String) -> String { Markup.isolated(Markup.trueMinus(value)) }

  /// Both ends of an interval on one line; the unit stands once, behind the second.
  func interval(_ lower: Double, _ upper: Double, _ style: NumberStyle) -> String {
    var first: String = style.text(lower)
    for unit in [" %", " pp"] where first.hasSuffix(unit) {
      first = String(first.dropLast(unit.count))
    }
    let words: [String: String] = ["lower": first, "upper": style.text(upper)]
    return self(.intervalText, words).replacing(" ", with: "\u{A0}")
  }
}
