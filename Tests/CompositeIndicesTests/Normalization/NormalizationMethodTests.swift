// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

/// Values of numpy 2.4.6 by Tests/ReferenceTests/recipes/index_stages.py, unless worked out by hand.
@Suite struct NormalizationMethodTests {
  let x: [Double] = [3, 1, 4, 1, 5]

  func expect(_ values: [Double], _ wanted: [Double], _ comment: Comment = "") {
    #expect(values.count == wanted.count)
    for (value, want) in zip(values, wanted) { #expect(abs(value - want) < 1e-12, comment) }
  }

  @Test func `scales between the least and the greatest value`() throws {
    expect(try SmallIndex.scaled(x, .minMax(0...100)), [50, 0, 75, 0, 100])
    expect(
      try SmallIndex.scaled(x, .minMax(1...5)) { $0.direction = .lowerIsBetter },
      [3, 5, 2, 5, 1]
    )
    expect(try SmallIndex.scaled([1, .nan, 3], .minMax()).filter { !$0.isNaN }, [0, 1])
  }

  @Test func `goalposts, clamped or not, with logarithms`() throws {
    let open = try SmallIndex.scaled(x, .goalposts(0...100)) { $0.goalposts = 2...4 }
    expect(open, [50, -50, 100, -50, 150])
    let cut = try SmallIndex.scaled(x, .goalposts(0...100)) {
      $0.goalposts = 2...4
      $0.isClamped = true
      $0.direction = .lowerIsBetter
    }
    expect(cut, [50, 100, 0, 100, 0])
    // ln 100 is half of the way from ln 10 to ln 1000; 0 is cut to 10 before its logarithm.
    let logs = try SmallIndex.scaled([100, 0, 1_000], .goalposts()) {
      $0.goalposts = 10...1_000
      $0.isClamped = true
      $0.transform = .log()
    }
    expect(logs, [0.5, 0, 1])
    // 60 · (100 / 60)^½ = √6000.
    let efficacy = try SmallIndex.scaled([1, 2, 3], .exponentialEfficacy()) { $0.goalposts = 1...3 }
    expect(efficacy, [60, 6_000.squareRoot(), 100])
  }

  @Test func `standard scores say what they divide by`() throws {
    expect(
      try SmallIndex.scaled(x, .zScore()),
      [
        0.11180339887498959, -1.0062305898749053, 0.670820393249937, -1.0062305898749053,
        1.2298373876248845,
      ]
    )
    expect(
      try SmallIndex.scaled(x, .zScore(denominator: .population)),
      [0.125, -1.125, 0.75, -1.125, 1.375]
    )
    let turned = try SmallIndex.scaled(x, .zScore(mean: 100, standardDeviation: 10)) {
      $0.direction = .lowerIsBetter
    }
    expect(
      turned,
      [
        98.8819660112501, 110.06230589874906, 93.29179606750063, 110.06230589874906,
        87.70162612375115,
      ]
    )
    expect(
      try SmallIndex.scaled(x, .zScore(denominator: .population, limits: -1...1)),
      [0.125, -1, 0.75, -1, 1]
    )
  }

  @Test func `ranks share the lowest, and the best has the highest`() throws {
    expect(try SmallIndex.scaled(x, .rank), [3, 1, 4, 1, 5])
    expect(try SmallIndex.scaled(x, .borda), [2, 0, 3, 0, 4])
    expect(try SmallIndex.scaled(x, .percentileRank), [0.5, 0, 0.75, 0, 1])
    expect(try SmallIndex.scaled(x, .rank) { $0.direction = .lowerIsBetter }, [3, 4, 2, 4, 1])
  }

  @Test func `distances and ratios to a reference`() throws {
    expect(try SmallIndex.scaled(x, .distance(to: .best)), [0.5, 0, 0.75, 0, 1])
    expect(try SmallIndex.scaled(x, .distance(to: .unit("u0"))), [1, 0, 1.5, 0, 2])
    expect(
      try SmallIndex.scaled(x, .distance(to: .target)) { $0.target = 9 },
      [0.25, 0, 0.375, 0, 0.5]
    )
    expect(try SmallIndex.scaled(x, .ratio(to: .best)), [0.6, 0.2, 0.8, 0.2, 1])
    let costs = try SmallIndex.scaled(x, .ratio(to: .best)) { $0.direction = .lowerIsBetter }
    expect(costs, [1.0 / 3, 1, 0.25, 1, 0.2])
    expect(try SmallIndex.scaled(x, .centred(on: .mean)), [103, 73, 118, 73, 133])
    #expect(throws: IndexError.self) { try SmallIndex.scaled(x, .ratio(to: .unit("nobody"))) }
    #expect(throws: IndexError.self) {
      try SmallIndex.scaled(x, .distance(to: .target)) { $0.target = 0.5 }
    }
  }

  @Test func `bands between quantiles, and levels of words`() throws {
    // The median of 1 1 3 4 5 is 3, which belongs to the upper band.
    expect(try SmallIndex.scaled(x, .bands(cuts: [0.5], scores: [0, 10])), [10, 0, 10, 0, 10])
    let index = CompositeIndex("Index", normalization: .none) {
      Indicator("law", levels: ["none": 0, "partial": 0.5, "full": 1])
    }
    let table = try Table([
      Column("unit", texts: ["P", "Q"]), Column("law", texts: ["partial", "full"]),
    ])
    expect(try index.scores(of: table, units: "unit").scores, [0.5, 1])
    let other = try Table([Column("unit", texts: ["P"]), Column("law", texts: ["parttial"])])
    let error = #expect(throws: IndexError.self) { try index.scores(of: other, units: "unit") }
    #expect(error?.description.contains("parttial") == true)
  }

  @Test(arguments: [
    NormalizationMethod.minMax(), .zScore(), .distance(to: .best), .ratio(to: .mean),
    .centred(on: .mean), .bands(cuts: [0.5], scores: [0, 1]),
  ])
  func `a constant indicator is an error that names it`(_ method: NormalizationMethod) throws {
    let error = #expect(throws: IndexError.self) { try SmallIndex.scaled([2, 2, 2], method) }
    #expect(error?.description.contains("x: all values are 2.0") == true)
  }
}
