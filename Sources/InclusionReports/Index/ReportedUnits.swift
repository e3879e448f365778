// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// The units that a report ranks, in the year that it is about, under the names that it uses.
struct ReportedUnits: Sendable {
  /// A unit with its place.
  struct Unit: Sendable {
    /// What the data call it.
    let unit: String
    /// What the report calls it.
    let name: String
    /// Its row among the scores.
    let row: Int
    /// Its score; nil if it has none.
    let score: Double?
    /// Its rank; nil without a score.
    let rank: Int?
    /// Whether it is looked at closely.
    let isHighlighted: Bool
  }

  /// The year of the report, in a panel.
  let year: Double?
  /// The units with a rank, the best first.
  let ranked: [Unit]
  /// The units without a score.
  let unscored: [Unit]
  /// The units to look at closely that have a row, in the order asked for.
  let highlighted: [Unit]
  /// Those to look at closely that have none: screened out, or not in the year.
  let absent: [String]
  /// What the report calls each unit of the data.
  let names: [String: String]

  /// Finds the units of a report.
  ///
  /// - Parameters:
  ///   - scores: The scores of the index.
  ///   - specification: What the report is about.
  ///   - table: The data.
  ///   - say: What knows the names of places in the language of the report.
  /// - Throws: ``ReportError`` with code `specificationInvalid` if a unit or a year is not in the data,
  ///   `evidenceMissing` if no unit has a score; `TableError` if a column is not there.
  init(
    _ scores: IndexScores,
    _ specification: IndexReportSpecification,
    of table: Table,
    say: Catalogue
  ) throws {
    let records: [IndexScores.Record] = scores.records
    let year: Double? = try ReportedUnits.year(of: records, specification)
    let names: [String: String] = try ReportedUnits.names(specification.units, table)
      .mapValues { ReportedUnits.closed(say.place($0)) }
    let chosen: Set<String> = Set(specification.highlight)
    for unit in specification.highlight where names[unit] == nil {
      let near: String = NearNames.hint(to: unit, among: names.keys.sorted())
      let first: [String] = names.keys.sorted().prefix(5).map { "'\($0)'" }
      throw ReportError(
        .specificationInvalid,
        culprit: unit,
        "The specification highlights '\(unit)', which the column '\(specification.units.column)' does "
          + "not name\(near.isEmpty ? "; it begins with \(first.joined(separator: ", "))" : near)."
      )
    }
    var units: [Unit] = []
    for (row, record) in records.enumerated() where record.year == year {
      units.append(
        Unit(
          unit: record.unit,
          name: names[record.unit] ?? record.unit,
          row: row,
          score: record.score,
          rank: record.rank,
          isHighlighted: chosen.contains(record.unit)
        )
      )
    }
    self.year = year
    self.names = names
    ranked = units.filter { $0.rank != nil }
      .sorted { ($0.rank ?? 0, $0.row) < ($1.rank ?? 0, $1.row) }
    unscored = units.filter { $0.rank == nil }
    highlighted = specification.highlight.compactMap { name in units.first { $0.unit == name } }
    let present: Set<String> = Set(units.map(\.unit))
    absent = specification.highlight.filter { !present.contains($0) }
    guard !ranked.isEmpty else {
      throw ReportError(
        .evidenceMissing,
        culprit: scores.name,
        "No unit has a score\(year.map { " in \(NumberStyle.ordinal.text($0))" } ?? ""); a report "
          + "needs one at least."
      )
    }
  }

  /// The units to look at closely; the first of the ranking if none was named.
  var profiled: [Unit] {
    let chosen: [Unit] = highlighted.filter { $0.rank != nil }
    return chosen.isEmpty ? Array(ranked.prefix(1)) : chosen
  }

  /// A unit as the scores name it where they list units with their years.
  func label(of unit: String) -> String {
    year.map { "\(unit) \(NumberStyle.ordinal.text($0))" } ?? unit
  }

  /// The most units that are shown in full.
  static let most = 40

  /// Whether only some of the units are shown.
  var isExcerpt: Bool { ranked.count > ReportedUnits.most }

  /// The places that are shown: all, or the first, the last and those around the highlighted units.
  var shown: [Int] {
    guard isExcerpt else { return Array(ranked.indices) }
    var places: Set<Int> = Set(0..<10).union((ranked.count - 5)..<ranked.count)
    for (place, unit) in ranked.enumerated() where unit.isHighlighted {
      places.formUnion(max(0, place - 2)...min(ranked.count - 1, place + 2))
    }
    return places.sorted()
  }

  private static func year(
    of records: [IndexScores.Record],
    _ specification: IndexReportSpecification
  ) throws(ReportError) -> Double? {
    guard let years = specification.year else { return nil }
    let known: [Double] = Set(records.compactMap(\.year)).sorted()
    for wanted in [years.of, years.since].compactMap({ $0 }) where !known.contains(wanted) {
      let listed: [String] = known.suffix(8).map { NumberStyle.ordinal.text($0) }
      throw ReportError(
        .specificationInvalid,
        culprit: NumberStyle.plain.text(wanted),
        "The year \(NumberStyle.plain.text(wanted)) of the specification has no scored unit; the "
          + "last years that have are \(listed.joined(separator: ", "))."
      )
    }
    let year: Double? = years.of ?? known.last
    if let year, let since = years.since, since == year {
      throw ReportError(
        .specificationInvalid,
        culprit: NumberStyle.plain.text(since),
        "The report is about \(NumberStyle.ordinal.text(year)), which cannot be compared with itself; "
          + "give another year in \"since\"."
      )
    }
    return year
  }

  /// A name that numbers can follow: after one that is written from right to left, a mark keeps them
  /// on its right.
  private static func closed(_ name: String) -> String {
    let isRightToLeft: Bool = name.unicodeScalars.contains { scalar in
      (0x0590...0x08FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value)
    }
    return isRightToLeft ? name + "\u{200E}" : name
  }

  /// What units are called: by their names, and by both where two share a name.
  private static func names(
    _ units: IndexReportSpecification.Units,
    _ table: Table
  ) throws(TableError) -> [String: String] {
    let codes: [String?] = try table.texts(units.column)
    let texts: [String?] =
      try units.names.map { name throws(TableError) in try table.texts(name) }
      ?? codes
    var names: [String: String] = [:]
    for (code, text) in zip(codes, texts) {
      guard let code else { continue }
      // The last row of a panel has the name in use now.
      if let text, !text.isEmpty {
        names[code] = text
      } else if names[code] == nil {
        names[code] = code
      }
    }
    var bearers: [String: Int] = [:]
    for name in names.values { bearers[name, default: 0] += 1 }
    for (code, name) in names where bearers[name, default: 0] > 1 && code != name {
      names[code] = "\(name) (\(code))"
    }
    return names
  }
}
