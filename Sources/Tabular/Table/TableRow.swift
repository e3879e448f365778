// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One row of a table.
public struct TableRow: Sendable {
  /// The table.
  public let table: Table
  /// The number of the row, from 0.
  public let index: Int

  /// The number in a column, or `nil` if it is missing.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`, or `wrongKind` if the column is text.
  public func number(_ name: String) throws(TableError) -> Double? {
    let number = try table.numbers(name)[index]
    return number.isNaN ? nil : number
  }

  /// The text in a column, or `nil` if it is missing; a number in its shortest form.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`.
  public func text(_ name: String) throws(TableError) -> String? {
    try table.column(name).text(at: index)
  }
}

extension Table {
  /// What a closure gives for each row; an error that is none of a table's becomes one.
  func forEachRow(_ body: (TableRow) throws -> Void) throws(TableError) {
    for row in 0..<rowCount {
      do {
        try body(TableRow(table: self, index: row))
      } catch let error as TableError {
        throw error
      } catch {
        throw TableError(
          .rowDoesNotFit,
          "row \(row + 1): \(error)",
          remedy: "mend the row or the closure",
          culprit: "\(row + 1)"
        )
      }
    }
  }
}

extension Column {
  /// The value in a row as a text, or `nil` if it is missing.
  func text(at row: Int) -> String? {
    switch storage {
    case .numbers(let numbers): numbers[row].isNaN ? nil : numbers[row].shortestText
    case .categories(let codes, let levels): codes[row] < 0 ? nil : levels[Int(codes[row])]
    }
  }
}
