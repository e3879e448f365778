// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct ImputationTests {
  func imputed(_ imputation: Imputation, _ table: Table, year: String? = nil) throws -> Matrix {
    let index = CompositeIndex(
      "Index",
      missing: .impute(imputation, otherwise: .omit),
      normalization: .minMax()
    ) {
      Indicator("a")
      Indicator("b", direction: .lowerIsBetter)
    }
    return try index.scores(of: table, units: "unit", year: year).stage(.imputed).values
  }

  let table = Result {
    try Table([
      Column("unit", texts: ["P", "Q", "R", "S", "T"]),
      Column("group", texts: ["x", "x", "y", "y", "y"]),
      Column("a", numbers: [1, 3, .nan, 10, 12]),
      Column("b", numbers: [0, .nan, 4, 8, 6]),
    ])
  }

  @Test func `means and medians, over all or by group`() throws {
    let table = try table.get()
    #expect(try imputed(.mean(), table)[2, 0] == 6.5)
    #expect(try imputed(.median(), table)[2, 0] == 6.5)
    #expect(try imputed(.mean(by: "group"), table)[2, 0] == 11)
    #expect(try imputed(.median(by: "group"), table)[1, 1] == 0)
  }

  @Test func `within the dimension by the unit's own mean of the others`() throws {
    let values = try imputed(.withinDimension, table.get())
    // b of R is 4 of 0…8, less is better: 0.5; a from 1 to 12: 1 + 0.5 · 11.
    #expect(abs(values[2, 0] - 6.5) < 1e-14)
    // a of Q is 2/11 of the way; b = 8 (1 − 2/11).
    #expect(abs(values[1, 1] - 8 * 9.0 / 11) < 1e-14)
  }

  @Test func `expectation and maximisation, as brute force has it`() throws {
    let rows: [[Double]] = [
      [1, 2.1, 3.2], [2, 3.9, 4.1], [3, 6.2, .nan], [4, 7.8, 9.5], [5, 10.1, 9.9], [6, .nan, 13.2],
      [7, 14.2, 15.1], [.nan, 15.8, 16.0], [9, 18.3, 20.2],
    ]
    let names = ["a", "b", "c"]
    let columns = names.indices.map { place in
      Column(names[place], numbers: rows.map { $0[place] })
    }
    let table = try Table([Column("unit", texts: rows.indices.map { "u\($0)" })] + columns)
    let index = CompositeIndex(
      "Index",
      missing: .impute(.expectationMaximization),
      normalization: .minMax()
    ) { for name in names { Indicator(name) } }
    let values = try index.scores(of: table, units: "unit").stage(.imputed).values
    // Both stop on the parameters, at 1e-13 and 1e-9.
    #expect(abs(values[2, 2] - 6.748268477758185) < 1e-6)
    #expect(abs(values[5, 1] - 12.14872785009818) < 1e-6)
    #expect(abs(values[7, 0] - 7.775072868897977) < 1e-6)

    var generator = SeededGenerator(seed: 20)
    let many = try index.multipleScores(
      of: table,
      units: "unit",
      imputations: 40,
      using: &generator
    )
    let single = try index.scores(of: table, units: "unit").scores
    for record in many.records {
      #expect(record.lower <= record.score && record.score <= record.upper)
      #expect(record.ranks.contains(record.rank), "\(record.unit)")
    }
    for (record, score) in zip(many.records, single) {
      // A few errors of a mean of 40 draws apart, and all values are on one line nearly.
      #expect(abs(record.score - score) < 0.03, "\(record.unit)")
    }
    // Q is complete and at no end, R misses a value: only R's own score is uncertain.
    #expect(many.records[1].standardError < 1e-12 && many.records[2].standardError > 1e-4)
    #expect(throws: IndexError.self) {
      try index.multipleScores(of: table, units: "unit", imputations: 1, using: &generator)
    }
  }

  @Test func `a panel is filled along its years`() throws {
    let panel = try Table([
      Column("unit", texts: ["P", "P", "P", "P", "Q", "Q", "Q", "Q"]),
      Column("year", numbers: [2021, 2019, 2020, 2024, 2019, 2020, 2021, 2024]),
      Column("a", numbers: [.nan, 1, .nan, 6, .nan, 5, .nan, .nan]),
      Column("b", numbers: [1, 2, 3, 4, 5, 6, 7, 8]),
    ])
    let carried = try imputed(.lastValue, panel, year: "year").column(0)
    #expect(carried[0] == 1 && carried[2] == 1 && carried[4].isNaN)
    #expect(Array(carried[5...]) == [5, 5, 5])
    let line = try imputed(.linear, panel, year: "year").column(0)
    // 2019: 1, 2024: 6; so 2 in 2020 and 3 in 2021.
    #expect(line[2] == 2 && line[0] == 3 && line[7].isNaN)
    #expect(throws: IndexError.self) { try imputed(.linear, table.get()) }
  }

  @Test func `too few units for a covariance, and a missing group, are errors`() throws {
    #expect(throws: IndexError.self) {
      try imputed(
        .expectationMaximization,
        table.get().filter(RowSelection([true, true, true, false, false]))
      )
    }
    let holes = try table.get().replacing(
      Column("group", texts: ["x", nil, "y", "y", "y"])
    )
    let error = #expect(throws: IndexError.self) { try imputed(.mean(by: "group"), holes) }
    #expect(error?.description.contains("Q has no group") == true)
    #expect(throws: IndexError.self) { try imputed(.mean(by: "grup"), table.get()) }
  }
}
