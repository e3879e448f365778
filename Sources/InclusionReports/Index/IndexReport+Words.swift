// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion
internal import Foundation

extension IndexReport {
  /// The looks of a chart.
  func style(_ numbers: NumberStyle) -> ChartStyle {
    ChartStyle(numbers: numbers, language: say.language, rowLimit: ReportedUnits.most)
  }

  /// The source line of every table.
  var source: String { say(.chartSource, ["source": specification.source]) }

  /// The heading of a chart.
  func heading(_ title: String, unit: String = "", note: String = "") -> ChartHeading {
    ChartHeading(title, unit: unit, note: note, source: specification.source)
  }

  /// What so many units are called.
  func unitWord(_ count: Int) -> String {
    let (one, many) = (specification.units.one, specification.units.many)
    return count == 1 ? one ?? say(.indexUnit) : many ?? say(.indexUnits)
  }

  /// What stands above a column of units.
  var unitTitle: String {
    let word: String = unitWord(1)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// One phrase for a count of 1, another for the rest.
  func counted(
    _ count: Int,
    _ one: Phrase,
    _ many: Phrase,
    _ words: [String: String] = [:]
  ) -> String {
    say(count == 1 ? one : many, words.merging(["count": whole(count)]) { $1 })
  }

  /// Names in a sentence: `A, B and C`; of many the first and how many more.
  func list(_ names: [String], most: Int = 5) -> String {
    guard names.count > most + 1 else {
      guard let last = names.last, names.count > 1 else { return names.first ?? "" }
      return and(names.dropLast().joined(separator: ", "), last)
    }
    let rest: String = say(.indexMore, ["count": whole(names.count - most)])
    return and(names.prefix(most).joined(separator: ", "), rest)
  }

  /// Two things joined; in Spanish `y` is `e` before the sound of an i.
  private func and(_ first: String, _ last: String) -> String {
    let start: String = last.folding(options: .diacriticInsensitive, locale: nil).lowercased()
    let isGlide: Bool = start.hasPrefix("hie") || start.hasPrefix("hia") || start.hasPrefix("io")
    let soundsLikeI: Bool = (start.hasPrefix("i") || start.hasPrefix("hi")) && !isGlide
    return say(soundsLikeI ? .indexAndBeforeI : .indexAnd, ["first": first, "last": last])
  }

  /// A sentence whose place was filled by a phrase with its article: in Spanish `de el` is `del`.
  func contracted(_ sentence: String) -> String {
    say.language == .spanish ? sentence.replacing(" de el ", with: " del ") : sentence
  }

  /// A whole number with thousands separators.
  func whole(_ count: Int) -> String { NumberStyle.count.text(Double(count)) }

  /// The confidence of the intervals of ranks.
  var confidence: String { NumberStyle.percent(0).text(specification.sensitivity.confidence) }

  /// As many digits as tell units apart on a scale of this size.
  func digits(_ values: [Double?]) -> NumberStyle {
    let largest: Double = values.compactMap { $0?.magnitude }.max() ?? 0
    return .decimal(largest <= 2 ? 3 : largest <= 20 ? 2 : 1)
  }

  /// How scores are written.
  var scoreStyle: NumberStyle { digits(units.ranked.map(\.score)) }

  /// A score as it stands in a sentence.
  func score(_ unit: ReportedUnits.Unit) -> String { scoreStyle.text(unit.score ?? .nan) }

  /// The interval of a unit's rank, in whole ranks, rounded outward.
  func interval(of unit: ReportedUnits.Unit) -> (lower: Int, upper: Int)? {
    guard let found = uncertainty[unit.unit], found.lower.isFinite, found.upper.isFinite else {
      return nil
    }
    let ends: (Double, Double) = (found.lower.rounded(.down), found.upper.rounded(.up))
    guard let lower = Int(exactly: ends.0), let upper = Int(exactly: ends.1) else { return nil }
    return (lower, upper)
  }

  /// The uncertainty of each unit's rank in the year of the report.
  var uncertainty: [String: RankUncertainty] {
    let found: [RankUncertainty] = analysis?.ranks.filter { $0.year == units.year } ?? []
    return Dictionary(found.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The year behind a title, in a panel.
  var inYear: String {
    units.year.map { ", " + NumberStyle.ordinal.text($0) } ?? ""
  }

  /// A table of rows for some places of the ranking; a row of dots where units are left out.
  func excerpt(
    _ columns: [ResultTable.Column],
    gapIn column: Int = 1,
    of places: [Int],
    _ row: (ReportedUnits.Unit) -> [ResultCell]
  ) -> ResultTable {
    var table = ResultTable(columns: columns)
    var last: Int = -1
    for place in places {
      if place > last + 1 {
        table.append(columns.indices.map { $0 == column ? .text("…") : .missing })
      }
      let unit: ReportedUnits.Unit = units.ranked[place]
      table.append(row(unit), emphasized: unit.isHighlighted)
      last = place
    }
    return table
  }

  /// A name further in by a depth; its first line does not break before it.
  func indented(_ name: String, by depth: Int) -> String {
    String(repeating: "\u{A0}\u{A0}\u{A0}", count: depth) + name
  }

  /// What a bar of a unit is called: with its rank where units are left out.
  func barName(_ unit: ReportedUnits.Unit) -> String {
    guard units.isExcerpt, let rank = unit.rank else { return unit.name }
    return "\(rank) · \(unit.name)"
  }

  /// The rule by which units are shown; empty if all are.
  var excerptNote: String {
    guard units.isExcerpt else { return "" }
    let phrase: Phrase = units.highlighted.isEmpty ? .indexExcerptPlain : .indexExcerpt
    return say(phrase, ["count": whole(units.ranked.count), "units": unitWord(2)])
  }
}
