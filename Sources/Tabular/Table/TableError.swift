// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a table or with the file it comes from, where, and the way out.
///
/// A problem in a file names the file, the physical line and the column; the description is one or
/// two sentences for a person, the code is for a program.
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file
    /// There is no such file.
    case fileMissing
    /// The path leads to a directory.
    case fileIsDirectory
    /// The file is there but cannot be read.
    case fileUnreadable
    /// The output file cannot be written; nothing was left behind.
    case fileUnwritable
    // The text in the file
    /// The file holds nothing.
    case emptyFile
    /// The file has a header and no rows.
    case noRows
    /// The bytes are not in the encoding they were said to be in.
    case badEncoding
    /// A byte of value zero, which text does not have.
    case nulByte
    /// A record has fewer fields than there are columns.
    case shortRow
    /// A record has more fields than there are columns.
    case longRow
    /// A quoted field does not end.
    case unterminatedQuote
    /// A closing quote is followed by something other than a delimiter or a line end.
    case junkAfterQuote
    /// A quote stands inside a field that did not begin with one.
    case strayQuote
    /// A text stands in a column that has to hold numbers.
    case notANumber
    /// A number is too large for a `Double`.
    case numberTooLarge
    /// A record is so long that the file cannot be a table.
    case recordTooLong
    /// The file changed while it was being read.
    case fileChanged
    /// The reading options contradict each other.
    case badOptions
    // The table
    /// A column has no name.
    case emptyColumnName
    /// Two columns have the same name.
    case duplicateColumnName
    /// There is no column of that name.
    case unknownColumn
    /// Columns of one table have different numbers of rows, or names and fields do not pair up.
    case lengthsDiffer
    /// A category code does not point to a level.
    case codeOutOfRange
    /// Two levels of a category column are the same text.
    case duplicateLevel
    /// A column holds numbers where categories are needed, or the reverse.
    case wrongKind
    /// No row of the column has this value.
    case unknownLevel
    /// A row number lies outside the table.
    case rowOutOfRange
    /// A condition such as `age >= 15` cannot be understood.
    case badCondition
    // Keys and rows
    /// A key that has to be unique occurs more than once.
    case duplicateKey
    /// A value is missing where none may be.
    case missingValue
    /// A row does not fit the type it is read as.
    case rowDoesNotFit
  }

  /// The kind of problem.
  public let code: Code
  /// The file, as it was named, or `nil` for a table in memory.
  public let file: String?
  /// The physical line in the file, from 1; a quoted field may spread over several.
  public let line: Int?
  /// The column that is to blame: its name, or its number where it has no name.
  public let column: String?
  /// The value, key or name that is to blame, where there is one.
  public let culprit: String?
  /// What is wrong, where, and what to do.
  public let description: String

  /// Makes an error from its kind, its place and the sentence that explains it.
  ///
  /// - Parameters:
  ///   - code: The kind of problem.
  ///   - problem: What is wrong, without the place and without a full stop.
  ///   - remedy: What to do about it, without a full stop.
  ///   - file: The file, if there is one.
  ///   - line: The physical line, from 1.
  ///   - column: The column that is to blame.
  ///   - culprit: The value, key or name that is to blame.
  public init(
    _ code: Code,
    _ problem: String,
    remedy: String,
    file: String? = nil,
    line: Int? = nil,
    column: String? = nil,
    culprit: String? = nil
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.culprit = culprit
    let place = [file, line.map { "line \($0)" }, column.map { "column '\($0)'" }]
      .compactMap { $0 }
    let start = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    description = "\(start)\(problem); \(remedy)\(remedy.hasSuffix("?") ? "" : ".")"
  }
}
