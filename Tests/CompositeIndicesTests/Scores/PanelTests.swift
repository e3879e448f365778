// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Tabular
import Testing

@Suite struct PanelTests {
  func table(_ years: [Double] = [2020, 2021, 2020, 2021]) throws -> Table {
    try Table([
      Column("unit", texts: ["P", "P", "Q", "Q"]), Column("year", numbers: years),
      Column("x", numbers: [0, 6, 4, 10]),
    ])
  }

  func index(_ years: YearPooling) -> CompositeIndex {
    CompositeIndex("Index", normalization: .minMax(0...100), years: years) { Indicator("x") }
  }

  @Test func `one scale for all years, or one for each`() throws {
    let together = try index(.together).scores(of: table(), units: "unit", year: "year")
    #expect(together.scores == [0, 60, 40, 100])
    let separate = try index(.separate).scores(of: table(), units: "unit", year: "year")
    #expect(separate.scores == [0, 0, 100, 100])
    #expect(together.records.map(\.rank) == [2, 2, 1, 1])
    #expect(together["P", year: 2020]?.score == 0 && together["P"]?.score == 60)
    #expect(together.ranking.map(\.unit) == ["Q", "P", "Q", "P"])
    #expect(together["P", year: 1999] == nil)
  }

  @Test func `a unit-year comes once, and years are numbers`() throws {
    let error = #expect(throws: IndexError.self) {
      try index(.together).scores(of: table([2020, 2020, 2020, 2021]), units: "unit", year: "year")
    }
    #expect(error?.code == .duplicateUnit && error?.description.contains("'P' in 2020") == true)
    #expect(throws: IndexError.self) {
      try index(.together).scores(of: table([.nan, 2020, 2020, 2021]), units: "unit", year: "year")
    }
    let forgotten = #expect(throws: IndexError.self) {
      try index(.together).scores(of: table(), units: "unit")
    }
    #expect(forgotten?.description.contains("column of years") == true)
  }

  @Test func `a year in which an indicator is constant is named`() throws {
    let flat = try table().replacing(Column("x", numbers: [3, 6, 3, 10]))
    let error = #expect(throws: IndexError.self) {
      try index(.separate).scores(of: flat, units: "unit", year: "year")
    }
    #expect(error?.description.contains("2020") == true)
  }

  @Test func `a panel on one scale can be made again year by year`() throws {
    let whole = try index(.together).scores(of: table(), units: "unit", year: "year")
    let prepared = try PreparedIndex(
      index(.together),
      table: table(),
      units: "unit",
      year: "year"
    )
    #expect(try prepared.scores().scores == whole.scores)
    #expect(try prepared.scores(with: prepared.plan).scores == whole.scores)
  }

  @Test func `the adjusted Mazziotta–Pareto index sets the reference to 100`() throws {
    var index = CompositeIndex(
      "Index",
      aggregation: .mazziottaPareto(),
      normalization: .centred(on: .target)
    ) {
      Indicator("x", target: 4)
      Indicator("y", target: 1)
    }
    let table = try self.table().adding(Column("y", numbers: [1, 3, 1, 2]))
    let scores = try index.scores(of: table, units: "unit", year: "year").scores
    // Q 2020 is at both targets. P 2020: 100 + 60 (0 − 4) / 10 = 76 and 100: mean 88, variance 288,
    // 88 − 288 / 88.
    #expect(abs(scores[2] - 100) < 1e-12 && abs(scores[0] - (88 - 288.0 / 88)) < 1e-12)
    index.root.aggregation = .mazziottaPareto(.added)
    let added = try index.scores(of: table, units: "unit", year: "year").scores
    #expect(abs(added[0] - (88 + 288.0 / 88)) < 1e-12)
    // Over n the variance is 144.
    index.root.aggregation = .mazziottaPareto(denominator: .population)
    let population = try index.scores(of: table, units: "unit", year: "year").scores
    #expect(abs(population[0] - (88 - 144.0 / 88)) < 1e-12)
  }
}
