// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension [Figure] {
  /// The figures that a table declares, a row each.
  ///
  /// The columns are those of ``Figure``: `id`, `indicator`, `value`, `precision` and `qualifier`
  /// must be there; `unit`, `year`, `population`, `breakdown`, `source`, `document`, `location`,
  /// `printed` and `note` may be. An empty value is a figure that is not a number; an empty qualifier
  /// means `rounded`.
  ///
  /// - Parameter table: The table.
  /// - Throws: ``AuditError`` with every problem of the table.
  public init(_ table: Table) throws(AuditError) {
    var rows = DeclarationTable("figures", table)
    let ids = rows.texts("id")
    let called = ids.enumerated().map { $1.isEmpty ? "row \($0 + 1)" : $1 }
    let indicators = rows.texts("indicator")
    let values = rows.numbers("value", rows: called)
    let precisions = rows.numbers("precision", rows: called)
    let qualifiers = rows.texts("qualifier")
    let units = rows.texts("unit", optional: true)
    let years = rows.texts("year", optional: true)
    let populations = rows.texts("population", optional: true)
    let breakdowns = rows.texts("breakdown", optional: true)
    let sources = rows.texts("source", optional: true)
    let documents = rows.texts("document", optional: true)
    let locations = rows.texts("location", optional: true)
    let prints = rows.texts("printed", optional: true)
    let notes = rows.texts("note", optional: true)
    var figures: [Figure] = []
    for row in 0..<table.rowCount {
      figures.append(
        Figure(
          ids[row],
          indicators[row],
          values[row],
          precision: precisions[row],
          qualifier: Self.qualifier(qualifiers[row], called[row], &rows),
          unit: units[row],
          year: years[row],
          population: populations[row],
          breakdown: breakdowns[row],
          source: sources[row],
          document: documents[row],
          location: locations[row],
          printed: prints[row],
          note: notes[row]
        )
      )
    }
    // What is wrong with the table itself would only be repeated by the figures made from it.
    if rows.problems.allSatisfy({ $0.code == .unknownQualifier }) {
      for problem in Figure.problems(in: figures) { rows.report(problem) }
    }
    try rows.check()
    self = figures
  }

  private static func qualifier(
    _ text: String,
    _ row: String,
    _ rows: inout DeclarationTable
  ) -> Qualifier {
    if text.isEmpty { return .rounded }
    if let qualifier = Qualifier(rawValue: text) { return qualifier }
    let names = Qualifier.allCases.map(\.rawValue).joined(separator: ", ")
    rows.report(
      .init(
        .unknownQualifier,
        culprit: row,
        "there is no qualifier '\(text)'; there are \(names)."
      )
    )
    return .rounded
  }
}
