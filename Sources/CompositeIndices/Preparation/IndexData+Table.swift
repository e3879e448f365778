// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import Tabular

extension IndexData {
  /// Reads the indicators of an index from a table, divided by their denominators.
  ///
  /// Edge cases: where the value or the denominator is missing, the quotient is. Levels of a
  /// categorical indicator become their numbers; one without a number is an error.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - table: A row per unit, or per unit and year.
  ///   - unitColumn: The column that names the units.
  ///   - yearColumn: The column of years, in a panel.
  /// - Throws: ``IndexError`` with code `unsuitableData`, which lists every column and cell that is
  ///   to blame, or `duplicateUnit`.
  public init(
    of index: CompositeIndex,
    from table: Table,
    units unitColumn: String,
    year yearColumn: String? = nil
  ) throws(IndexError) {
    var reading = IndexReading(table: table)
    let units = reading.units(unitColumn)
    let years = yearColumn.map { reading.numbers($0) }
    var columns: [Double] = []
    columns.reserveCapacity(table.rowCount * index.indicators.count)
    for indicator in index.indicators {
      columns.append(contentsOf: reading.values(of: indicator, units: units))
    }
    if let yearColumn, let years, let row = years.firstIndex(where: { !$0.isFinite }) {
      reading.report(yearColumn, "row \(row + 1) (\(units[row])) has no year; leave the row out")
    }
    if table.rowCount == 0 { reading.report("data", "there are no rows; give one per unit") }
    guard reading.problems.isEmpty else {
      throw IndexError(.unsuitableData, of: "The data for '\(index.name)'", reading.problems)
    }
    try IndexReading.requireDistinct(units, years: years)
    self.init(
      units: units,
      years: years,
      indicators: index.indicators.map(\.name),
      values: .init(
        rows: table.rowCount,
        columns: index.indicators.count,
        columnMajor: columns
      )
    )
  }
}
