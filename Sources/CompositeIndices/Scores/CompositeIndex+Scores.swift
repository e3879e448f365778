// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension CompositeIndex {
  /// The scores of the units of a table.
  ///
  ///     let scores = try index.scores(of: table, units: "code")
  ///     for record in scores.ranking { print(record.unit, record.score ?? .nan) }
  ///
  /// - Parameters:
  ///   - table: A row per unit, or per unit and year.
  ///   - unitColumn: The column that names the units.
  ///   - yearColumn: The column of years, in a panel.
  /// - Returns: Scores, ranks and parts, the data after each stage, and what was done on the way.
  /// - Throws: ``IndexError``: `invalidIndex` or `unsuitableData`, which list all that is wrong,
  ///   `duplicateUnit`, `missingValue`, `valueOutOfDomain`, or what a stage throws.
  /// - Complexity: O(*n* *p*) for *n* rows and *p* indicators, and O(*n* log *n*) for the ranks.
  public func scores(
    of table: Table,
    units unitColumn: String,
    year yearColumn: String? = nil
  ) throws(IndexError) -> IndexScores {
    try PreparedIndex(self, table: table, units: unitColumn, year: yearColumn).scores()
  }
}
