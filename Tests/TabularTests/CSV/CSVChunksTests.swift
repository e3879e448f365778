// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Rows with a column that turns to text late, and a level that turns up last.
private let text =
  "id,place,income\n"
  + (1...200).map { "\($0 == 150 ? "n.d." : "\($0)"),p\($0 % 7),\($0).25\n" }.joined()
  + "201,\"A, first\",NA\n"

private func chunks(
  _ text: String,
  _ options: CSVOptions = CSVOptions(),
  chunkBytes: Int
) throws -> [Table] {
  var chunks = try CSVChunks(
    CSVSource(bytes: Array(text.utf8), name: "text"),
    options,
    chunkBytes: chunkBytes
  )
  var tables: [Table] = []
  while let table = try chunks.next() { tables.append(table) }
  return tables
}

@Test(arguments: [1, 30, 100, 999, 1 << 20])
func `chunks together are the table, with the same levels`(chunkBytes: Int) throws {
  let whole = try Table(csvText: text)
  let tables = try chunks(text, chunkBytes: chunkBytes)
  for name in whole.columnNames {
    #expect(try tables.flatMap { try $0.texts(name) } == whole.texts(name))
  }
  for table in tables {
    #expect(try table.categories("place").levels == whole.categories("place").levels)
    #expect(try table.column("id").firstText?.line == 151)
  }
  #expect(tables.count > 1 || chunkBytes == 1 << 20)
}

@Test func `chunks of a faulty text are an error beforehand`() throws {
  let error = try #require(throws: TableError.self) {
    try CSVChunks(
      CSVSource(bytes: Array("a,b\n1,2\n3\n".utf8), name: "text"),
      CSVOptions(),
      chunkBytes: 4
    )
  }
  #expect(error.code == .shortRow)
  #expect(error.line == 3)
  let empty = try #require(throws: TableError.self) { try chunks("a,b\n", chunkBytes: 4) }
  #expect(empty.code == .noRows)
  #expect(try chunks("a,b\n", CSVOptions(allowsNoRows: true), chunkBytes: 4).isEmpty)
}

/// What a reading of a text through a pipe gives.
private func throughPipe<Result>(_ text: String, _ body: (Int32) throws -> Result) throws -> Result
{
  var ends: [Int32] = [0, 0]
  #expect(pipe(&ends) == 0)
  let bytes = Array(text.utf8)
  #expect(bytes.count < 60_000, "more would fill the pipe")
  #expect(write(ends[1], bytes, bytes.count) == bytes.count)
  close(ends[1])
  defer { close(ends[0]) }
  return try body(ends[0])
}

@Test func `a pipe is read into memory`() throws {
  let table = try throughPipe(text) { try Table(csvDescriptor: $0) }
  #expect(table == (try Table(csvText: text)))
}

@Test func `a pipe without a schema is streamed from memory`() throws {
  let whole = try Table(csvText: text)
  let ids = try throughPipe(text) { descriptor in
    var chunks = try CSVChunks(descriptor: descriptor, chunkBytes: 100)
    var ids: [String?] = []
    while let chunk = try chunks.next() { ids += try chunk.texts("id") }
    return ids
  }
  #expect(try ids == whole.texts("id"))
}

@Test func `a pipe with a schema is streamed, with levels of its own in each chunk`() throws {
  let schema: [String: ColumnKind] = ["id": .category, "place": .category, "income": .number]
  let tables = try throughPipe(text) { descriptor in
    var chunks = try CSVChunks(
      descriptor: descriptor,
      options: CSVOptions(schema: schema),
      chunkBytes: 100
    )
    #expect(chunks.columnKinds == [.category, .category, .number])
    var tables: [Table] = []
    while let chunk = try chunks.next() { tables.append(chunk) }
    return tables
  }
  #expect(try tables.flatMap { try $0.texts("place") } == Table(csvText: text).texts("place"))
  #expect(try tables.last?.categories("place").levels.first == "A, first")
  #expect(try tables.first?.categories("place").levels.contains("A, first") == false)
}

@Test func `a fault in a streamed pipe comes with its chunk`() throws {
  let schema: [String: ColumnKind] = ["a": .number]
  try throughPipe("a\n1\n2\nx\n") { descriptor in
    var chunks = try CSVChunks(
      descriptor: descriptor,
      options: CSVOptions(schema: schema),
      chunkBytes: 1
    )
    let error = try #require(throws: TableError.self) { while try chunks.next() != nil {} }
    #expect(error.code == .notANumber)
    #expect(error.line == 4)
    #expect(error.file == "standard input")
  }
}

@Test func `a record without an end is given up on`() throws {
  for text in [
    "a\n\"\(String(repeating: "x", count: 500))", "a\n\(String(repeating: "x", count: 500))",
  ] {
    let error = try #require(throws: TableError.self) {
      try Table(
        CSVSource(bytes: Array(text.utf8), name: "text"),
        CSVOptions(),
        layout: CSVBatches.Layout(pieceBytes: 16, pieceCount: 2, longestRecord: 100)
      )
    }
    #expect(error.code == (text.contains("\"") ? .unterminatedQuote : .recordTooLong))
    #expect(error.line == 2)
  }
}
