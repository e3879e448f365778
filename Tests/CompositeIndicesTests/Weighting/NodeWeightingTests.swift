// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct NodeWeightingTests {
  private static let judgements: [[Double]] = [[1, 3], [1.0 / 3, 1]]

  /// Two indicators in a dimension, a third one beside it, on their own scale.
  private func index(
    below: NodeWeighting = .given,
    above: NodeWeighting = .given,
    missing: MissingData = .reject,
    normalization: NormalizationMethod = .none
  ) -> CompositeIndex {
    CompositeIndex("Index", weighting: above, missing: missing, normalization: normalization) {
      Dimension("Access", weighting: below) {
        Indicator("a")
        Indicator("b")
      }
      Indicator("c")
    }
  }

  private func table(_ a: [Double], _ b: [Double], _ c: [Double]) throws -> Table {
    try Table([
      Column("unit", texts: a.indices.map { "u\($0)" }), Column("a", numbers: a),
      Column("b", numbers: b), Column("c", numbers: c),
    ])
  }

  private var plain: Table {
    get throws { try table([1, 2, 3], [2, 4, 9], [5, 1, 3]) }
  }

  @Test func `by hand: relative spreads below, judgements above`() throws {
    // a: mean 2, s 1; b: mean 5, s √13. CV ½ and 0.7211: weights 0.4094 and 0.5906.
    let scores = try index(
      below: .coefficientOfVariation,
      above: .pairwiseComparisons(Self.judgements)
    ).scores(of: plain, units: "unit")
    let (first, second) = (0.5, 13.0.squareRoot() / 5)
    let share = first / (first + second)
    #expect(near(scores.weightings[0].weights.shares, [share, 1 - share]))
    #expect(near(scores.weightings[1].weights.shares, [0.75, 0.25]))
    // The first unit: ¾ (w · 1 + (1 − w) · 2) + ¼ · 5.
    #expect(near(scores.scores[0], 0.75 * (share + (1 - share) * 2) + 1.25))
    #expect(scores.weightings.map(\.dimension) == ["Access", "Index"])
    #expect(
      scores.notes.contains { $0.hasPrefix("Weights in 'Access' by relative spread: a 0.40") }
    )
    guard case .comparisons(let judged) = scores.weightings[1].evidence else {
      Issue.record("no judgements")
      return
    }
    #expect(abs(judged.consistencyRatio) < 1e-12)
  }

  @Test func `a higher dimension is weighed as the weights below have made its parts`() throws {
    let scores = try index(below: .entropy, above: .coefficientOfVariation)
      .scores(of: plain, units: "unit")
    let access = try scores.values(of: "Access").map { $0 ?? .nan }
    let found = try DataWeighting.coefficientOfVariation.weights(
      of: IndicatorMatrix(columns: [access, [5, 1, 3]], names: ["Access", "c"])
    )
    #expect(near(scores.weightings[1].weights.shares, found.weights.shares))
    #expect(try scores.weights(in: "Index", by: .coefficientOfVariation) == scores.weightings[1])
  }

  @Test func `weights of technology achievement are those of numpy, through an index`() throws {
    // As in DataWeightingTests: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6.
    let columns = TechnologyAchievement.names.enumerated().map { place, name in
      Column(name, numbers: TechnologyAchievement.values.column(place))
    }
    let table = try Table(
      [Column("unit", texts: TechnologyAchievement.countries)] + columns
    )
    let index = CompositeIndex("TAI", weighting: .critic, normalization: .minMax()) {
      for name in TechnologyAchievement.names { Indicator(name) }
    }
    let scores = try index.scores(of: table, units: "unit")
    #expect(
      near(
        scores.weightings[0].weights.shares,
        [
          0.119948828436645, 0.142146900066523, 0.122474557420937, 0.159202816972724,
          0.0898171294560595, 0.0908397486077106, 0.139376931928038, 0.136193087111362,
        ]
      )
    )
  }

  @Test func `another normalisation finds weights anew, another plan keeps what it brings`() throws
  {
    let table = try table([1, 2, 3, 9], [2, 4, 9, 5], [5, 1, 3, 2])
    let ranks = try index(below: .coefficientOfVariation, normalization: .rank)
      .scores(of: table, units: "unit")
    // Ranks of four untied units have one relative spread.
    #expect(near(ranks.weightings[0].weights.shares, [0.5, 0.5]))
    let prepared = try PreparedIndex(
      index(below: .coefficientOfVariation),
      table: table,
      units: "unit"
    )
    #expect(!prepared.plan.awaitsWeights)
    #expect(prepared.weightings[0].weights != ranks.weightings[0].weights)
    let again = try prepared.scores(with: IndexPlan(index(below: .coefficientOfVariation)))
    #expect(again.scores == (try prepared.scores().scores))
    #expect(again.weightings == prepared.weightings)
    var manual = prepared.plan
    manual.nodes[0].weights = try IndexWeights([1, 3])
    let other = try prepared.scores(with: manual)
    #expect(other.weightings.isEmpty && other.plan.nodes[0].weights.shares == [0.25, 0.75])
  }

  @Test func `a plan that awaits weights is not taken for one of equal weights`() throws {
    let plan = try IndexPlan(index(below: .coefficientOfVariation))
    let data = try PreparedIndex(index(), table: plain, units: "unit").normalized
    #expect(plan.awaitsWeights)
    #expect(throws: IndexError.self) { try IndexPlan.linearScores(of: data, sets: [plan]) }
    let (weighed, weightings) = try plan.weighed(by: data)
    #expect(try plan.nodeValues(of: data) == weighed.nodeValues(of: data))
    #expect(weightings.count == 1 && !weighed.awaitsWeights)
  }

  @Test func `a panel has one set of weights, from all its years`() throws {
    let rows = try Table([
      Column("unit", texts: ["P", "Q", "P", "Q"]),
      Column("year", numbers: [2020, 2020, 2021, 2021]), Column("a", numbers: [1, 2, 3, 4]),
      Column("b", numbers: [2, 9, 4, 1]), Column("c", numbers: [1, 2, 2, 3]),
    ])
    var panel = index(below: .coefficientOfVariation)
    let together = try panel.scores(of: rows, units: "unit", year: "year")
    let pooled = try DataWeighting.coefficientOfVariation.weights(
      of: IndicatorMatrix(columns: [[1, 2, 3, 4], [2, 9, 4, 1]], names: ["a", "b"])
    )
    #expect(together.weightings.map(\.weights) == [pooled.weights])
    panel.years = .separate
    #expect(try panel.scores(of: rows, units: "unit", year: "year").weightings.count == 1)
  }

  @Test func `units with gaps are left out of the weighing, and the notes say so`() throws {
    let holes = try table([1, 2, 3, .nan], [2, 4, 9, 100], [5, 1, 3, 2])
    let scores = try index(below: .coefficientOfVariation, missing: .omit)
      .scores(of: holes, units: "unit")
    let whole = try index(below: .coefficientOfVariation).scores(of: plain, units: "unit")
    #expect(scores.weightings[0].weights == whole.weightings[0].weights)
    #expect(scores.notes.contains { $0.contains("by the 3 of 4 units") })
    #expect(throws: IndexError.self) {
      try index(below: .coefficientOfVariation).scores(of: holes, units: "unit")
    }
  }

  @Test func `imputations are weighed each for itself`() throws {
    var generator = SeededGenerator(seed: 3)
    let a = (0..<30).map { _ in Double.random(in: 1...9, using: &generator) }
    var b = a.map { $0 + Double.random(in: 0...2, using: &generator) }
    for row in stride(from: 0, to: 30, by: 6) { b[row] = .nan }
    let question = index(
      below: .coefficientOfVariation,
      missing: .impute(.expectationMaximization)
    )
    let scores = try question.multipleScores(
      of: table(a, b, a.reversed()),
      units: "unit",
      imputations: 5,
      using: &generator
    )
    #expect(scores.records.count == 30)
    #expect(scores.records[0].standardError > 0)
  }

  @Test func `what contradicts itself is listed, all at once`() throws {
    let index = CompositeIndex("Index", weighting: .budgetAllocation([[50, 40], [60, 40]])) {
      Dimension("A", weight: 2, aggregation: .minimum, weighting: .entropy) {
        Indicator("a", weight: 3, goalposts: 0...1)
        Indicator("b", goalposts: 0...1)
      }
      Dimension("B", weighting: .pairwiseComparisons([[1, 2], [2, 1]])) {
        Indicator("c", goalposts: 0...1)
        Indicator("d", goalposts: 0...1)
      }
      Dimension("C", weighting: .factorAnalysis(FactorAnalysis(factors: .fixed(3)))) {
        Indicator("e", goalposts: 0...1)
        Indicator("f", goalposts: 0...1)
      }
      Dimension("D", weighting: .balanced(targets: [1], leastShare: 0.6)) {
        Indicator("g", goalposts: 0...1)
        Indicator("h", goalposts: 0...1)
      }
    }
    let problems = index.problems.map { "\($0)" }
    for part in [
      "A: it has a weight of 2.0, but 'Index' weighs its parts by budget allocation",
      "a: it has a weight of 3.0, but 'A' weighs its parts by entropy", "A: ", "would do nothing",
      "Index: Expert 0", "B: 'c' counts 2.0", "C: its 2 parts have 1 to 2 factors, not 3",
      "D: 1 targets do not fit its 2 parts", "D: its 2 parts cannot each have at least 0.6",
    ] {
      #expect(problems.contains { $0.contains(part) }, "\(part) in \(problems)")
    }
  }

  @Test func `a method that cannot weigh a dimension names it`() throws {
    let flat = try table([1, 2, 3], [4, 4, 4], [5, 1, 3])
    for method in [NodeWeighting.entropy, .critic, .principalComponents(), .balanced()] {
      let error = #expect(throws: IndexError.self) {
        try index(below: method).scores(of: flat, units: "unit")
      }
      #expect(error?.description.hasPrefix("The weights in 'Access' by") == true, "\(method)")
    }
    // z-scores have negative values, of which there is no entropy.
    let error = #expect(throws: IndexError.self) {
      try index(below: .entropy, normalization: .zScore()).scores(of: plain, units: "unit")
    }
    #expect(error?.code == .valueOutOfDomain && error?.description.contains("scale") == true)
    let misspelt = #expect(throws: IndexError.self) {
      try index().scores(of: plain, units: "unit").weights(in: "Acess", by: .critic)
    }
    #expect(misspelt?.description.contains("Access") == true)
  }

  @Test func `a part alone has weight 1, and two cannot be told apart by components`() throws {
    let alone = CompositeIndex("Index", weighting: .critic, normalization: .none) {
      Indicator("a")
    }
    let scores = try alone.scores(of: plain, units: "unit")
    #expect(scores.scores == [1, 2, 3] && scores.weightings[0].weights.shares == [1])
    let two = try index(below: .principalComponents()).scores(of: plain, units: "unit")
    #expect(near(two.weightings[0].weights.shares, [0.5, 0.5]))
    #expect(two.notes.contains { $0.contains("cannot tell weights") })
  }

  @Test func `neither the order of units nor the unit of measurement moves weights`() throws {
    for seed in UInt64(1)...5 {
      var generator = SeededGenerator(seed: seed)
      func draw() -> [Double] {
        (0..<40).map { _ in Double.random(in: 1...9, using: &generator) }
      }
      let (a, b, c) = (draw(), draw(), draw())
      let methods: [NodeWeighting] = [
        .coefficientOfVariation, .critic, .principalComponents(), .factorAnalysis(), .balanced(),
      ]
      for method in methods {
        let plain = try index(below: method, normalization: .minMax(1...2))
          .scores(of: table(a, b, c), units: "unit")
        let moved = try index(below: method, normalization: .minMax(1...2)).scores(
          of: table(a.reversed(), b.reversed().map { 1e3 * $0 + 7 }, c.reversed()),
          units: "unit"
        )
        let (first, second) = (plain.weightings[0].weights, moved.weightings[0].weights)
        #expect(near(first.shares, second.shares, 1e-8), "\(method), seed \(seed)")
      }
    }
  }
}
