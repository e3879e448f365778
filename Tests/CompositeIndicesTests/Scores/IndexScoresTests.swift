// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Tabular
import TestSupport
import Testing

@Suite struct IndexScoresTests {
  @Test func `a small index comes out by hand`() throws {
    let scores = try SmallIndex.index().scores(of: SmallIndex.table(), units: "unit")
    // Access: (0.2 + 0.5) / 2, (0.4 + 0.8) / 2, (0.6 + 0.2) / 2, (0.8 + 1) / 2; with weight 3 to 1 of c.
    #expect(near(try scores.values(of: "Access"), [0.35, 0.6, 0.4, 0.9]))
    #expect(near(scores.records.map(\.score), [0.2875, 0.675, 0.425, 0.75]))
    #expect(scores.records.map(\.rank) == [4, 2, 3, 1])
    #expect(scores.ranking.map(\.unit) == ["S", "Q", "R", "P"])
    #expect(scores["Q"]?.rank == 2 && scores["X"] == nil)
    #expect(scores.partNames == ["Access", "a", "b", "c"])
    #expect(scores.plan.effectiveWeights == [0.375, 0.375, 0.25, 0.75, 1])
    #expect(scores.stages.map(\.kind) == IndexStage.Kind.allCases)
    #expect(throws: IndexError.self) { try scores.values(of: "Acess") }
  }

  @Test func `a level may mix means and weights, and go to any depth`() throws {
    let index = CompositeIndex("Index", normalization: .none) {
      Dimension("Left", aggregation: .geometricMean) {
        Indicator("a")
        Dimension("Below", weight: 3, aggregation: .minimum) {
          Indicator("c")
          Dimension("Bottom") { Indicator("b") }
        }
      }
      Dimension("Right", weight: 0) { Indicator("a", name: "again", denominator: "c") }
    }
    let table = try Table([
      Column("unit", texts: ["P"]), Column("a", numbers: [16]), Column("b", numbers: [81]),
      Column("c", numbers: [1]),
    ])
    let scores = try index.scores(of: table, units: "unit")
    // min(1, 81) = 1; 16^¼ · 1^¾ = 2; the right side has weight 0.
    #expect(near(scores.records.map(\.score), [2]))
  }

  @Test func `an index may bear the name of its only indicator`() throws {
    let index = CompositeIndex("x", aggregation: .powerMean(order: 2), normalization: .rank) {
      Dimension("D") { Indicator("x", weight: 2) }
    }
    let scores = try index.scores(of: SmallIndex.column([5, 3]), units: "unit")
    #expect(try scores.values(of: "x") == [2, 1] && scores.partNames == ["D", "x"])
  }

  @Test func `ties share the lowest rank, and a unit without values has none`() throws {
    var index = SmallIndex.index()
    index.missing = .omit
    let table = try Table([
      Column("unit", texts: ["P", "Q", "R", "S"]),
      Column("a", numbers: [5, .nan, 5, 9]), Column("b", numbers: [50, .nan, 50, 10]),
      Column("c", numbers: [0.5, .nan, 0.5, 0.9]),
    ])
    let scores = try index.scores(of: table, units: "unit")
    #expect(scores.records.map(\.rank) == [2, nil, 2, 1])
    #expect(scores.records[1].score == nil)
    #expect(scores.notes.contains { $0.contains("Without a score") && $0.contains("Q") })
  }

  @Test func `left-out values hand their weight to their siblings, under every mean`() throws {
    // Of 0.2 (missing b) the dimension is 0.2 itself, whatever the mean: none turns missing.
    for mean in [
      NodeAggregation.arithmeticMean, .geometricMean, .harmonicMean, .powerMean(order: 0.5),
      .median,
      .minimum, .idealDistance,
    ] {
      var index = CompositeIndex("Index", aggregation: mean, missing: .omit, normalization: .none) {
        Indicator("a")
        Indicator("b")
      }
      let table = try Table([
        Column("unit", texts: ["P"]), Column("a", numbers: [0.2]), Column("b", numbers: [.nan]),
      ])
      // A column without any value is refused, so that a second unit carries one.
      let both = try Table([
        Column("unit", texts: ["P", "Q"]), Column("a", numbers: [0.2, 0.4]),
        Column("b", numbers: [.nan, 0.4]),
      ])
      let scores = try index.scores(of: both, units: "unit")
      #expect(near(scores.records.map(\.score), [0.2, 0.4]), "\(mean.name)")
      #expect(throws: IndexError.self) { try index.scores(of: table, units: "unit") }
      index.missing = .reject
      #expect(throws: IndexError.self) { try index.scores(of: both, units: "unit") }
    }
  }

  @Test func `the whole product equals one plan at a time`() throws {
    let prepared = try PreparedIndex(SmallIndex.index(), table: SmallIndex.table(), units: "unit")
    var plans: [IndexPlan] = []
    for weight in [1.0, 2, 5] {
      var plan = prepared.plan
      plan.nodes[1].weights = try IndexWeights([weight, 1])
      plans.append(plan)
    }
    let product = try IndexPlan.linearScores(of: prepared.normalized, sets: plans)
    for (column, plan) in plans.enumerated() {
      let scores = try prepared.scores(with: plan).scores
      for row in scores.indices { #expect(abs(product[row, column] - scores[row]) < 1e-15) }
    }
    var geometric = prepared.plan
    geometric.nodes[1].aggregation = .geometricMean
    #expect(throws: IndexError.self) {
      try IndexPlan.linearScores(of: prepared.normalized, sets: [geometric])
    }
  }

  /// Two lists of numbers that agree to rounding.
  func near(_ left: [Double?], _ right: [Double?]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { abs(($0 ?? .infinity) - ($1 ?? -1)) < 1e-14 }
  }
}
