// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Test func `a table is written by the rules of RFC 4180`() throws {
  let table = try Table([
    Column("n", numbers: [1, -0.1, .nan, 1e300, 123456789]),
    Column("a,\"b\"", texts: ["x", "y,z", "\"", nil, "l\nm"]),
    Column("s", texts: [" p", "q ", "r s", "\r", "ñ"]),
  ])
  #expect(
    table.csv() == """
      n,"a,""b""\",s
      1,x," p"
      -0.1,"y,z","q "
      ,\"""\",r s
      1e+300,,"\r"
      123456789,"l
      m",ñ

      """
  )
}

@Test func `other formats`() throws {
  let table = try Table([
    Column("n", numbers: [1.5, .nan]), Column("t", texts: ["a;b", "c,d"]),
  ])
  let format = CSVFormat(
    delimiter: .semicolon,
    decimalSeparator: .comma,
    missing: "NA",
    hasHeader: false
  )
  #expect(table.csv(format) == "1,5;\"a;b\"\nNA;c,d\n")
  #expect(table.csv(CSVFormat(decimalSeparator: .comma)) == "n,t\n\"1,5\",a;b\n,\"c,d\"\n")
}

@Test func `a missing value alone in its row is quoted, so that the row is not blank`() throws {
  let table = try Table([Column("x", numbers: [1, .nan, 3])])
  #expect(table.csv() == "x\n1\n\"\"\n3\n")
  #expect(try Table(csvText: table.csv()) == table)
}

@Test(arguments: 0..<150 as Range<UInt64>)
func `what is written reads back as the same table`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let letters = [
    "a", "B", "\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "é", "e\u{301}", "日", "0", "🙂", "'",
  ]
  let rowCount = Int.random(in: 1...40, using: &generator)
  var columns: [Column] = []
  for number in 0..<Int.random(in: 1...5, using: &generator) {
    if Bool.random(using: &generator) {
      let numbers = (0..<rowCount).map { _ -> Double in
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: return .nan
        case 1: return Double(Int.random(in: -99999...99999, using: &generator))
        case 2: return Double.random(in: -1...1, using: &generator)
        default:
          let number = Double(bitPattern: generator.next())
          return number.isFinite ? number : 0.5
        }
      }
      columns.append(Column("n\(number)", numbers: numbers))
    } else {
      let texts = (0..<rowCount).map { _ -> String? in
        let count = Int.random(in: 0...6, using: &generator)
        let text = (0..<count).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
        // A text of spaces is a missing token, and so is none at all.
        return text.allSatisfy { $0 == " " || $0 == "\t" } ? nil : text
      }
      columns.append(Column("t,\"\(number)\"", texts: texts))
    }
  }
  let table = try Table(columns)
  var schema: [String: ColumnKind] = [:]
  for column in columns { schema[column.name] = column.kind }
  for delimiter in CSVOptions.Delimiter.allCases {
    for separator in CSVOptions.DecimalSeparator.allCases
    where separator.rawValue != delimiter.rawValue {
      let text = table.csv(CSVFormat(delimiter: delimiter, decimalSeparator: separator))
      let options = CSVOptions(
        delimiter: delimiter,
        decimalSeparator: separator,
        schema: schema
      )
      #expect(try Table(csvText: text, options: options) == table, "seed \(seed): \(text)")
    }
  }
}

/// A new folder that is removed afterwards.
private func inFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("tabular-\(UInt64.random(in: 0 ... .max))")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

@Test func `a file is written whole and reads back`() throws {
  try inFolder { folder in
    let file = folder.appendingPathComponent("people.csv")
    let table = try Table([
      Column("n", numbers: (0..<20_000).map { Double($0) / 7 }),
      Column("t", texts: (0..<20_000).map { "level \($0 % 300)" }),
    ])
    try table.writeCSV(to: file)
    #expect(try Table(csv: file) == table)
    #expect(try Table(csv: file, options: CSVOptions(columns: ["t"])) == table.select(["t"]))
    try table.select(["n"]).writeCSV(to: file)
    #expect(try Table(csv: file).columnNames == ["n"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["people.csv"])
  }
}

@Test func `a file that cannot be written leaves nothing behind`() throws {
  try inFolder { folder in
    let table = try Table([Column("n", numbers: [1])])
    let missing = try #require(throws: TableError.self) {
      try table.writeCSV(to: folder.appendingPathComponent("no/such/folder.csv"))
    }
    #expect(missing.code == .fileUnwritable)
    #expect(missing.description.contains("no/such' does not exist; make it"))
    let directory = try #require(throws: TableError.self) { try table.writeCSV(to: folder) }
    #expect(directory.description.contains("this is a directory"))
    do {
      var file = try WholeFile(folder.appendingPathComponent("half.csv").path)
      try file.append("half a table".utf8)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}

@Test func `a link keeps leading to the file that is written`() throws {
  try inFolder { folder in
    let file = folder.appendingPathComponent("real.csv")
    let link = folder.appendingPathComponent("link.csv")
    try WholeFile.write("old".utf8, to: file.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    try WholeFile.write("new".utf8, to: link.path)
    #expect(try String(contentsOf: file, encoding: .utf8) == "new")
  }
}

@Test func `a device is written to and stays one`() throws {
  try WholeFile.write("gone".utf8, to: "/dev/null")
  #expect(try Table(csvText: "a\n1\n").rowCount == 1)
  let empty = try #require(throws: TableError.self) {
    try Table(csv: URL(fileURLWithPath: "/dev/null"))
  }
  #expect(empty.code == .emptyFile)
}
