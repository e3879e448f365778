// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A text, what is wrong with it, and where.
struct BadInput: CustomTestStringConvertible, Sendable {
  let text: [UInt8]
  let code: TableError.Code
  let line: Int?
  let column: String?
  let hint: String
  var options = CSVOptions()

  init(
    _ text: String,
    _ code: TableError.Code,
    _ line: Int?,
    _ column: String?,
    _ hint: String,
    _ options: CSVOptions = CSVOptions()
  ) {
    self.init(Array(text.utf8), code, line, column, hint, options)
  }

  init(
    _ text: [UInt8],
    _ code: TableError.Code,
    _ line: Int?,
    _ column: String?,
    _ hint: String,
    _ options: CSVOptions = CSVOptions()
  ) {
    self.text = text
    self.code = code
    self.line = line
    self.column = column
    self.hint = hint
    self.options = options
  }

  var testDescription: String { "\(code) in \(String(decoding: text, as: UTF8.self).abridged)" }

  static let all: [BadInput] = [
    BadInput("", .emptyFile, nil, nil, "the names of its columns"),
    BadInput("\u{FEFF}", .emptyFile, nil, nil, "empty"),
    BadInput("\n\r\n\n", .emptyFile, nil, nil, "empty"),
    BadInput("a,b\n", .noRows, nil, nil, "say that a table may be without"),
    BadInput("a,b", .noRows, nil, nil, "a header and no rows"),
    BadInput("a,b,a\n1,2,3\n", .duplicateColumnName, 1, "a", "columns 1 and 3"),
    BadInput("\n\na,,c\n1,2,3\n", .emptyColumnName, 3, "2", "name it in the header"),
    BadInput("a,b\n1,2\n3\n", .shortRow, 3, nil, "1 of 2 fields"),
    BadInput("a,b\n\"1\n2\",x\n3\n", .shortRow, 4, nil, "1 of 2 fields"),
    BadInput("a,b\n1,2\n3,4,5\n", .longRow, 3, nil, "3 fields for 2 columns"),
    BadInput("a;b\n1,5;2\n", .longRow, 2, nil, "as if ';' were the delimiter"),
    BadInput("a,b\n1,\"x\n2,y\n3,z\n", .unterminatedQuote, 2, "b", "add the closing quote"),
    BadInput("a,\"b\n1,2\n", .unterminatedQuote, 1, "2", "add the closing quote"),
    BadInput("a,b\n1,\"x\"y\n", .junkAfterQuote, 2, "b", "followed by 'y'"),
    BadInput("a,b\n1,\"x\n\" y\n", .junkAfterQuote, 3, "b", "followed by ' y'"),
    BadInput("a,b\n1,x\"y\"\n", .strayQuote, 2, "b", "'x\"y\"'"),
    BadInput("a,b\n1\",2\n", .strayQuote, 2, "a", "double the quote"),
    BadInput("a\r1\r\"x\r\ry\"z\r", .junkAfterQuote, 5, "a", "followed by 'z'"),
    BadInput([0x61, 0x0A, 0x78, 0x0A, 0xE9, 0x0A], .badEncoding, 3, "a", "latin-1"),
    BadInput([0x61, 0xF1, 0x6F, 0x0A, 0x31], .badEncoding, 1, "1", "latin-1"),
    BadInput([0x61, 0x0A, 0x31, 0x0A, 0x32, 0x00, 0x0A], .nulByte, 3, "a", "UTF-16 or binary"),
    BadInput([0x61, 0x00, 0x0A, 0x00], .nulByte, 1, "1", "UTF-8"),
    BadInput([0xFF, 0xFE, 0x61, 0x00], .badEncoding, 1, nil, "UTF-16"),
    BadInput([0xFE, 0xFF, 0x00, 0x61], .badEncoding, 1, nil, "UTF-16"),
    BadInput(
      "a,b\n1,2\nx,3\n",
      .notANumber,
      3,
      "a",
      "'x' is not a number",
      CSVOptions(schema: ["a": .number])
    ),
    BadInput(
      "a,b\n1,2\n1e999,3\n",
      .numberTooLarge,
      3,
      "a",
      "'1e999' is too large",
      CSVOptions(schema: ["a": .number])
    ),
    BadInput(
      "age,b\n1,2\n",
      .unknownColumn,
      nil,
      nil,
      "did you mean 'age'",
      CSVOptions(schema: ["agee": .number])
    ),
    BadInput(
      "age,b\n1,2\n",
      .unknownColumn,
      nil,
      nil,
      "did you mean 'age'",
      CSVOptions(columns: ["agr"])
    ),
    BadInput(
      "a,b\n1,2\n",
      .duplicateColumnName,
      nil,
      "a",
      "asked for twice",
      CSVOptions(columns: ["a", "a"])
    ),
    BadInput(
      "1,2\n",
      .duplicateColumnName,
      nil,
      "a",
      "columns 1 and 2",
      CSVOptions(names: ["a", "a"])
    ),
    BadInput("1,2\n", .longRow, 1, nil, "2 fields for 1 columns", CSVOptions(names: ["a"])),
    BadInput(
      "a,b\n1,2\n",
      .badOptions,
      nil,
      nil,
      "semicolon",
      CSVOptions(decimalSeparator: .comma)
    ),
  ]
}

@Test(arguments: BadInput.all)
func `bad input is an error that names the place and the way out`(input: BadInput) throws {
  for pieceBytes in [1, 2, 3, 5, 8, 13, 1 << 19] {
    let error = try #require(throws: TableError.self) {
      try Table(
        CSVSource(bytes: input.text, name: "people.csv"),
        input.options,
        layout: CSVBatches.Layout(pieceBytes: pieceBytes, pieceCount: 3)
      )
    }
    #expect(error.code == input.code)
    #expect(error.line == input.line)
    #expect(error.column == input.column)
    #expect(error.description.contains(input.hint), "\(error)")
    if input.code != .badOptions {
      #expect(error.file == "people.csv")
      #expect(error.description.hasPrefix("people.csv"))
    }
  }
}

@Test func `a missing file, a directory and a web address are told apart`() throws {
  let folder = FileManager.default.temporaryDirectory
  let missing = try #require(throws: TableError.self) {
    try Table(csv: folder.appendingPathComponent("there-is-no-such-file.csv"))
  }
  #expect(missing.code == .fileMissing)
  let directory = try #require(throws: TableError.self) { try Table(csv: folder) }
  #expect(directory.code == .fileIsDirectory)
  let address = try #require(URL(string: "https://example.org/people.csv"))
  let remote = try #require(throws: TableError.self) { try Table(csv: address) }
  #expect(remote.code == .fileMissing)
  #expect(remote.description.contains("download it first"))
}

@Test func `a number too large is text, and asking for numbers says where`() throws {
  let table = try Table(csvText: "x\n1\n1e999\n", name: "gdp.csv")
  let error = try #require(throws: TableError.self) { try table.numbers("x") }
  #expect(error.file == "gdp.csv")
  #expect(error.line == 3)
  #expect(error.column == "x")
  #expect(error.description.contains("'1e999' on line 3, which is too large for a number"))
}
