// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular
import TestSupport
import Testing

@Test func `a small file is read`() throws {
  let table = try Table(csvText: "code,age,sex\n011,31,man\n012,NA,woman\n")
  #expect(
    table
      == (try Table([
        Column("code", texts: ["011", "012"]),
        Column("age", numbers: [31, .nan]),
        Column("sex", texts: ["man", "woman"]),
      ]))
  )
}

@Test(arguments: [
  "a,b\n1,x\n2,y\n", "a,b\r\n1,x\r\n2,y\r\n", "a,b\r1,x\r2,y\r", "a,b\n1,x\r\n2,y",
  "\u{FEFF}a,b\n1,x\n2,y", "\n\na,b\n\n1,x\n\r\n2,y\n\n", "\"a\",\"b\"\n\"1\",\"x\"\n\"2\",\"y\"",
])
func `line ends, marks, blank lines and quotes make no difference`(text: String) throws {
  let table = try Table(csvText: text)
  #expect(try table.numbers("a") == [1, 2])
  #expect(try table.texts("b") == ["x", "y"])
}

@Test func `quotes keep delimiters, line ends and doubled quotes`() throws {
  let table = try Table(csvText: "a,b\n\"x,\"\"y\"\"\",\"1\r\n2\"\n\"\",\"\"\"\"\n")
  #expect(try table.texts("a") == ["x,\"y\"", nil])
  #expect(try table.texts("b") == ["1\r\n2", "\""])
}

@Test func `the usual tokens are missing, quoted or with spaces around them`() throws {
  let table = try Table(
    csvText: "n,t\nNA,NA\n..,..\nn/a,n/a\nN/A,N/A\nNaN,NaN\n,\n\"..\", NA \n1,x\n"
  )
  #expect(try table.numbers("n").map(\.isNaN) == [true, true, true, true, true, true, true, false])
  #expect(try table.texts("t") == [nil, nil, nil, nil, nil, nil, nil, "x"])
}

@Test func `other tokens can be missing instead`() throws {
  let options = CSVOptions(missingTokens: ["-", "nd"])
  let table = try Table(csvText: "n,t\n-,NA\nnd,\n3,x\n", options: options)
  #expect(try table.numbers("n").map(\.isNaN) == [true, true, false])
  #expect(try table.texts("t") == ["NA", "", "x"])
}

@Test func `semicolons and decimal commas`() throws {
  let options = CSVOptions(delimiter: .semicolon, decimalSeparator: .comma)
  let table = try Table(csvText: "a;b\n1,5;x,y\n\"-2,25\";z\n", options: options)
  #expect(try table.numbers("a") == [1.5, -2.25])
  #expect(try table.texts("b") == ["x,y", "z"])
}

@Test func `tabs between fields`() throws {
  let table = try Table(csvText: "a\tb\n1\tx y\n", options: CSVOptions(delimiter: .tab))
  #expect(try table.texts("b") == ["x y"])
}

@Test func `names can be given for a file without a header`() throws {
  let table = try Table(csvText: "1,x\n2,y\n", options: CSVOptions(names: ["a", "b"]))
  #expect(table.columnNames == ["a", "b"])
  #expect(try table.numbers("a") == [1, 2])
}

@Test func `some columns, in the order wanted`() throws {
  let options = CSVOptions(columns: ["c", "a"])
  let table = try Table(csvText: "a,b,c\n1,\"x\ny\",3\n4,5,6\n", options: options)
  #expect(table == (try Table([Column("c", numbers: [3, 6]), Column("a", numbers: [1, 4])])))
}

@Test func `a schema decides what a look at the column would not`() throws {
  let options = CSVOptions(schema: ["code": .category, "big": .number])
  let table = try Table(csvText: "code,big\n15,0012\n8,9007199254740993\n", options: options)
  #expect(try table.texts("code") == ["15", "8"])
  #expect(try table.numbers("big") == [12, 9_007_199_254_740_992])
}

@Test func `latin letters in two other encodings`() throws {
  // "año,€" in Latin-1 has no euro sign; in Windows-1252 it is 0x80.
  let bytes: [UInt8] = [0x61, 0xF1, 0x6F, 0x0A, 0x4A, 0x75, 0x6E, 0xED, 0x6E, 0x0A, 0x80, 0x0A]
  let latin = try Table(csvBytes: bytes, options: CSVOptions(encoding: .latin1))
  #expect(try latin.texts("año") == ["Junín", "\u{80}"])
  let windows = try Table(csvBytes: bytes, options: CSVOptions(encoding: .windows1252))
  #expect(try windows.texts("año") == ["Junín", "€"])
}

@Test func `a column of nothing but missing values is numeric`() throws {
  let column = try Table(csvText: "a,b\n,1\nNA,2\n").column("a")
  #expect(column.kind == .number)
  #expect(column.missingCount == 2)
}

@Test func `one text late in a column makes all of it text, with the values of the file`() throws {
  let numbers = (1...5000).map { "\($0).50" }
  let table = try Table(csvText: "x,y\n" + numbers.map { "\($0),1\n" }.joined() + "n.d.,2\n1e3,3\n")
  #expect(try table.texts("x") == numbers + ["n.d.", "1e3"])
  let firstText = try #require(try table.column("x").firstText)
  #expect(firstText.value == "n.d.")
  #expect(firstText.line == 5002)
  #expect(firstText.reason == .notANumber)
  let error = try #require(throws: TableError.self) { try table.numbers("x") }
  #expect(error.code == .wrongKind)
  #expect(error.line == 5002)
  #expect(
    error.description.contains("the column is text because of 'n.d.' on line 5002")
  )
}

@Test(arguments: [
  ("011", FirstText.Reason.leadingZero), ("+5", .plusSign), ("9007199254740993", .tooManyDigits),
  ("1e999", .tooLarge),
])
func `what a number would lose stays text`(value: String, reason: FirstText.Reason) throws {
  let column = try Table(csvText: "x\n1\n\(value)\n").column("x")
  #expect(column.texts == ["1", value])
  #expect(column.firstText?.reason == reason)
}

@Test func `levels are ordered without regard to case, whatever the order of the rows`() throws {
  let texts = ["urban", "Rural", "rural", "Urban", "ñandú", "Zorro", "área"]
  var generator = SeededGenerator(seed: 11)
  for _ in 0..<20 {
    let rows = texts.shuffled(using: &generator)
    let (codes, levels) = try Table(csvText: "t\n" + rows.joined(separator: "\n")).categories("t")
    #expect(levels == ["Rural", "rural", "Urban", "urban", "Zorro", "área", "ñandú"])
    #expect(codes.map { levels[Int($0)] } == rows)
  }
}

@Test func `texts that are canonically equivalent are one level`() throws {
  let column = try Table(csvText: "t\nJose\u{301}\nJos\u{E9}\n").column("t")
  guard case .categories(let codes, let levels) = column.storage else {
    Issue.record("the column is text")
    return
  }
  #expect(codes == [0, 0])
  #expect(levels.map { Array($0.utf8) } == [Array("Jose\u{301}".utf8)])
}

@Test func `a header alone is a table of no rows if that is allowed`() throws {
  let table = try Table(csvText: "a,b\n", options: CSVOptions(allowsNoRows: true))
  #expect(table.rowCount == 0)
  #expect(table.columnNames == ["a", "b"])
}
