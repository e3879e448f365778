// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A value of a type of one's own that can stand in a table: a number, a text, or missing.
///
/// `Double`, `Int`, `Bool` (1 and 0), `String` and their optionals are such values. An enumeration
/// with raw values becomes one by saying so:
///
///     enum Area: String, CellValue { case urban, rural }
public protocol CellValue {
  /// Whether the column of such values holds numbers or categories.
  static var columnKind: ColumnKind { get }
  /// The value as it stands in a table.
  var cell: Cell { get }
}

/// A value as it stands in a table.
public enum Cell: Hashable, Sendable {
  /// A number; NaN is missing.
  case number(Double)
  /// A text.
  case text(String)
  /// No value.
  case missing
  /// A value that no column can hold, with its description.
  case unsuitable(String)
}

extension Double: CellValue {
  /// A column of numbers.
  public static var columnKind: ColumnKind { .number }
  /// The number; NaN is missing.
  public var cell: Cell { .number(self) }
}

extension Int: CellValue {
  /// A column of numbers.
  public static var columnKind: ColumnKind { .number }
  /// The number, if a `Double` holds it exactly.
  public var cell: Cell { Double(exactly: self).map { .number($0) } ?? .unsuitable("\(self)") }
}

extension Bool: CellValue {
  /// A column of numbers.
  public static var columnKind: ColumnKind { .number }
  /// 1 or 0.
  public var cell: Cell { .number(self ? 1 : 0) }
}

extension String: CellValue {
  /// A column of categories.
  public static var columnKind: ColumnKind { .category }
  /// The text.
  public var cell: Cell { .text(self) }
}

extension Optional: CellValue where Wrapped: CellValue {
  /// The kind of the column of values that are there.
  public static var columnKind: ColumnKind { Wrapped.columnKind }
  /// The value, or missing.
  public var cell: Cell { map(\.cell) ?? .missing }
}

extension CellValue where Self: RawRepresentable, RawValue: CellValue {
  /// The kind of the column of raw values.
  public static var columnKind: ColumnKind { RawValue.columnKind }
  /// The raw value.
  public var cell: Cell { rawValue.cell }
}
