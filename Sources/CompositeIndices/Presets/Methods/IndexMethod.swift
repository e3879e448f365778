// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// A published way from the columns of a table to a number and a rank for each unit.
///
/// Most are a tree, a ``CompositeIndex``; some take their weights from the data or compare groups, and
/// have types of their own.
public protocol IndexMethod: Sendable {
  /// What the index is called.
  var name: String { get }

  /// The numbers of the units of a table.
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - units: The column that names the units.
  ///   - year: The column of years, in a panel.
  /// - Returns: A record per row, and what was done on the way.
  /// - Throws: ``IndexError`` with all that is wrong.
  func results(of table: Table, units: String, year: String?) throws(IndexError) -> IndexResults
}

extension CompositeIndex: IndexMethod {
  /// The scores of the units of a table, with their parts.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    let scores = try scores(of: table, units: units, year: year)
    var parts: [IndexResults.Column] = []
    for name in scores.partNames {
      parts.append(.init(name, try scores.values(of: name).map { $0 ?? .nan }))
    }
    return IndexResults(
      name: name,
      data: scores.normalized,
      scores: scores.scores,
      parts: parts,
      notes: scores.notes
    )
  }
}
