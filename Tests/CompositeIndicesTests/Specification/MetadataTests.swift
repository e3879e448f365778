// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

@Suite struct MetadataTests {
  @Test func `the columns others use make the same tree`() throws {
    let table = try Table([
      Column("iCode", texts: ["a", "b", "c", "Access", "Index", "People"]),
      Column("Parent", texts: ["Access", "Access", "Index", "Index", nil, nil]),
      Column("Weight", numbers: [1, 2, 1, 3, 1, .nan]),
      Column("Direction", numbers: [1, -1, 1, 1, 1, .nan]),
      Column("Denominator", texts: ["People", nil, nil, nil, nil, nil]),
      Column(
        "Type",
        texts: ["Indicator", "Indicator", "Indicator", "Aggregate", "Aggregate", "Denominator"]
      ),
    ])
    let expected = CompositeIndex("Index", normalization: .minMax()) {
      Indicator("c")
      Dimension("Access", weight: 3) {
        Indicator("a", denominator: "People")
        Indicator("b", weight: 2, direction: .lowerIsBetter)
      }
    }
    #expect(try CompositeIndex(metadata: table) == expected)
  }

  @Test func `own columns, with goalposts, aggregations and transforms`() throws {
    let table = try Table([
      Column("name", texts: ["Index", "A", "agents", "income"]),
      Column("indicator", texts: [nil, nil, "agents_2021", "gni"]),
      Column("parent", texts: [nil, "Index", "A", "A"]),
      Column("aggregation", texts: ["geometricMean", nil, nil, nil]),
      Column("direction", texts: [nil, nil, "lowerIsBetter", nil]),
      Column("lowerGoalpost", numbers: [.nan, .nan, 0, 100]),
      Column("upperGoalpost", numbers: [.nan, .nan, 10, 75_000]),
      Column("clamp", texts: [nil, nil, "true", nil]),
      Column("transform", texts: [nil, nil, nil, "log"]),
    ])
    let index = try CompositeIndex(metadata: table)
    #expect(index.root.aggregation == .geometricMean)
    #expect(
      index.indicators == [
        Indicator(
          "agents_2021",
          name: "agents",
          direction: .lowerIsBetter,
          goalposts: 0...10,
          isClamped: true
        ),
        Indicator("gni", name: "income", goalposts: 100...75_000, transform: .log()),
      ]
    )
  }

  @Test(arguments: [
    (["A", "B", "x"], ["B", "A", "A"], "circle"),
    (["I", "x"], [nil, "J"], "its parent 'J' is not in the table"),
    (["I", "J", "x", "y"], [nil, nil, "I", "J"], "several parts have no parent"),
    (["I", "x", "x"], [nil, "I", "I"], "two rows have this name"),
    (["I", nil], [nil, "I"], "has no name"),
  ])
  func `a tree that does not hold together is an error`(
    _ names: [String?],
    _ parents: [String?],
    _ part: String
  ) throws {
    let table = try Table([Column("name", texts: names), Column("parent", texts: parents)])
    let error = #expect(throws: IndexError.self) { try CompositeIndex(metadata: table) }
    #expect(error?.description.contains(part) == true, "\(error?.description ?? "")")
  }

  @Test func `a table without the columns says which it has`() throws {
    let table = try Table([Column("code", texts: ["a"])])
    let error = #expect(throws: IndexError.self) { try CompositeIndex(metadata: table) }
    #expect(error?.description.contains("it has code") == true)
  }
}
