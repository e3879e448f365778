// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

extension Audit {
  /// The audit of the 2022 Peru Digital Ecosystem Country Assessment: its printed figures and the
  /// relations declared between them, as bundled.
  ///
  /// - Throws: `DataError` or `AuditError` if the bundled files cannot be read.
  public static func peru() throws -> Audit {
    let document = Dataset.peruPublishedFigures
    return try Audit(
      [Figure](document.table()),
      relations: [Relation](document.table("relations.csv")),
      tables: bundledTable
    )
  }

  /// The tables that a relation's `data('slug', …)` looks into: the bundled data sets.
  ///
  /// - Parameter slug: The name of the data set.
  /// - Returns: Its table.
  /// - Throws: `DataError` if there is no such data set.
  @Sendable public static func bundledTable(_ slug: String) throws -> Table {
    try Dataset(slug).table()
  }
}
