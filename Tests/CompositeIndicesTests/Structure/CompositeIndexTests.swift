// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

@Suite struct CompositeIndexTests {
  @Test func `the builder takes loops, conditions and arrays`() {
    let wide = true
    let index = CompositeIndex("Index", normalization: .rank) {
      if wide { Indicator("a") } else { Indicator("z") }
      for name in ["b", "c"] { Indicator(name, weight: 2) }
      Dimension("D") { Indicator("d") }
      if !wide { Indicator("e") }
    }
    #expect(index.indicators.map(\.name) == ["a", "b", "c", "d"])
    #expect(index.problems.isEmpty)
    #expect(index == index && Set([index, index]).count == 1)
  }

  @Test func `all problems come in one error`() throws {
    let index = CompositeIndex("Index", screening: Screening(availability: 2)) {
      Dimension("Empty") {}
      Dimension("Twice") {
        Indicator("a", goalposts: 0...1)
        Indicator("a", goalposts: 0...1)
      }
      Dimension("Weightless", aggregation: .powerMean(order: .nan)) {
        Indicator("b", weight: 0, goalposts: 1...1)
        Indicator("c", weight: -1, goalposts: -1...1, transform: .log())
        Indicator("d", weight: 1, isClamped: true)
      }
      Dimension("", aggregation: .orderedMean(weights: [1, 2])) {
        Indicator("e", goalposts: 0...1, normalization: .ratio(to: .target))
      }
    }
    let error = #expect(throws: IndexError.self) {
      try index.scores(of: SmallIndex.table(), units: "unit")
    }
    #expect(error?.code == .invalidIndex)
    let text = error?.description ?? ""
    for part in [
      "Empty: it has no parts", "a: two parts have this name", "already an indicator",
      "b: goalposts of 1.0 and 1.0", "c: a weight of -1.0", "cannot be transformed",
      "Weightless: the weights of its parts add up to 0", "order nan", "d: it has no goalposts",
      "d: it is clamped", "(no name)", "2 ordered weights do not fit its 1 parts", "no target",
      "availability of 2.0",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    #expect(error?.problems.count == index.problems.count)
  }

  @Test(arguments: [
    NormalizationMethod.minMax(1...1), .zScore(standardDeviation: 0), .zScore(mean: .nan),
    .exponentialEfficacy(0...1), .bands(cuts: [0.5, 0.2], scores: [1, 2, 3]),
    .bands(cuts: [0.5], scores: [1]),
  ])
  func `a scale without length is refused`(_ method: NormalizationMethod) {
    let index = SmallIndex.index(normalization: method)
    #expect(!index.problems.isEmpty)
  }

  @Test func `data problems name every column, and units come once`() throws {
    let index = SmallIndex.index()
    let table = try Table([
      Column("unit", texts: ["P", nil]), Column("a", numbers: [.nan, .nan]),
      Column("b", texts: ["x", "y"]),
    ])
    let error = #expect(throws: IndexError.self) { try index.scores(of: table, units: "unit") }
    let text = error?.description ?? ""
    for part in ["row 2 names no unit", "a: no unit has a value", "b: ", "no column 'c'"] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
    let double = try SmallIndex.table().replacing(Column("unit", texts: ["P", "Q", "P", "S"]))
    let twice = #expect(throws: IndexError.self) { try index.scores(of: double, units: "unit") }
    #expect(twice?.code == .duplicateUnit && twice?.culprit == "P")
    #expect(throws: IndexError.self) {
      try index.scores(of: SmallIndex.table().filter(Condition("a > 99")), units: "unit")
    }
    let infinite = try SmallIndex.table().replacing(Column("a", numbers: [1, .infinity, 2, 3]))
    #expect(throws: IndexError.self) { try index.scores(of: infinite, units: "unit") }
  }

  @Test func `one row is enough for goalposts, not for a scale of the data`() throws {
    let one = try SmallIndex.table().filter(Condition("a == 2"))
    #expect(try SmallIndex.index().scores(of: one, units: "unit").records[0].rank == 1)
    for method in [NormalizationMethod.minMax(), .zScore(), .percentileRank] {
      #expect(throws: IndexError.self) {
        try SmallIndex.index(normalization: method).scores(of: one, units: "unit")
      }
    }
  }
}
