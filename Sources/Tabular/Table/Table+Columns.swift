// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// A table without columns and rows.
  public static let empty = Table(unchecked: [], rowCount: 0)

  /// A table from columns that are known to fit together.
  init(unchecked columns: [Column], rowCount: Int) {
    self.columns = columns
    self.rowCount = rowCount
    positions = Dictionary(
      columns.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The columns of these names, in the order given.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`, or `duplicateColumnName` if a name is given
  ///   twice.
  public func select(_ names: [String]) throws(TableError) -> Table {
    var chosen: [Column] = []
    for name in names { chosen.append(try column(name)) }
    return try Table(chosen)
  }

  /// The table without the columns of these names.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`.
  public func dropping(_ names: [String]) throws(TableError) -> Table {
    for name in names { _ = try column(name) }
    return try Table(columns.filter { !names.contains($0.name) })
  }

  /// The table with one more column at its end.
  ///
  /// - Throws: ``TableError`` with code `duplicateColumnName` if there is a column of that name
  ///   (see ``replacing(_:)``), or `lengthsDiffer`.
  public func adding(_ column: Column) throws(TableError) -> Table {
    try Table(columns + [column])
  }

  /// The table with the column of that name replaced, in its place.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn` or `lengthsDiffer`.
  public func replacing(_ replacement: Column) throws(TableError) -> Table {
    _ = try column(replacement.name)
    return try Table(columns.map { $0.name == replacement.name ? replacement : $0 })
  }

  /// The table with a column under another name.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn` or `duplicateColumnName`.
  public func renaming(_ name: String, to newName: String) throws(TableError) -> Table {
    _ = try column(name)
    return try Table(columns.map { $0.name == name ? $0.renamed(newName) : $0 })
  }
}
