// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// The table with a column of numbers that follow from the others.
  ///
  ///     try places.deriving("density") { row in
  ///       guard let points = try row.number("points"), let adults = try row.number("adults")
  ///       else { return nil }
  ///       return points / adults * 100_000
  ///     }
  ///
  /// - Parameters:
  ///   - name: The name of the new column.
  ///   - value: The number for a row; `nil` for a missing one.
  /// - Returns: The table with the new column at its end.
  /// - Throws: ``TableError`` with code `duplicateColumnName`, or what the closure throws; another
  ///   error than ``TableError`` becomes one with code `rowDoesNotFit`.
  public func deriving(
    _ name: String,
    _ value: (TableRow) throws -> Double?
  ) throws(TableError) -> Table {
    var numbers: [Double] = []
    numbers.reserveCapacity(rowCount)
    try forEachRow { row in numbers.append(try value(row) ?? .nan) }
    return try adding(Column(name, numbers: numbers))
  }

  /// The table with a column of numbers that follow from one other column.
  ///
  ///     try people.deriving("adult", from: "age") { $0 >= 18 ? 1 : 0 }
  ///
  /// - Parameters:
  ///   - name: The name of the new column.
  ///   - source: The column that it follows from.
  ///   - value: The new number for a number; a missing value stays missing.
  /// - Returns: The table with the new column at its end.
  /// - Throws: ``TableError`` with code `unknownColumn`, `wrongKind` or `duplicateColumnName`.
  public func deriving(
    _ name: String,
    from source: String,
    _ value: (Double) -> Double
  ) throws(TableError) -> Table {
    try adding(Column(name, numbers: numbers(source).map { $0.isNaN ? .nan : value($0) }))
  }

  /// The table with a column of categories that follow from the other columns.
  ///
  /// - Parameters:
  ///   - name: The name of the new column.
  ///   - text: The text for a row; `nil` for a missing one.
  /// - Returns: The table with the new column at its end.
  /// - Throws: ``TableError`` with code `duplicateColumnName`, or what the closure throws; another
  ///   error than ``TableError`` becomes one with code `rowDoesNotFit`.
  public func derivingTexts(
    _ name: String,
    _ text: (TableRow) throws -> String?
  ) throws(TableError) -> Table {
    var texts: [String?] = []
    texts.reserveCapacity(rowCount)
    try forEachRow { row in texts.append(try text(row)) }
    return try adding(Column(name, texts: texts))
  }
}
