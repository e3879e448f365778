// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The group of every row, by the levels of one or more columns.
struct GroupLabels {
  /// The name of each row's group.
  let names: [String]
  /// The levels behind a name.
  let levels: [String: [ResultCell.GroupLevel]]

  /// Labels every row of a table.
  ///
  /// - Throws: `TableError` if there is no such column, ``CommandFailure`` if a level is missing.
  init(of table: Table, by columns: [String]) throws {
    var names = [String](repeating: "", count: table.rowCount)
    var levels: [String: [ResultCell.GroupLevel]] = [:]
    let texts = try columns.map { try GroupLabels.names(of: table, column: $0) }
    for row in names.indices {
      names[row] = texts.map { $0[row] }.joined(separator: " · ")
      if levels[names[row]] == nil {
        levels[names[row]] = zip(columns, texts).map { ResultCell.GroupLevel($0, $1[row]) }
      }
    }
    self.names = names
    self.levels = levels
  }

  /// A column as names, none of them missing.
  ///
  /// - Throws: `TableError` if there is no such column, ``CommandFailure`` if a name is missing.
  static func names(of table: Table, column: String) throws -> [String] {
    try table.texts(column).enumerated().map { row, text in
      guard let text else {
        throw CommandFailure(
          "Column '\(column)' has no value in row \(row + 1) of the data; fill it in, or leave the "
            + "row out with --where."
        )
      }
      return text
    }
  }
}
