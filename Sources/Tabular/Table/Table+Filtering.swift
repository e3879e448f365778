// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// The rows with these numbers, in this order; a row may be taken more than once.
  ///
  /// - Throws: ``TableError`` with code `rowOutOfRange`.
  public func rows(at rows: [Int]) throws(TableError) -> Table {
    if let row = rows.first(where: { $0 < 0 || $0 >= rowCount }) {
      throw TableError(
        .rowOutOfRange,
        "there is no row \(row) in a table of \(rowCount) rows",
        remedy: "rows are numbered from 0",
        culprit: "\(row)"
      )
    }
    return taking(rows)
  }

  /// The rows with these numbers, which are known to be there; −1 stands for a row of missing values.
  func taking(_ rows: [Int]) -> Table {
    Table(unchecked: columns.map { $0.taking(rows) }, rowCount: columns.isEmpty ? 0 : rows.count)
  }

  /// The rows of a selection, in the order of the table.
  ///
  /// - Throws: ``TableError`` with code `lengthsDiffer` if the selection is of another table.
  public func filter(_ selection: RowSelection) throws(TableError) -> Table {
    guard selection.isSelected.count == rowCount else {
      throw TableError(
        .lengthsDiffer,
        "the selection is of \(selection.isSelected.count) rows, but the table has \(rowCount)",
        remedy: "select the rows of this table"
      )
    }
    return taking(selection.rows)
  }

  /// The rows that fulfil a condition, in the order of the table.
  ///
  ///     try people.filter(Condition("age >= 15 && area == rural"))
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`, `unknownLevel` or `wrongKind`.
  public func filter(_ condition: Condition) throws(TableError) -> Table {
    try filter(selection(condition))
  }

  /// The rows that fulfil a condition.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`, `unknownLevel` or `wrongKind`.
  public func selection(_ condition: Condition) throws(TableError) -> RowSelection {
    var selection = RowSelection(Array(repeating: false, count: rowCount))
    for terms in condition.alternatives {
      var all = RowSelection(Array(repeating: true, count: rowCount))
      for term in terms { all = try all && column(term.column).rows(term.comparison, term.value) }
      selection = selection || all
    }
    return selection
  }

  /// The rows for which a closure says so, in the order of the table.
  ///
  ///     try people.filter { row in try row.number("age") ?? 0 >= 15 }
  ///
  /// - Parameter isIncluded: Whether a row is wanted.
  /// - Returns: The rows for which the closure gives true.
  /// - Throws: What the closure throws; another error than ``TableError`` becomes one with code
  ///   `rowDoesNotFit`.
  public func filter(
    where isIncluded: (TableRow) throws -> Bool
  ) throws(TableError) -> Table {
    var rows: [Int] = []
    try forEachRow { row in if try isIncluded(row) { rows.append(row.index) } }
    return taking(rows)
  }

  /// The table followed by the rows of another.
  ///
  /// - Parameter other: A table with columns of the same names and kinds, in any order.
  /// - Returns: The columns of this table, with the labels they have here. The levels of a category
  ///   column are those of both tables.
  /// - Throws: ``TableError`` with code `unknownColumn` if a column is missing in one of the tables,
  ///   or `wrongKind` if a column holds numbers in one and categories in the other.
  public func appending(_ other: Table) throws(TableError) -> Table {
    for name in other.columnNames { _ = try column(name) }
    var appended: [Column] = []
    for column in columns { appended.append(try column.appending(other.column(column.name))) }
    return Table(unchecked: appended, rowCount: rowCount + other.rowCount)
  }
}
