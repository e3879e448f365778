// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import TestSupport
import Testing

/// Five people, in no order.
func people() throws -> Table {
  try Table([
    Column("name", texts: ["Ana", "José", "Rosa", "Luis", "Inés"]),
    Column("age", numbers: [31, 17, .nan, 45, 31]),
    Column("area", texts: ["urban", "rural", "rural", nil, "urban"]),
  ])
}

@Test func `columns that do not fit together make no table`() throws {
  func code(_ columns: [Column]) throws -> TableError.Code {
    try #require(throws: TableError.self) { try Table(columns) }.code
  }
  #expect(try code([Column("a", numbers: [1]), Column("b", numbers: [])]) == .lengthsDiffer)
  #expect(try code([Column("a", numbers: [1]), Column("a", numbers: [2])]) == .duplicateColumnName)
  #expect(try code([Column("", numbers: [1])]) == .emptyColumnName)
}

@Test func `a misspelt column lists the near names`() throws {
  let error = try #require(throws: TableError.self) { try people().numbers("aeg") }
  #expect(error.code == .unknownColumn)
  #expect(error.culprit == "aeg")
  #expect(error.description == "there is no column 'aeg'; did you mean 'age'?")
  let far = try #require(throws: TableError.self) { try people().column("income") }
  #expect(far.description.contains("the columns are 'name', 'age', 'area'"))
}

@Test func `text where numbers are wanted says so`() throws {
  let error = try #require(throws: TableError.self) { try people().numbers("name") }
  #expect(error.code == .wrongKind)
  #expect(error.description.contains("for example 'Ana'"))
}

@Test func `columns are selected, dropped, added, replaced and renamed`() throws {
  let table = try people()
  #expect(try table.select(["area", "name"]).columnNames == ["area", "name"])
  #expect(try table.dropping(["age"]).columnNames == ["name", "area"])
  #expect(try table.adding(Column("x", numbers: [1, 2, 3, 4, 5])).columnNames.last == "x")
  #expect(
    try table.replacing(Column("age", numbers: [1, 2, 3, 4, 5])).numbers("age") == [1, 2, 3, 4, 5]
  )
  #expect(try table.renaming("age", to: "years").columnNames == ["name", "years", "area"])
  #expect(throws: TableError.self) { try table.select(["age", "age"]) }
  #expect(throws: TableError.self) { try table.adding(Column("age", numbers: [1, 2, 3, 4, 5])) }
  #expect(throws: TableError.self) { try table.renaming("age", to: "area") }
}

@Test func `rows are filtered by a closure, a selection and a written condition`() throws {
  let table = try people()
  let adults = ["Ana", "Luis", "Inés"]
  #expect(try table.filter { row in try row.number("age") ?? 0 >= 18 }.texts("name") == adults)
  #expect(try table.filter(table.column("age") >= 18).texts("name") == adults)
  #expect(try table.filter(Condition("age >= 18")).texts("name") == adults)
  #expect(
    try table.filter(Condition("age>=18 && area == 'urban' || name == José")).texts("name")
      == ["Ana", "José", "Inés"]
  )
  #expect(try table.filter(Condition("\"area\" != urban")).texts("name") == ["José", "Rosa"])
  #expect(throws: TableError.self) { try table.filter(RowSelection([true])) }
}

@Test(arguments: ["", "age", "age >", "== 3", "age = 3", "age => 3", "a == b == c", "age == 3 &&"])
func `a condition that cannot be understood is an error`(text: String) throws {
  let error = try #require(throws: TableError.self) { try Condition(text) }
  #expect(error.code == .badCondition)
}

@Test func `a condition may hold quoted signs`() throws {
  let table = try Table([Column("a && b", texts: ["x >= y", "z"])])
  #expect(try table.filter(Condition("'a && b' == 'x >= y'")).rowCount == 1)
}

@Test func `rows are sorted by several columns, ties stay, missing is last`() throws {
  let table = try people()
  #expect(try table.sorted(by: ["age"]).texts("name") == ["José", "Ana", "Inés", "Luis", "Rosa"])
  #expect(
    try table.sorted(by: [.descending("age")]).texts("name")
      == ["Luis", "Ana", "Inés", "José", "Rosa"]
  )
  #expect(
    try table.sorted(by: ["area", .descending("name")]).texts("name")
      == ["Rosa", "José", "Inés", "Ana", "Luis"]
  )
}

@Test(arguments: 0..<20 as Range<UInt64>)
func `sorting is stable and does not lose rows`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let values = (0..<200).map { _ in Double(Int.random(in: 0..<5, using: &generator)) }
  let table = try Table([
    Column("value", numbers: values), Column("row", numbers: (0..<200).map { Double($0) }),
  ])
  let sorted = try table.sorted(by: ["value"])
  let pairs = try zip(sorted.numbers("value"), sorted.numbers("row"))
  #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
  #expect(try sorted.sorted(by: ["row"]) == table, "seed \(seed)")
}

@Test func `columns are derived from others`() throws {
  let table = try people()
  let numbers = try table.deriving("months") { row in try row.number("age").map { $0 * 12 } }
    .numbers("months")
  #expect(numbers[..<2] == [372, 204])
  #expect(numbers[2].isNaN)
  #expect(try table.deriving("adult", from: "age") { $0 >= 18 ? 1 : 0 }.numbers("adult")[1] == 0)
  #expect(
    try table.derivingTexts("initial") { row in try row.text("name").map { String($0.prefix(1)) } }
      .texts("initial") == ["A", "J", "R", "L", "I"]
  )
}

@Test func `rows are taken and appended`() throws {
  let table = try people()
  let some = try table.rows(at: [4, 0])
  #expect(try some.texts("name") == ["Inés", "Ana"])
  #expect(throws: TableError.self) { try table.rows(at: [5]) }
  let more = try Table([
    Column("area", texts: ["coast"]), Column("name", texts: ["Eva"]), Column("age", numbers: [50]),
  ])
  let all = try table.appending(more)
  #expect(all.rowCount == 6)
  #expect(try all.texts("area") == ["urban", "rural", "rural", nil, "urban", "coast"])
  #expect(try all.categories("area").levels == ["coast", "rural", "urban"])
  #expect(throws: TableError.self) { try table.appending(more.dropping(["age"])) }
  let wrong = try more.replacing(Column("age", texts: ["50"]))
  #expect(try #require(throws: TableError.self) { try table.appending(wrong) }.code == .wrongKind)
}

@Test func `a table prints so that a person can read it`() throws {
  let table = try people().adding(Column("rate", numbers: [0.5, 12.25, 3, .nan, 1]))
  #expect(
    table.description == """
      name  age  area    rate
      Ana    31  urban   0.50
      José   17  rural  12.25
      Rosa    ·  rural   3.00
      Luis   45  ·          ·
      Inés   31  urban   1.00
      5 rows
      """
  )
}

@Test func `long and wide tables are cut, with a count`() throws {
  let long = try Table([Column("n", numbers: (1...1000).map { Double($0) })])
  #expect(
    long.formatted(maximumRows: 3) == """
         n
         1
         2
      …
      1000
      1000 rows, 3 of them shown
      """
  )
  let wide = try Table((1...30).map { Column("column\($0)", numbers: [1]) })
  let lines = wide.formatted(maximumWidth: 30).split(separator: "\n")
  #expect(lines[0] == "column1  column2  column3")
  #expect(lines[2] == "1 row, and 27 more columns: column4, column5, column6, column7, column8, …")
  #expect(Table.empty.description == "0 rows")
}
