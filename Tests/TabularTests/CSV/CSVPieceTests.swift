// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular
import TestSupport
import Testing

/// A text of random fields, some of them awkward, now and then with a fault.
private func awkwardText(_ generator: inout SeededGenerator) -> String {
  let fields = [
    "1", "22.5", "-3", "", "NA", "x", "año", "\"\"", "\"a,b\"", "\"l\nm\"", "\"l\r\nm\"",
    "\"q\"\"q\"",
    "012", " 7 ", "1e3", "longer than eight bytes", "\"12.5\"", "\"\"\"\"", "日本語のテキスト",
    "0.1234567890123456789", "\"\r\"",
  ]
  let faults = ["a\"b", "\"a\"b", "\"open", "1,2,3,4,5", ""]
  let lineEnds = ["\n", "\r\n", "\r", "\n\n"]
  let columns = Int.random(in: 1...4, using: &generator)
  let hasFault = Int.random(in: 0..<4, using: &generator) == 0
  // Most columns hold few kinds of fields, so that some stay numeric for a while.
  let repertoires = (0..<columns).map { _ in
    Array(fields.shuffled(using: &generator).prefix(Int.random(in: 1...8, using: &generator)))
  }
  let lineEnd = lineEnds.randomElement(using: &generator) ?? "\n"
  var text = (0..<columns).map { "c\($0)" }.joined(separator: ",") + lineEnd
  let rows = Int.random(in: 1...30, using: &generator)
  let faultRow = Int.random(in: 0..<rows, using: &generator)
  for row in 0..<rows {
    var record = repertoires.map { $0.randomElement(using: &generator) ?? "" }
    if hasFault && row == faultRow {
      record[0] = faults.randomElement(using: &generator) ?? ""
    }
    text += record.joined(separator: ",")
    if row < rows - 1 || Bool.random(using: &generator) { text += lineEnd }
  }
  return text
}

private func read(
  _ text: String,
  pieceBytes: Int,
  pieceCount: Int
) -> Result<Table, TableError> {
  Result { () throws(TableError) in
    try Table(
      CSVSource(bytes: Array(text.utf8), name: "text"),
      CSVOptions(),
      layout: CSVBatches.Layout(pieceBytes: pieceBytes, pieceCount: pieceCount)
    )
  }
}

@Test(arguments: 0..<200 as Range<UInt64>)
func `tables and errors do not depend on where pieces end`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let text = awkwardText(&generator)
  let whole = read(text, pieceBytes: 1 << 19, pieceCount: 8)
  for pieceBytes in [1, 2, 3, 4, 5, 7, 11, 16, 23, 64] {
    for pieceCount in [1, 2, 5] {
      let cut = read(text, pieceBytes: pieceBytes, pieceCount: pieceCount)
      #expect(cut == whole, "seed \(seed), \(pieceCount) pieces of \(pieceBytes) bytes: \(text)")
      if case .success(let left) = cut, case .success(let right) = whole {
        #expect(left.columns.map(\.firstText) == right.columns.map(\.firstText), "seed \(seed)")
      }
    }
  }
}

@Test(arguments: 0..<200 as Range<UInt64>)
func `the reader agrees with a plain reading, character by character`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let text = awkwardText(&generator)
  guard case .success(let table) = read(text, pieceBytes: 32, pieceCount: 3) else { return }
  let records = plainRecords(text)
  #expect(table.columnNames == records.first)
  #expect(table.rowCount == records.count - 1, "seed \(seed)")
  for (position, column) in table.columns.enumerated() {
    let expected = records.dropFirst().map { record -> String? in
      let field = record[position]
      return CSVOptions.usualMissingTokens.contains(field) ? nil : field
    }
    if column.kind == .category {
      #expect(column.texts == expected, "seed \(seed)")
    } else {
      let numbers = expected.map { text in
        text.flatMap { Double($0.filter { $0 != " " }) }
      }
      #expect(column == Column(column.name, numbers: numbers.map { $0 ?? .nan }), "seed \(seed)")
    }
  }
}
