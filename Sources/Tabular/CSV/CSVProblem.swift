// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong in a piece of a file, before the piece knows where in the file it stands.
struct CSVProblem: Error {
  /// The kind of problem.
  let code: TableError.Code
  /// The line, counted from the first line of the piece, which is 0.
  let line: Int
  /// The number of the column, from 0.
  let column: Int
  /// How many fields the record has, where that is what is wrong.
  var fieldCount = 0
  /// The field that is to blame.
  var field: [UInt8] = []

  /// The problem as an error that a person can act on.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - firstLine: The physical line on which the piece begins.
  ///   - names: The names of all columns of the file.
  ///   - dialect: The delimiter and the encoding.
  /// - Returns: The error, with file, line and column.
  func error(
    file: String,
    firstLine: Int,
    names: [String],
    dialect: CSVDialect
  ) -> TableError {
    let name = column < names.count ? names[column] : "\(column + 1)"
    let text = field.isEmpty ? nil : dialect.readable(field)
    let (problem, remedy) = sentence(text: text ?? "", names: names, dialect: dialect)
    let isRow = code == .shortRow || code == .longRow || code == .recordTooLong
    return TableError(
      code,
      problem,
      remedy: remedy,
      file: file,
      line: firstLine + line,
      column: isRow ? nil : name,
      culprit: isRow ? "\(fieldCount)" : text
    )
  }

  private func sentence(
    text: String,
    names: [String],
    dialect: CSVDialect
  ) -> (problem: String, remedy: String) {
    switch code {
    case .shortRow:
      return (
        "the row has \(fieldCount) of \(names.count) fields",
        "add the missing fields, or quote a field that holds a line break"
      )
    case .longRow:
      let separator = CSVOptions.Delimiter.allCases.first { other in
        other.rawValue.asciiValue != dialect.delimiter && names.count == 1
          && names[0].contains(other.rawValue)
      }
      let remedy =
        separator.map { "the header looks as if '\($0.rawValue)' were the delimiter: say so" }
        ?? "remove the surplus fields, or quote a field that holds the delimiter"
      return ("the row has \(fieldCount) fields for \(names.count) columns", remedy)
    case .unterminatedQuote:
      return (
        "the quoted field that begins on this line does not end",
        "add the closing quote, and double a quote that belongs to the text"
      )
    case .junkAfterQuote:
      return (
        "the closing quote is followed by '\(text.abridged)'",
        "put the delimiter or the line end after it, and double a quote that belongs to the text"
      )
    case .strayQuote:
      return (
        "a quote stands inside the field '\(text.abridged)', which does not begin with one",
        "quote the whole field and double the quote inside it"
      )
    case .notANumber:
      return (
        "'\(text.abridged)' is not a number, but the column is said to hold numbers",
        "mend the value, declare the column a category, or name the value among the texts that mean a missing value"
      )
    case .numberTooLarge:
      return (
        "'\(text.abridged)' is too large for a number",
        "mend the value, or declare the column a category"
      )
    case .nulByte:
      return (
        "the field holds a zero byte, which text does not have; the file may be UTF-16 or binary",
        "save it as CSV in UTF-8"
      )
    case .recordTooLong:
      return (
        "the record that begins here has no end within 64 MB",
        "check that the file is delimited text, with line ends"
      )
    default:
      return (
        "the field '\(text.abridged)' is not UTF-8",
        "save the file as UTF-8, or name its encoding: latin-1 or windows-1252"
      )
    }
  }
}

extension CSVDialect {
  /// Bytes for a message, whatever they are: unsound ones are replaced.
  func readable(_ bytes: [UInt8]) -> String {
    String(string(bytes).map { $0 == "\0" ? "\u{FFFD}" : $0 })
  }

  /// What is wrong with bytes that are not a text.
  static func codeOfUnsound(_ field: UnsafeBufferPointer<UInt8>) -> TableError.Code {
    field.contains(0) ? .nulByte : .badEncoding
  }
}
