// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Cells of a table: those of one column in the rows where the key columns hold given values.
struct DataQuery: Hashable, Sendable {
  /// What a key column has to hold.
  enum Key: Hashable, Sendable {
    case text(String)
    case number(Double)

    /// The value as the text of a category would be.
    var text: String {
      switch self {
      case .text(let text): text
      case .number(let value):
        value == value.rounded() && value.magnitude < 1e15
          ? String(Int64(value)) : String(value)
      }
    }

    /// The value as a relation has it.
    var quoted: String {
      if case .text(let text) = self { "'\(text)'" } else { text }
    }
  }

  /// The function that asks: one cell, or the sum or the mean of several.
  let function: String
  /// The name of the table.
  let table: String
  /// The column that is read.
  let column: String
  /// The key columns and what they have to hold, in the order written.
  let keys: [Pair]

  /// A key column and what it has to hold.
  struct Pair: Hashable, Sendable {
    let column: String
    let key: Key
  }

  /// `account in 'findex' where economy = 'PER', year = 2017`.
  var description: String {
    let place = "'\(column)' in '\(table)'"
    guard !keys.isEmpty else { return place }
    let conditions = keys.map { "\($0.column) = \($0.key.quoted)" }
    return "\(place) where \(conditions.joined(separator: ", "))"
  }
}
