// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The records of an answer: columns with a key for programs and a title for people, and rows of
/// cells. Every form in which a result leaves the package (text, CSV, JSON, HTML, Markdown) is
/// made from this one value.
public struct ResultTable: Hashable, Sendable {
  /// A column of a result table.
  public struct Column: Hashable, Sendable {
    /// The key in JSON and CSV; part of the command's contract.
    public let key: String
    /// The heading that a person reads.
    public let title: String

    /// Makes a column; without a title the key is the heading.
    public init(_ key: String, _ title: String? = nil) {
      self.key = key
      self.title = title ?? key
    }
  }

  /// The columns, in order.
  public let columns: [Column]
  /// The rows; each has one cell per column.
  public private(set) var rows: [[ResultCell]]
  /// The rows that stand out on a page, counted from 0.
  public private(set) var emphasizedRows: Set<Int> = []

  /// A table from its columns and rows.
  ///
  /// - Parameters:
  ///   - columns: The columns, in order.
  ///   - rows: The rows; each must have one cell per column.
  public init(columns: [Column], rows: [[ResultCell]] = []) {
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  /// Adds a row below the others; it must have one cell per column.
  ///
  /// - Parameters:
  ///   - row: The cells.
  ///   - isEmphasized: Whether the row stands out on a page.
  public mutating func append(_ row: [ResultCell], emphasized isEmphasized: Bool = false) {
    precondition(row.count == columns.count, "a row has one cell per column")
    if isEmphasized { emphasizedRows.insert(rows.count) }
    rows.append(row)
  }

  /// The table without columns in which every cell is missing, for people; programs get them all.
  public var withoutEmptyColumns: ResultTable {
    let kept = columns.indices.filter { index in rows.contains { $0[index] != .missing } }
    var table = ResultTable(
      columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } }
    )
    table.emphasizedRows = emphasizedRows
    return table
  }

  /// What stands above each column for a person: its title, or the by-columns of its groups.
  var headings: [String] {
    columns.enumerated().map { index, column in
      for row in rows {
        if case .group(let levels) = row[index], !levels.isEmpty {
          return levels.map(\.column).joined(separator: " · ")
        }
      }
      return column.title
    }
  }

  /// Whether a column holds numbers, so that it stands on the right.
  func isNumeric(_ index: Int) -> Bool {
    var numbers = false
    for row in rows where row[index] != .missing {
      guard row[index].isNumber else { return false }
      numbers = true
    }
    return numbers
  }
}
