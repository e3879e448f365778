// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import TestSupport
import Testing

private func households() throws -> Table {
  try Table([
    Column("code", texts: ["01", "02", "01", "09", nil]), Column("size", numbers: [1, 2, 3, 4, 5]),
  ])
}

private func districts() throws -> Table {
  try Table([
    Column("code", texts: ["02", "01", "03"]), Column("name", texts: ["B", "A", "C"]),
    Column("people", numbers: [200, 100, 300]),
  ])
}

@Test func `many rows find their one partner, and the rest is reported`() throws {
  let joined = try households().joined(with: districts(), on: ["code"])
  #expect(joined.table.columnNames == ["code", "size", "name", "people"])
  #expect(try joined.table.texts("name") == ["A", "B", "A", nil, nil])
  #expect(try joined.table.numbers("people")[..<3] == [100, 200, 100])
  #expect(try joined.unmatched.texts("code") == ["09", nil])
  #expect(try joined.otherUnmatched.texts("code") == ["03"])
  let matched = try households().joined(with: districts(), on: ["code"], unmatched: .drop)
  #expect(try matched.table.numbers("size") == [1, 2, 3])
}

@Test func `a key that occurs twice on the one side is named`() throws {
  let twice = try districts().appending(districts().rows(at: [1]))
  let error = try #require(throws: TableError.self) {
    try households().joined(with: twice, on: ["code"])
  }
  #expect(error.code == .duplicateKey)
  #expect(error.description.contains("'01' occurs more than once in the other table"))
  let strict = try #require(throws: TableError.self) {
    try households().joined(with: districts(), on: ["code"], as: .oneToOne)
  }
  #expect(strict.description.contains("'01' occurs more than once in this table"))
}

@Test func `several keys, numbers and texts`() throws {
  let left = try Table([
    Column("year", numbers: [2017, 2021, 2021]), Column("country", texts: ["PE", "PE", "CL"]),
  ])
  let right = try Table([
    Column("country", texts: ["CL", "PE", "PE"]), Column("year", numbers: [2021, 2017, 2021]),
    Column("rate", numbers: [0.87, 0.42, 0.57]),
  ])
  let joined = try left.joined(with: right, on: ["country", "year"], as: .oneToOne)
  #expect(try joined.table.numbers("rate") == [0.42, 0.57, 0.87])
  #expect(joined.unmatched.rowCount == 0)
  #expect(joined.otherUnmatched.rowCount == 0)
}

@Test func `keys of different kinds and columns of the same name are errors`() throws {
  let numeric = try Table([Column("code", numbers: [1]), Column("x", numbers: [1])])
  let kinds = try #require(throws: TableError.self) {
    try households().joined(with: numeric, on: ["code"])
  }
  #expect(kinds.code == .wrongKind)
  let clash = try #require(throws: TableError.self) {
    try households().joined(
      with: Table([Column("code", texts: ["01"]), Column("size", numbers: [1])]),
      on: ["code"]
    )
  }
  #expect(clash.code == .duplicateColumnName)
  #expect(throws: TableError.self) { try households().joined(with: districts(), on: []) }
}

@Test func `rows are grouped by the keys that occur, in order`() throws {
  let table = try Table([
    Column("area", texts: ["urban", "rural", nil, "urban", "rural"]),
    Column("wave", numbers: [2, 1, 1, 1, 1]),
  ])
  let groups = try table.groups(by: ["area", "wave"])
  #expect(try groups.keys.texts("area") == ["rural", "urban", "urban"])
  #expect(try groups.keys.numbers("wave") == [1, 1, 2])
  #expect(groups.groupOfRow == [2, 0, -1, 1, 0])
  #expect(groups.rowCounts == [2, 1, 1])
  #expect(groups.omittedRowCount == 1)
  #expect(groups.rows(of: 0) == [1, 4])
  #expect(groups.rowsOfGroups() == [[1, 4], [3], [0]])
  let withMissing = try table.groups(by: ["area"], missing: .group)
  #expect(try withMissing.keys.texts("area") == ["rural", "urban", nil])
  #expect(withMissing.rowCounts == [2, 2, 1])
  let error = try #require(throws: TableError.self) {
    try table.groups(by: ["area"], missing: .reject)
  }
  #expect(error.code == .missingValue)
  #expect(error.description.contains("row 3"))
  #expect(try table.groups(by: []).rowCounts == [5])
}

@Test(arguments: 0..<20 as Range<UInt64>)
func `groups are the same whatever the order of the rows`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let rows = (0..<100).map { _ in
    (
      Double(Int.random(in: -3...3, using: &generator)),
      "l\(Int.random(in: 0..<4, using: &generator))"
    )
  }
  let table = try Table([
    Column("n", numbers: rows.map(\.0)), Column("t", texts: rows.map(\.1)),
  ])
  let shuffled = try table.rows(at: Array(0..<100).shuffled(using: &generator))
  let groups = try table.groups(by: ["n", "t"])
  let others = try shuffled.groups(by: ["n", "t"])
  #expect(groups.keys == others.keys, "seed \(seed)")
  #expect(groups.rowCounts == others.rowCounts, "seed \(seed)")
}
