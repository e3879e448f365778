// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

/// Mistakes that other packages for composite indices make; none of them is shared here.
@Suite struct KnownMistakesTests {
  @Test func `Copeland scores need no wrapper, at any node`() throws {
    let index = CompositeIndex("Index", aggregation: .copeland, normalization: .none) {
      for name in ["a", "b", "c"] { Indicator(name) }
    }
    let table = try Table([
      Column("unit", texts: ["P", "Q", "R"]), Column("a", numbers: [3, 2, 1]),
      Column("b", numbers: [3, 2, 1]), Column("c", numbers: [1, 3, 2]),
    ])
    // P beats Q and R on two of three; Q beats R on all: wins less defeats.
    let scores = try index.scores(of: table, units: "unit").scores
    #expect(scores == [2, 0, -2])
  }

  @Test func `a logarithm is taken, not skipped`() throws {
    let scaled = try SmallIndex.scaled([1, 10, 100], .minMax()) { $0.transform = .log() }
    #expect(zip(scaled, [0, 0.5, 1]).allSatisfy { abs($0 - $1) < 1e-15 })
  }

  @Test func `one missing value leaves every other unit's power mean as it was`() throws {
    for order in [-1, 0, 0.5, 2.0] {
      let index = CompositeIndex(
        "Index",
        aggregation: .powerMean(order: order),
        missing: .omit,
        normalization: .none
      ) {
        Indicator("a")
        Indicator("b")
      }
      let table = try Table([
        Column("unit", texts: ["P", "Q"]), Column("a", numbers: [4, 9]),
        Column("b", numbers: [9, .nan]),
      ])
      let scores = try index.scores(of: table, units: "unit").scores
      let alone = try PowerMean(order: order).score(of: [4, 9]).value
      // The columns' way and the unit's way differ in the order of operations.
      #expect(abs(scores[0] - alone) < 1e-14 && abs(scores[1] - 9) < 1e-14, "order \(order)")
    }
  }

  @Test func `a generalised mean depends on its parts`() throws {
    let table = try SmallIndex.table()
    let scores = try SmallIndex.index(.powerMean(order: 0.5)).scores(of: table, units: "unit")
      .scores
    #expect(Set(scores).count == 4 && !scores.contains(1))
  }

  @Test func `a mean–min takes the parts on the scale of the index`() throws {
    let index = SmallIndex.index(.meanMin(penalty: 1, smoothing: 0))
    let scores = try index.scores(of: SmallIndex.table(), units: "unit").scores
    // The smaller of Access (0.35, 0.6, 0.4, 0.9) and c.
    #expect(zip(scores, [0.1, 0.6, 0.4, 0.3]).allSatisfy { abs($0 - $1) < 1e-15 })
  }

  @Test func `negative data are data`() throws {
    #expect(try SmallIndex.scaled([-3, -1, -2], .minMax()) == [0, 1, 0.5])
    #expect(try SmallIndex.scaled([-3, -1], .goalposts()) { $0.goalposts = -5...0 } == [0.4, 0.8])
  }

  @Test func `no stage is lost by a name: a misspelt one is refused`() throws {
    for key in ["normalisation", "treatments", "impute", "Missing"] {
      let error = #expect(throws: IndexError.self) {
        try CompositeIndex(
          json: #"{"name": "I", "\#(key)": "none", "children": [{"indicator": "x"}]}"#
        )
      }
      #expect(error?.problems.contains { $0.place == "$.\(key)" } == true)
    }
  }

  @Test func `stages follow each other whatever order they are set in`() throws {
    var index = CompositeIndex("Index", normalization: .minMax()) { Indicator("x") }
    index.treatment = .quantiles(lower: 0, upper: 0.5)
    index.missing = .impute(.median())
    let scores = try index.scores(of: SmallIndex.column([1, 2, 3, 100, .nan]), units: "unit")
    // The median 2.5 is imputed first; then the median of the five, 2.5, is the upper end.
    #expect(scores.stage(.imputed).values.column(0) == [1, 2, 3, 100, 2.5])
    #expect(scores.stage(.treated).values.column(0) == [1, 2, 2.5, 2.5, 2.5])
  }
}
