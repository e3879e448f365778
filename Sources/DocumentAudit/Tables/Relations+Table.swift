// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension [Relation] {
  /// The relations that a table declares, a row each.
  ///
  /// The columns are `relation` and `statement`, and, where wanted, `id`, `finding` and `blames` (ids
  /// of figures with spaces between them).
  ///
  /// The relations are read and checked against the figures when an ``Audit`` is made of them.
  ///
  /// - Parameter table: The table.
  /// - Throws: ``AuditError`` if a column is missing or there are no rows.
  public init(_ table: Table) throws(AuditError) {
    var rows = DeclarationTable("relations", table)
    let texts = rows.texts("relation")
    let statements = rows.texts("statement")
    let ids = rows.texts("id", optional: true)
    let findings = rows.texts("finding", optional: true)
    let blames = rows.texts("blames", optional: true)
    try rows.check()
    self = texts.indices.map { row in
      Relation(
        texts[row],
        statements[row],
        id: ids[row],
        finding: findings[row],
        blames: blames[row].split(whereSeparator: \.isWhitespace).map(String.init)
      )
    }
  }
}
