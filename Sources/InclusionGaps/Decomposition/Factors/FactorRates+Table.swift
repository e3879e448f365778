// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension FactorRates {
  /// Rates that are products of columns, from a table of published figures.
  ///
  ///     R = Σ over cells  a · b · c
  ///
  ///     try FactorRates(table, populations: "year", factors: ["phones", "accountsPerPhone"])
  ///
  /// - Parameters:
  ///   - table: A row per population, or per population and cell.
  ///   - column: The column that tells populations apart.
  ///   - factors: The columns that are multiplied.
  ///   - cells: The columns that tell the cells of a population apart; none for a row each.
  /// - Throws: ``GapError`` with code `cellsDiffer` if a population has a cell twice or not at all,
  ///   `badValue`, `table`, and for what ``init(factors:populations:rate:)`` refuses.
  public init(
    _ table: Table,
    populations column: String,
    factors: [String],
    cells: [String] = []
  ) throws(GapError) {
    let rows = try CellRows(table, populations: column, cells: cells)
    var values: [[[Double]]] = []
    for name in factors { values.append(try rows.values(name, table)) }
    try self.init(
      factors: factors.map { Factor($0) },
      populations: rows.populations.indices.map { population in
        Population(rows.populations[population], values.map { $0[population] })
      }
    )
  }
}
