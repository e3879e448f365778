// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A column that is made from a property of typed rows; see ``Table/init(_:columns:)``.
public struct Field<Row> {
  let name: String
  let kind: ColumnKind
  let label: String?
  let cell: (Row) -> Cell

  /// A column from a property.
  ///
  ///     Field("account", \.hasAccount)
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - value: The property, or a closure that gives the value of a row.
  ///   - label: What the column means.
  public init<Value: CellValue>(
    _ name: String,
    _ value: @escaping (Row) -> Value,
    label: String? = nil
  ) {
    self.name = name
    kind = Value.columnKind
    self.label = label
    cell = { value($0).cell }
  }

  fileprivate func column(_ rows: some Collection<Row>) throws(TableError) -> Column {
    var numbers: [Double] = []
    var texts: [String?] = []
    if kind == .number {
      numbers.reserveCapacity(rows.count)
    } else {
      texts.reserveCapacity(rows.count)
    }
    for (index, row) in rows.enumerated() {
      switch (kind, cell(row)) {
      case (.number, .number(let number)): numbers.append(number)
      case (.number, .missing): numbers.append(.nan)
      case (.category, .text(let text)): texts.append(text)
      case (.category, .missing): texts.append(nil)
      case (_, let cell):
        throw TableError(
          .rowDoesNotFit,
          "row \(index + 1) has \(cell), which the column cannot hold",
          remedy: "give a \(kind == .number ? "number of at most 2^53" : "text")",
          column: name,
          culprit: "\(cell)"
        )
      }
    }
    return kind == .number
      ? Column(name, numbers: numbers, label: label) : Column(name, texts: texts, label: label)
  }
}

/// Puts the columns of typed rows in a list.
@resultBuilder
public enum FieldBuilder<Row> {
  /// One column.
  public static func buildExpression(_ field: Field<Row>) -> [Field<Row>] { [field] }
  /// Columns one after the other.
  public static func buildBlock(_ fields: [Field<Row>]...) -> [Field<Row>] { fields.flatMap { $0 } }
  /// Columns under a condition.
  public static func buildOptional(_ fields: [Field<Row>]?) -> [Field<Row>] { fields ?? [] }
  /// Columns if a condition holds.
  public static func buildEither(first fields: [Field<Row>]) -> [Field<Row>] { fields }
  /// Columns if a condition does not hold.
  public static func buildEither(second fields: [Field<Row>]) -> [Field<Row>] { fields }
  /// Columns from a loop.
  public static func buildArray(_ fields: [[Field<Row>]]) -> [Field<Row>] { fields.flatMap { $0 } }
}

extension Table {
  /// A table from typed rows.
  ///
  ///     let table = try Table(people) {
  ///       Field("name", \.name)
  ///       Field("account", \.hasAccount)   // 1 or 0
  ///     }
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - columns: The columns, each from a property of a row.
  /// - Throws: ``TableError`` with code `emptyColumnName` or `duplicateColumnName`, or
  ///   `rowDoesNotFit` for an integer that a `Double` does not hold.
  public init<Row>(
    _ rows: some Collection<Row>,
    @FieldBuilder<Row> columns: () -> [Field<Row>]
  ) throws(TableError) {
    var made: [Column] = []
    for field in columns() { made.append(try field.column(rows)) }
    try self.init(made)
  }
}
