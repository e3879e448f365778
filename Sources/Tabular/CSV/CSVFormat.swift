// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a table is to be written as delimited text.
public struct CSVFormat: Hashable, Sendable {
  /// The character between two fields.
  public var delimiter: CSVOptions.Delimiter
  /// The character between the whole and the fractional part of a number.
  public var decimalSeparator: CSVOptions.DecimalSeparator
  /// What stands for a missing value.
  public var missing: String
  /// Whether the first record holds the names of the columns.
  public var hasHeader: Bool

  /// A format; without arguments that of RFC 4180 with a header and LF as line end.
  ///
  /// - Parameters:
  ///   - delimiter: The character between two fields.
  ///   - decimalSeparator: The character between the whole and the fractional part of a number.
  ///   - missing: What stands for a missing value.
  ///   - hasHeader: Whether the first record holds the names of the columns.
  public init(
    delimiter: CSVOptions.Delimiter = .comma,
    decimalSeparator: CSVOptions.DecimalSeparator = .point,
    missing: String = "",
    hasHeader: Bool = true
  ) {
    self.delimiter = delimiter
    self.decimalSeparator = decimalSeparator
    self.missing = missing
    self.hasHeader = hasHeader
  }
}
