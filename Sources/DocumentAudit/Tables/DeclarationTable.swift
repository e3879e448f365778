// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Tabular

/// A table in which each row declares something: figures, or relations.
///
/// Problems are gathered, so that all of them can be reported at once.
struct DeclarationTable {
  /// What the rows declare, in the plural.
  let name: String
  let table: Table
  private(set) var problems: [AuditError.Problem] = []

  init(_ name: String, _ table: Table) {
    self.name = name
    self.table = table
    if table.rowCount == 0 {
      problems.append(
        .init(.empty, culprit: name, "the table has no rows; a row declares one of the \(name).")
      )
    }
  }

  /// The texts of a column; empty where one is missing, or all of them if an optional column is.
  mutating func texts(_ column: String, optional: Bool = false) -> [String] {
    guard let column = self.column(column, optional: optional) else { return blanks }
    return column.texts.map { $0 ?? "" }
  }

  /// The numbers of a column, `nil` where one is missing; `rows` is what problems call each row.
  mutating func numbers(_ column: String, rows: [String]) -> [Double?] {
    guard let found = self.column(column, optional: false) else {
      return blanks.map { _ in nil }
    }
    if case .numbers(let numbers) = found.storage { return numbers.map { $0.isNaN ? nil : $0 } }
    var numbers: [Double?] = []
    for (row, text) in zip(rows, found.texts) {
      let number = text.flatMap(Self.number)
      if let text, number == nil {
        problems.append(
          .init(
            .notANumber,
            culprit: row,
            "the \(column) '\(text)' is not a number; write it like 1250 or 0.5, or leave it empty."
          )
        )
      }
      numbers.append(number)
    }
    return numbers
  }

  mutating func report(_ problem: AuditError.Problem) {
    problems.append(problem)
  }

  /// Throws what has been gathered, if there is anything.
  func check() throws(AuditError) {
    if let error = AuditError(problems) { throw error }
  }

  private var blanks: [String] { Array(repeating: "", count: table.rowCount) }

  private mutating func column(_ column: String, optional: Bool) -> Column? {
    if optional && !table.hasColumn(column) { return nil }
    do {
      return try table.column(column)
    } catch {
      problems.append(.init(.unreadableTable, culprit: name, error.description))
      return nil
    }
  }

  /// A decimal number; `nan`, `inf` and hexadecimal numbers are none.
  private static func number(_ text: String) -> Double? {
    guard text.allSatisfy({ "0123456789.eE+-".contains($0) }) else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
