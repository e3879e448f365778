// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The looks of a chart with numbers of a style, in the report's language.
  func style(_ numbers: NumberStyle) -> ChartStyle {
    ChartStyle(numbers: numbers, language: say.language)
  }

  /// The line below a table that says where its numbers come from.
  func source(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    say(.chartSource, ["source": say(phrase, values)])
  }

  /// The heading of a chart; `words` fill the places of any of its phrases.
  func heading(
    _ title: Phrase,
    unit: Phrase? = nil,
    note: Phrase? = nil,
    source: Phrase,
    _ words: [String: String] = [:]
  ) -> ChartHeading {
    ChartHeading(
      say(title, words),
      unit: unit.map { say($0, words) } ?? "",
      note: note.map { say($0, words) } ?? "",
      source: say(source, words)
    )
  }

  /// Both ends of an interval, or nothing.
  func interval(_ ends: ConfidenceInterval?, _ style: NumberStyle) -> ResultCell {
    guard let ends else { return .missing }
    return .text(say.interval(ends.lower, ends.upper, style))
  }
}
