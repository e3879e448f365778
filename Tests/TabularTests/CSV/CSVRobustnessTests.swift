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
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Bytes that are mostly those that mean something to a reader.
private func noise(_ generator: inout SeededGenerator) -> [UInt8] {
  let likely: [UInt8] = Array("a1,\"\n\r.-0e;\t ".utf8) + [0, 0xC3, 0xA9, 0xFF, 0xEF, 0xBB, 0xBF]
  return (0..<Int.random(in: 0...200, using: &generator)).map { _ in
    Int.random(in: 0..<50, using: &generator) == 0
      ? UInt8.random(in: 0...255, using: &generator)
      : likely.randomElement(using: &generator) ?? 0
  }
}

@Test(arguments: 0..<300 as Range<UInt64>)
func `noise is a table or an error, the same however it is cut`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  // A header of one column lets more of the noise through to the parser.
  let bytes = Array((seed % 2 == 0 ? "c\n" : "").utf8) + noise(&generator)
  let options = CSVOptions(
    encoding: seed % 3 == 0 ? .latin1 : .utf8,
    schema: seed % 4 == 0 && seed % 2 == 0 ? ["c": .category] : [:]
  )
  func read(_ pieceBytes: Int, _ pieceCount: Int) -> Result<Table, TableError> {
    Result { () throws(TableError) in
      try Table(
        CSVSource(bytes: bytes, name: "noise"),
        options,
        layout: CSVBatches.Layout(pieceBytes: pieceBytes, pieceCount: pieceCount)
      )
    }
  }
  let whole = read(1 << 19, 8)
  for pieceBytes in [1, 2, 3, 7, 19, 50] {
    for pieceCount in [1, 3] {
      #expect(read(pieceBytes, pieceCount) == whole, "seed \(seed), pieces of \(pieceBytes)")
    }
  }
}

/// A file with numbers and texts, long enough that several pieces are parsed side by side.
private func withLargeFile(_ body: (URL) throws -> Void) throws {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("tabular-\(UInt64.random(in: 0 ... .max)).csv")
  defer { try? FileManager.default.removeItem(at: file) }
  let rows = (0..<60_000).map { row in "\(row),\(Double(row) / 3),level \(row % 1000)\n" }
  try WholeFile.write("id,value,level\n\(rows.joined())".utf8, to: file.path)
  try body(file)
}

@Test func `a large file is the same on all cores as piece after piece`() throws {
  try withLargeFile { file in
    let parallel = try Table(csv: file)
    #expect(parallel.rowCount == 60_000)
    #expect(try parallel.numbers("value") == (0..<60_000).map { Double($0) / 3 })
    #expect(try parallel.texts("level") == (0..<60_000).map { "level \($0 % 1000)" })
    let serial = try Table(
      CSVSource(path: file.path),
      CSVOptions(),
      layout: CSVBatches.Layout(pieceBytes: 100_000, pieceCount: 1)
    )
    #expect(parallel == serial)
  }
}

@Test func `a file that shrinks while it is read is an error`() throws {
  try withLargeFile { file in
    var chunks = try CSVChunks(file, chunkBytes: 50_000)
    #expect(try chunks.next() != nil)
    // The file ends after a whole row, so that nothing but the number of rows tells.
    let bytes = try [UInt8](Data(contentsOf: file))
    let end = try #require(bytes[..<300_000].lastIndex(of: 0x0A)) + 1
    #expect(truncate(file.path, end) == 0)
    let error = try #require(throws: TableError.self) { while try chunks.next() != nil {} }
    #expect(error.code == .fileChanged)
  }
}

@Test func `a file that changes its texts while it is read is an error`() throws {
  try withLargeFile { file in
    var chunks = try CSVChunks(file, chunkBytes: 50_000)
    let rows = (0..<60_000).map { row in "\(row),\(Double(row) / 3),other \(row % 1000)\n" }
    let handle = try #require(fopen(file.path, "r+"))
    let bytes = Array("id,value,level\n\(rows.joined())".utf8)
    #expect(fwrite(bytes, 1, bytes.count, handle) == bytes.count)
    fclose(handle)
    let error = try #require(throws: TableError.self) { while try chunks.next() != nil {} }
    #expect(error.code == .fileChanged)
  }
}

@Test func `a file that cannot be read is an error`() throws {
  // A process's own memory is a file that opens and does not read at its beginning.
  let error = try #require(throws: TableError.self) {
    try Table(CSVSource(path: "/proc/self/mem"), CSVOptions())
  }
  #expect(error.code == .fileUnreadable || error.code == .fileMissing)
}
