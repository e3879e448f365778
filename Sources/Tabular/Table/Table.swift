// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A table: named columns of the same length.
///
///     let people = try Table([
///       Column("age", numbers: [31, 45, .nan]),
///       Column("sex", texts: ["woman", "man", "woman"]),
///     ])
///     try people.numbers("age")   // [31.0, 45.0, nan]
///
/// Rows are numbered from 0. Two tables are equal when their columns are, in the same order.
public struct Table: Equatable, Sendable {
  /// The columns, in their order.
  public let columns: [Column]
  /// The number of rows; 0 for a table without columns.
  public let rowCount: Int
  let positions: [String: Int]

  /// A table from columns.
  ///
  /// - Parameter columns: The columns, in their order.
  /// - Throws: ``TableError`` with code `lengthsDiffer` if two columns differ in length,
  ///   `emptyColumnName` or `duplicateColumnName` if the names cannot tell the columns apart.
  public init(_ columns: [Column]) throws(TableError) {
    var positions: [String: Int] = [:]
    let rowCount = columns.first?.count ?? 0
    for (position, column) in columns.enumerated() {
      guard !column.name.isEmpty else {
        throw TableError(
          .emptyColumnName,
          "column \(position + 1) has no name",
          remedy: "give every column a name",
          column: "\(position + 1)"
        )
      }
      guard positions.updateValue(position, forKey: column.name) == nil else {
        throw TableError(
          .duplicateColumnName,
          "two columns have this name",
          remedy: "give each column a name of its own",
          column: column.name,
          culprit: column.name
        )
      }
      guard column.count == rowCount else {
        throw TableError(
          .lengthsDiffer,
          "the column has \(column.count) rows, but '\(columns[0].name)' has \(rowCount)",
          remedy: "give all columns of a table the same number of rows",
          column: column.name,
          culprit: "\(column.count)"
        )
      }
    }
    self.columns = columns
    self.rowCount = rowCount
    self.positions = positions
  }

  /// The names of the columns, in their order.
  public var columnNames: [String] { columns.map(\.name) }

  /// Whether two tables have equal columns in the same order.
  public static func == (left: Table, right: Table) -> Bool { left.columns == right.columns }

  /// Whether there is a column of this name.
  public func hasColumn(_ name: String) -> Bool { positions[name] != nil }

  /// The column of this name.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`, which lists the names that come near.
  public func column(_ name: String) throws(TableError) -> Column {
    guard let position = positions[name] else {
      throw TableError(
        .unknownColumn,
        "there is no column '\(name.abridged)'",
        remedy: otherDelimiter
          ?? NearNames.remedy(for: name, among: columnNames, what: "columns"),
        culprit: name
      )
    }
    return columns[position]
  }

  /// The remedy for a file that was read as a single column because its delimiter is another one.
  private var otherDelimiter: String? {
    guard columns.count == 1, let name = columnNames.first else { return nil }
    let delimiters: [(sign: Character, name: String)] = [
      (";", "semicolon"), ("\t", "tab"), ("|", "bar"), (",", "comma"),
    ]
    guard let found = delimiters.first(where: { name.contains($0.sign) }) else { return nil }
    return "the only column is '\(name.abridged)', so that the delimiter of the file is likely a "
      + "\(found.name): say so when it is read (--delimiter \(found.name))"
  }

  /// The numbers of a column; NaN is a missing one.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`, or `wrongKind` if the column is text: the
  ///   message then names the first value that made it so, and its line.
  public func numbers(_ name: String) throws(TableError) -> [Double] {
    try column(name).requireNumbers()
  }

  /// The values of a column as texts: levels, or numbers in their shortest form; `nil` is a missing
  /// one.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`.
  public func texts(_ name: String) throws(TableError) -> [String?] {
    try column(name).texts
  }

  /// The codes and levels of a column; −1 is the code of a missing value. Numbers become categories
  /// as ``Column/categorized()`` says.
  ///
  /// - Throws: ``TableError`` with code `unknownColumn`.
  public func categories(
    _ name: String
  ) throws(TableError) -> (codes: [Int32], levels: [String]) {
    guard case .categories(let codes, let levels) = try column(name).categorized().storage else {
      return ([], [])
    }
    return (codes, levels)
  }
}

extension Column {
  /// The numbers, or an error that says why the column is text.
  func requireNumbers() throws(TableError) -> [Double] {
    switch storage {
    case .numbers(let numbers): return numbers
    case .categories(_, let levels):
      let cause: String
      let remedy: String
      if let firstText {
        cause = "the column is text because of \(firstText.sentence)"
        remedy =
          firstText.reason == .notANumber
          ? "mend the value, or name it among the texts that mean a missing value"
          : "mend the value, or say that the column holds numbers when it is read"
      } else {
        cause = "the column is text (for example '\(levels.first?.abridged ?? "")')"
        remedy = "choose a column of numbers, or read the column as numbers"
      }
      throw TableError(
        .wrongKind,
        cause,
        remedy: remedy,
        file: firstText?.file,
        line: firstText?.line,
        column: name,
        culprit: firstText?.value ?? levels.first
      )
    }
  }
}
