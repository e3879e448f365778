// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The rows of a table by population and cell: every population has each cell once.
struct CellRows {
  /// The names of the populations, in the order of their levels.
  let populations: [String]
  /// The levels of each cell, a row per cell.
  let cells: Table
  /// For each population the row of each cell.
  let rows: [[Int]]

  init(_ table: Table, populations column: String, cells columns: [String]) throws(GapError) {
    guard !columns.contains(column) else {
      throw GapError(
        .duplicateName,
        culprit: column,
        "'\(column)' tells populations apart and cannot also tell their cells apart."
      )
    }
    let (groups, cells) = try CellRows.grouped(table, column, columns)
    populations = groups.keys.columns[0].categorized().texts.map { $0 ?? "" }
    self.cells = cells.keys
    var rows = [[Int]](
      repeating: [Int](repeating: -1, count: cells.count),
      count: groups.count
    )
    for row in 0..<table.rowCount {
      let (group, cell) = (Int(groups.groupOfRow[row]), Int(cells.groupOfRow[row]))
      let earlier = rows[group][cell]
      guard earlier < 0 else {
        let place = [populations[group]] + CellRows.labels(cells.keys, cell)
        throw GapError(
          .cellsDiffer,
          culprit: place.joined(separator: ", "),
          "Rows \(earlier + 1) and \(row + 1) are both of \(place.joined(separator: ", ")); give one "
            + "row for each population and cell" + (columns.isEmpty ? ", or name the cells." : ".")
        )
      }
      rows[group][cell] = row
    }
    for group in rows.indices {
      guard let cell = rows[group].firstIndex(of: -1) else { continue }
      let place = CellRows.labels(cells.keys, cell).joined(separator: ", ")
      throw GapError(
        .cellsDiffer,
        culprit: populations[group],
        "'\(populations[group])' has no row for \(place), which another population has; add it, with a size of 0 if nobody is there."
      )
    }
    self.rows = rows
  }

  private static func grouped(
    _ table: Table,
    _ column: String,
    _ columns: [String]
  ) throws(GapError) -> (Grouping, Grouping) {
    do {
      return (
        try table.groups(by: [column], missing: .reject),
        try table.groups(by: columns, missing: .reject)
      )
    } catch {
      throw GapError(error)
    }
  }

  private static func labels(_ cells: Table, _ cell: Int) -> [String] {
    cells.columns.map { $0.texts[cell] ?? "" }
  }

  /// The numbers of a column by population and cell.
  func values(_ name: String, _ table: Table) throws(GapError) -> [[Double]] {
    let numbers: [Double]
    do {
      numbers = try table.numbers(name)
    } catch {
      throw GapError(error)
    }
    if let row = numbers.firstIndex(where: { !$0.isFinite }) {
      throw GapError(
        .badValue,
        culprit: name,
        "'\(name)' has no finite number in row \(row + 1); a comparison needs every value."
      )
    }
    return rows.map { $0.map { numbers[$0] } }
  }
}
