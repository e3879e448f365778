// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

struct InclusionPresetTests {
  /// Five units and three indicators on which the component indices are worked.
  private static let toy: [[Double]] = [
    [0.20, 0.40, 0.55, 0.70, 0.90], [0.30, 0.35, 0.60, 0.65, 0.95], [0.10, 0.30, 0.50, 0.90, 0.85],
  ]

  private func table(_ columns: [(String, [Double])]) throws -> Table {
    let count = columns[0].1.count
    let units = Column("unit", texts: (1...count).map { "U\($0)" })
    return try Table([units] + columns.map { Column($0.0, numbers: $0.1) })
  }

  private var toyTable: Table {
    get throws { try table([("a", Self.toy[0]), ("b", Self.toy[1]), ("c", Self.toy[2])]) }
  }

  // d = (.43, .29, .35): 1 − √(.57² + .71² + .65²)/√3 = 0.354116 with equal weights; with 1, ½, ½:
  // d = (.43, .145, .175), X₁ = 0.397115, X₂ = 0.390875.
  @Test func sarmasThreeEditionsByHand() throws {
    let one = SarmaGoalposts(accounts: 1, branches: 1, machines: 1, usage: 1)
    let data = try table([
      ("accounts", [0.43]), ("branches", [0.29]), ("machines", [0.29]), ("usage", [0.35]),
    ])
    let editions: [(CompositeIndex, Double)] = [
      (.sarma2008(one), 0.354116), (.sarma2010(one), 0.390875), (.sarma2012(one), 0.393995),
    ]
    for (index, expected) in editions {
      let score = try index.scores(of: data, units: "unit").scores[0]
      #expect(abs(score - expected) < 5e-7, "\(index.name)")
    }
  }

  // (√.43 + √.29 + √.35)/3 and each root's share of the sum; with r = 1 the mean.
  @Test func theAxiomaticIndexAndItsContributionsByHand() throws {
    let indicators = ["p", "a", "u"].map { Indicator($0, goalposts: 0...1) }
    let data = try table([("p", [0.43]), ("a", [0.29]), ("u", [0.35])])
    let cases: [(Double, Double, [Double])] = [
      (0.5, 0.595289, [36.718, 30.154, 33.127]), (1, 0.356667, [40.187, 27.103, 32.710]),
    ]
    for (exponent, expected, contributions) in cases {
      let index = try AxiomaticIndex(exponent: exponent, indicators: indicators)
      let record = try index.results(of: data, units: "unit").records[0]
      #expect(abs((record.score ?? 0) - expected) < 5e-7)
      for (part, value) in zip(record.parts, contributions) {
        #expect(abs((part.value ?? 0) - value) < 5e-4, "\(part.name)")
      }
    }
    #expect(throws: IndexError.self) { try AxiomaticIndex(exponent: 0, indicators: indicators) }
    let beyond = try table([("p", [1.2]), ("a", [0.2]), ("u", [0.3])])
    let index = try AxiomaticIndex(exponent: 0.5, indicators: indicators)
    #expect(throws: IndexError.self) { try index.results(of: beyond, units: "unit") }
  }

  // numpy 2: R = np.corrcoef(X.T); eigh, columns of v with positive sums; omega = v @ lam / lam.sum();
  // Z (ddof 1) @ omega, and that brought to 0…1.
  @Test func allComponentsOfTheToyDataByAnotherLanguage() throws {
    var index = ComponentIndex(
      CompositeIndex("toy", normalization: .zScore()) {
        Indicator("a")
        Indicator("b")
        Indicator("c")
      }
    )
    let made = try index.weighted(of: try toyTable, units: "unit")
    let omega = try #require(made.weights["toy"]).coefficients
    for (value, expected) in zip(omega, [0.553760, 0.523149, 0.575977]) {
      #expect(abs(value - expected) < 5e-7)
    }
    let scores = made.results.records.map { $0.score ?? .nan }
    for (value, expected) in zip(scores, [-1.976948, -1.132264, 0.010090, 1.085178, 2.013944]) {
      #expect(abs(value - expected) < 5e-7)
    }
    index.scales = ["toy": 0...1]
    let scaled = try index.results(of: try toyTable, units: "unit").records.map { $0.score ?? .nan }
    for (value, expected) in zip(scaled, [0, 0.211653, 0.497893, 0.767279, 1]) {
      #expect(abs(value - expected) < 5e-7)
    }
  }

  // As above: the squares of the first column of v, on the data between their least and greatest value.
  @Test func squaredLoadingsOfTheToyDataByAnotherLanguage() throws {
    let indicators: [IndexNode] = ["a", "b", "c"].map { .indicator(Indicator($0)) }
    var index = ComponentIndex.svirydzenka(dimensions: [Dimension("toy", children: indicators)])
    index.index.treatment = nil
    let made = try index.weighted(of: try toyTable, units: "unit")
    let weights = try #require(made.weights["toy"]).coefficients
    for (value, expected) in zip(weights, [0.345904, 0.329712, 0.324385]) {
      #expect(abs(value - expected) < 5e-7)
    }
    let scores = made.results.records.map { $0.score ?? .nan }
    for (value, expected) in zip(scores, [0, 0.205288, 0.487319, 0.748996, 0.979726]) {
      #expect(abs(value - expected) < 5e-7)
    }
  }

  // Both parts of a pair count alike, whichever of (1, −1) and (−1, 1) a library returns.
  @Test func aStageOfTwoPartsDoesNotHangOnASign() throws {
    func score(_ first: String, _ second: String) throws -> [Double?] {
      let index = ComponentIndex.khera(
        digitalAccess: [Indicator(first)],
        digitalUsage: [Indicator(second)],
        traditionalAccess: [Indicator("c")],
        traditionalUsage: [Indicator("d")]
      )
      let columns = [("a", Self.toy[0]), ("b", Self.toy[1]), ("c", Self.toy[2])]
      let four = try table(columns + [("d", [3, 1, 4, 1, 5])])
      return try index.results(of: four, units: "unit").records.map(\.score)
    }
    let (one, other) = (try score("a", "b"), try score("b", "a"))
    for (left, right) in zip(one, other) { #expect(abs((left ?? 0) - (right ?? 1)) < 1e-12) }
    #expect(one.compactMap { $0 }.min() == 0 && one.compactMap { $0 }.max() == 1)
  }

  // ln 2 / ln 4 = ½, ln 8 / ln 4 = 3/2, ln ½ / ln 4 = −½; judgements 1, 2, 3 weigh 0.539615 and so on.
  @Test func logEfficacyPassesItsGoalpostsAndTakesJudgements() throws {
    let dimensions = ["x", "y", "z"].map { name in
      Dimension(name + " breadth") { Indicator(name, goalposts: 1...4) }
    }
    let index = try CompositeIndex.logEfficacy(
      dimensions: dimensions,
      judgements: [[1, 2, 3], [0.5, 1, 2], [1.0 / 3, 0.5, 1]]
    )
    let data = try table([("x", [2]), ("y", [8]), ("z", [0.5])])
    let scores = try index.scores(of: data, units: "unit")
    let parts = try ["x", "y", "z"].map { try scores.values(of: $0)[0] ?? .nan }
    for (value, expected) in zip(parts, [50.0, 150, -50]) { #expect(abs(value - expected) < 1e-12) }
    let expected = 50 * 0.539615 + 150 * 0.296961 - 50 * 0.163424
    #expect(abs(scores.scores[0] - expected) < 2e-4)
  }

  // CV of (2, 4, 6), (10, 12, 14) and (.5, .6, .4): ½, ⅙ and ⅕.
  @Test func weightsByCoefficientOfVariationByHand() throws {
    let data = try table([("a", [2, 4, 6]), ("b", [10, 12, 14]), ("c", [0.5, 0.6, 0.4])])
    let tree = CompositeIndex("tree", normalization: .minMax()) {
      Indicator("a")
      Indicator("b")
      Indicator("c")
    }
    let weighted = try DataWeightedIndex(tree, by: .spread(.coefficientOfVariation))
      .weighted(of: data, units: "unit")
    for (indicator, share) in zip(weighted.indicators, [0.576923, 0.192308, 0.230769]) {
      #expect(abs(indicator.weight - share) < 5e-7)
    }
  }

  // One factor: both dimensions take the squared loadings of their two indicators.
  @Test func factorWeightsAddUpThroughTheTree() throws {
    let data = try table([
      ("machinesPerArea", [1, 3, 2, 7, 9, 4]), ("branchesPerArea", [2, 3, 3, 6, 9, 5]),
      ("borrowers", [10, 30, 25, 60, 80, 45]), ("depositors", [20, 10, 35, 50, 90, 60]),
    ])
    let index = DataWeightedIndex.amidzic(floor: 0.01, factors: FactorAnalysis(factors: .fixed(1)))
    let weighted = try index.weighted(of: data, units: "unit")
    let weights = weighted.indicators.map(\.weight)
    #expect(abs(weights.reduce(0, +) - 1) < 1e-12)
    #expect(abs(weighted.root.children[0].weight - weights[0] - weights[1]) < 1e-12)
    let results = try index.results(of: data, units: "unit")
    #expect(results.records[4].rank == 1 && results.records[4].score == 1)
    #expect(throws: IndexError.self) {
      try DataWeightedIndex.amidzic(floor: -1).results(of: data, units: "unit")
    }
  }

  // Outreach (½ + ¼)/2 = 3/8, usage ½, ease 1, cost 1 − ¾ = ¼: (3/8 · ½ · 1 · ¼)^¼ = (3/64)^¼.
  @Test func theGeometricMeanOfGupteByHand() throws {
    let posts = ["penetration", "accessibility", "usage", "ease", "cost"]
    let index = try CompositeIndex.gupte(
      Dictionary(uniqueKeysWithValues: posts.map { ($0, 0...4) })
    )
    let data = try table([
      ("penetration", [2]), ("accessibility", [1]), ("usage", [2]), ("ease", [4]), ("cost", [3]),
    ])
    let score = try index.scores(of: data, units: "unit").scores[0]
    #expect(abs(score - (3.0 / 64).squareRoot().squareRoot()) < 1e-12)
    #expect(throws: IndexError.self) { try CompositeIndex.gupte(["penetration": 0...1]) }
  }

  // 79/85 = 0.929412; 90/80 counts as 1.
  @Test func aLeadDoesNotMakeUpForALagInWomensParity() throws {
    let index = CompositeIndex.womenParity([("fA", "mA"), ("fB", "mB")])
    let data = try table([("fA", [79]), ("mA", [85]), ("fB", [90]), ("mB", [80])])
    let score = try index.scores(of: data, units: "unit").scores[0]
    #expect(abs(score - (79.0 / 85 + 1) / 2) < 1e-12)
  }

  @Test func anInclusionScoreCountsStatementsAndKeepsGaps() throws {
    let items = (1...7).map { "i\($0)" }
    let people = try table(items.map { ($0, $0 == "i7" ? [1, 0, .nan] : [1, 0, 1]) })
    let score = try InclusionScore(items: items, reversed: ["i7"], threshold: 6)
    let scored = try score.scored(people)
    let sums = try scored.numbers("inclusionScore")
    #expect(sums[0] == 6 && sums[1] == 1 && sums[2].isNaN)
    let included = try scored.numbers("included")
    #expect(included[0] == 1 && included[1] == 0 && included[2].isNaN)
    #expect(throws: IndexError.self) { try InclusionScore(items: items, threshold: 8) }
    #expect(throws: IndexError.self) { try InclusionScore(items: items, threshold: 0) }
    let wrong = try table([("i1", [2])])
    #expect(throws: IndexError.self) {
      try InclusionScore(items: ["i1"], threshold: 1).scored(wrong)
    }
  }

  // The distance to the ideal point of a unit that is best everywhere is 0, of one that is worst everywhere
  // the whole way.
  @Test func parkAndMercadosIndexSpansItsSample() throws {
    let names = ["machines", "branches", "borrowers", "depositors", "creditToGDP"]
    let data = try table(names.map { ($0, [1, 2, 3]) })
    let scores = try CompositeIndex.parkMercado2015.scores(of: data, units: "unit").scores
    #expect(zip(scores, [0, 0.5, 1]).allSatisfy { abs($0 - $1) < 1e-12 })
    let staged = ComponentIndex.parkMercado2018([
      Dimension("Access") {
        Indicator("machines")
        Indicator("branches")
        Indicator("borrowers")
      },
      Dimension("Usage") { Indicator("depositors") },
    ])
    let noisy = try table([
      ("machines", [1, 2, 4, 3]), ("branches", [1, 3, 4, 2]), ("borrowers", [2, 1, 4, 3]),
      ("depositors", [1, 2, 5, 4]),
    ])
    let results = try staged.results(of: noisy, units: "unit").records
    #expect(results[2].score == 100 && results.map(\.score).contains(0))
  }
}
