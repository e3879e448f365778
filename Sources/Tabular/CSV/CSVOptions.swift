// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a file of delimited text is to be read.
///
///     var options = CSVOptions(delimiter: .semicolon, decimalSeparator: .comma)
///     options.schema = ["ubigeo": .category]
///
/// Without a schema the reader looks at all of a column: it is numeric unless one value that is not
/// missing does not fit. A value does not fit if it does not read as a decimal number (`n.d.`, `inf`,
/// `0x1F`), or if a number would not keep it: a leading zero before a digit (`011`), a plus sign
/// (`+51 999`), an integer beyond 2⁵³, a number too large for a `Double`. Spaces around a number or
/// a missing token do not count; spaces around a text stay. Quotes do not make a text: `"204.41"` is
/// a number, `"NA"` is missing.
public struct CSVOptions: Hashable, Sendable {
  /// The character between two fields.
  public enum Delimiter: Character, Hashable, Sendable, CaseIterable {
    /// `,`
    case comma = ","
    /// `;`
    case semicolon = ";"
    /// The tabulator.
    case tab = "\t"
    /// `|`
    case bar = "|"
  }

  /// The character between the whole and the fractional part of a number.
  public enum DecimalSeparator: Character, Hashable, Sendable, CaseIterable {
    /// `3.14`
    case point = "."
    /// `3,14`
    case comma = ","
  }

  /// The encoding of the text.
  public enum Encoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "utf-8"
    /// ISO 8859-1.
    case latin1 = "latin-1"
    /// Windows code page 1252, which has quotes and dashes where Latin-1 has control characters.
    case windows1252 = "windows-1252"
  }

  /// The tokens that mean a missing value unless others are given: an empty field, `NA`, `N/A`,
  /// `n/a`, `NaN` and `..`.
  ///
  /// Beware that `NA` is also the ISO code of Namibia: give other tokens to read such a column.
  public static let usualMissingTokens: Set<String> = ["", "NA", "N/A", "n/a", "NaN", ".."]

  /// The character between two fields.
  public var delimiter: Delimiter
  /// The character between the whole and the fractional part of a number.
  public var decimalSeparator: DecimalSeparator
  /// The texts that mean a missing value, in every column, quoted or not.
  public var missingTokens: Set<String>
  /// The names of the columns if the file has no header, or `nil` if its first record holds them.
  public var names: [String]?
  /// The encoding of the text.
  public var encoding: Encoding
  /// The kinds of the columns that are not to be found out. A text in a column that is declared a
  /// number is an error; so is a number too large.
  public var schema: [String: ColumnKind]
  /// The columns to read, in the order wanted, or `nil` for all of them in the order of the file.
  public var columns: [String]?
  /// Whether a file with a header and no rows is a table of no rows, and not an error.
  public var allowsNoRows: Bool

  /// Options for reading; without arguments those of RFC 4180 with a header.
  ///
  /// - Parameters:
  ///   - delimiter: The character between two fields.
  ///   - decimalSeparator: The character between the whole and the fractional part of a number.
  ///   - missingTokens: The texts that mean a missing value.
  ///   - names: The names of the columns if the file has no header.
  ///   - encoding: The encoding of the text.
  ///   - schema: The kinds of the columns that are not to be found out.
  ///   - columns: The columns to read, or `nil` for all of them.
  ///   - allowsNoRows: Whether a file without rows is read as a table without rows.
  public init(
    delimiter: Delimiter = .comma,
    decimalSeparator: DecimalSeparator = .point,
    missingTokens: Set<String> = CSVOptions.usualMissingTokens,
    names: [String]? = nil,
    encoding: Encoding = .utf8,
    schema: [String: ColumnKind] = [:],
    columns: [String]? = nil,
    allowsNoRows: Bool = false
  ) {
    self.delimiter = delimiter
    self.decimalSeparator = decimalSeparator
    self.missingTokens = missingTokens
    self.names = names
    self.encoding = encoding
    self.schema = schema
    self.columns = columns
    self.allowsNoRows = allowsNoRows
  }
}
