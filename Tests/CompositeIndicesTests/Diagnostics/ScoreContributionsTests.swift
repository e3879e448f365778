// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

@Suite struct ScoreContributionsTests {
  private func sum(_ found: ScoreContributions) -> Double {
    found.parts.reduce(0) { $0 + $1.contribution }
  }

  private func table() throws -> Table {
    try Table([
      Column("unit", texts: ["A", "B", "C", "D", "E", "F"]),
      Column("a", numbers: [0.2, 0.8, 0.5, 0.4, 0.9, 0.3]),
      Column("b", numbers: [0.5, 0.5, 0.1, 0.7, 0.2, 0.6]),
      Column("c", numbers: [0.9, 0.3, 0.4, 0.6, 0.5, 0.2]),
      Column("d", numbers: [0.6, 0.4, 0.8, 0.2, 0.7, 0.9]),
    ])
  }

  private func scores(top: NodeAggregation, inner: NodeAggregation = .arithmeticMean) throws
    -> IndexScores
  {
    var index = CompositeIndex("Inclusion", aggregation: top) {
      Dimension("Access", weight: 2, aggregation: inner) {
        Indicator("a")
        Indicator("b")
      }
      Dimension("Usage", aggregation: inner) {
        Indicator("c", weight: 3)
        Indicator("d")
      }
    }
    index.normalization = .none
    return try index.scores(of: table(), units: "unit")
  }

  @Test func `under arithmetic means a contribution is weight times difference`() throws {
    let found = try scores(top: .arithmeticMean).contributions(toDifferenceFrom: "A", to: "B")
    // Effective weights 1/3, 1/3, 1/4, 1/12; differences 0.6, 0, −0.6, −0.2.
    let expected: [Double] = [0.2, 0, -0.15, -0.2 / 12]
    #expect(near(found.parts.map(\.contribution), expected))
    let usage: Double = -0.15 - 0.2 / 12
    #expect(near(found.contribution(of: "Usage"), usage))
    #expect(near(sum(found), found.difference))
    #expect(found.contribution(of: "nothing") == nil)
  }

  @Test func `by hand: a geometric mean of two`() throws {
    // √(x y) from (0.2, 0.5) to (0.5, 0.1): a first adds √0.25 − √0.1, second √0.05 − √0.02.
    var index = CompositeIndex("pair", aggregation: .geometricMean) {
      Indicator("a")
      Indicator("b")
    }
    index.normalization = .none
    let found = try index.scores(of: table(), units: "unit")
      .contributions(toDifferenceFrom: "A", to: "C")
    let first = 0.25.squareRoot() - 0.1.squareRoot()
    let second = 0.05.squareRoot() - 0.02.squareRoot()
    let mean: Double = (first + second) / 2
    #expect(near(found.parts[0].contribution, mean))
    #expect(near(sum(found), found.difference))
  }

  @Test func `contributions add up whatever the aggregation`() throws {
    let methods: [NodeAggregation] = [
      .arithmeticMean, .geometricMean, .harmonicMean, .powerMean(order: 3), .minimum, .median,
      .mazziottaPareto(.subtracted), .geometricMean(floor: 0.3),
    ]
    for top in methods {
      // A penalty may turn a dimension negative, which other means do not take.
      for inner in methods where inner != .mazziottaPareto(.subtracted) {
        let all = try scores(top: top, inner: inner)
        for other in ["B", "C", "F"] {
          let found = try all.contributions(toDifferenceFrom: "A", to: other)
          #expect(
            near(sum(found), found.difference, 1e-12),
            "\(top.name) of \(inner.name)s, \(other)"
          )
          let back = try all.contributions(toDifferenceFrom: other, to: "A")
          let opposite = found.parts.map { -$0.contribution }
          #expect(near(back.parts.map(\.contribution), opposite, 1e-12))
        }
      }
    }
  }

  @Test func `a score is split from a level`() throws {
    let found = try scores(top: .arithmeticMean).contributions(to: "A")
    #expect(near(sum(found), found.to))
    #expect(found.from == 0)
    let half = try scores(top: .geometricMean, inner: .geometricMean)
      .contributions(to: "A", from: 0.5)
    #expect(near(half.from, 0.5))
    #expect(near(sum(half), half.difference))
  }

  @Test func `a change between years is split`() throws {
    let panel = try Table([
      Column("unit", texts: ["A", "B", "A", "B"]),
      Column("year", numbers: [2017, 2017, 2021, 2021]),
      Column("a", numbers: [0.2, 0.8, 0.6, 0.9]), Column("b", numbers: [0.5, 0.5, 0.4, 0.7]),
    ])
    var index = CompositeIndex("pair") {
      Indicator("a")
      Indicator("b")
    }
    index.normalization = .none
    let scores = try index.scores(of: panel, units: "unit", year: "year")
    let found = try scores.contributions(toChangeOf: "A", from: 2017, to: 2021)
    #expect(near(found.parts.map(\.contribution), [0.2, -0.05]))
    #expect(throws: IndexError.self) {
      try scores.contributions(toChangeOf: "A", from: 2016, to: 2021)
    }
  }

  @Test func `methods that compare units and unknown units are errors`() throws {
    let joint = try scores(top: .copeland)
    #expect(throws: IndexError.self) { try joint.contributions(toDifferenceFrom: "A", to: "B") }
    let plain = try scores(top: .arithmeticMean)
    do {
      _ = try plain.contributions(to: "G")
      Issue.record("an unknown unit was accepted")
    } catch {
      #expect(error.code == .unknownUnit)
    }
  }
}
