// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import Testing

private enum Area: String, Codable, CellValue { case urban, rural }

private struct Person: Decodable, Equatable {
  var name: String
  var age: Int?
  var account: Bool
  var area: Area
  var weight: Double
}

private let persons = [
  Person(name: "Ana", age: 31, account: true, area: .urban, weight: 1.5),
  Person(name: "José", age: nil, account: false, area: .rural, weight: 2),
]

private func table() throws -> Table {
  try Table(persons) {
    Field("name", \.name)
    Field("age", \.age, label: "Age in years")
    Field("account", \.account)
    Field("area", \.area)
    Field("weight", \.weight)
  }
}

@Test func `typed rows become columns`() throws {
  #expect(
    try table()
      == (try Table([
        Column("name", texts: ["Ana", "José"]),
        Column("age", numbers: [31, .nan], label: "Age in years"),
        Column("account", numbers: [1, 0]),
        Column("area", texts: ["urban", "rural"]),
        Column("weight", numbers: [1.5, 2]),
      ]))
  )
}

@Test func `columns become typed rows`() throws {
  #expect(try table().rows(as: Person.self) == persons)
  #expect(
    try Table(csvText: table().csv()).rows(as: Person.self) == persons,
    "also after a detour over a file"
  )
}

@Test func `a row that does not fit is named`() throws {
  func error(_ column: Column) throws -> TableError {
    try #require(throws: TableError.self) {
      try table().replacing(column).rows(as: Person.self)
    }
  }
  let half = try error(Column("age", numbers: [31, 1.5]))
  #expect(half.code == .rowDoesNotFit)
  #expect(half.column == "age")
  #expect(half.description.contains("'1.5' in row 2 is not Int"))
  let missing = try error(Column("weight", numbers: [.nan, 1]))
  #expect(missing.code == .missingValue)
  #expect(missing.description.contains("row 1 has no value"))
  let truth = try error(Column("account", numbers: [1, 2]))
  #expect(truth.description.contains("'2' in row 2 is not true or false"))
  let area = try error(Column("area", texts: ["urban", "coast"]))
  #expect(area.description.contains("'coast' in row 2 is not Area"))
  let huge = try error(Column("age", numbers: [1e300, 1]))
  #expect(huge.code == .rowDoesNotFit)
}

@Test func `a property without a column is an error, also if it is optional`() throws {
  let error = try #require(throws: TableError.self) {
    try table().dropping(["age"]).rows(as: Person.self)
  }
  #expect(error.code == .unknownColumn)
}

@Test func `an integer that a number would round is not taken`() throws {
  let error = try #require(throws: TableError.self) {
    try Table([9_007_199_254_740_993]) { Field("id", \.self) }
  }
  #expect(error.code == .rowDoesNotFit)
}
