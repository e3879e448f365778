// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import SurveyStatistics
import TestSupport
import Testing

/// Table 6 of the 2022 Peru assessment, from UNCTAD's B2C E-commerce Index 2020: rank among 152,
/// then internet users, account owners, secure servers and postal reliability on 0 … 100.
private let economies: [(name: String, rank: Int, parts: [Double], mean: Double)] = [
  ("Chile", 59, [82, 74, 75, 42], 68.25), ("Brazil", 62, [74, 70, 64, 46], 63.5),
  ("Colombia", 68, [65, 46, 54, 71], 59), ("Uruguay", 72, [87, 64, 61, 15], 56.75),
  ("Peru", 79, [57, 43, 49, 61], 52.5), ("Argentina", 82, [80, 49, 65, 10], 51),
  ("Venezuela", 90, [72, 73, 45, 2], 48), ("Paraguay", 92, [69, 49, 48, 23], 47.25),
  ("Ecuador", 102, [59, 51, 47, 0], 39.25), ("Bolivia", 103, [47, 54, 43, 12], 39),
]

@Suite struct AggregationTests {
  @Test func `the arithmetic mean gives the order of the published ranks`() throws {
    var scores: [Double] = []
    for economy in economies {
      let score = try ArithmeticMean().score(of: economy.parts)
      #expect(score.value == economy.mean, "\(economy.name)")
      scores.append(score.value)
    }
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
    #expect(try ArithmeticMean().score(of: [64, 53, 50, 29]).value == 49)
  }

  @Test func `the geometric mean gives another order, and a zero kills Ecuador's score`() throws {
    func score(_ name: String) throws -> Double {
      let economy = try #require(economies.first { $0.name == name })
      return try GeometricMean().score(of: economy.parts).value
    }
    #expect(try score("Ecuador") == 0)
    #expect(try score("Peru") > score("Uruguay"))
    #expect(try score("Paraguay") > score("Argentina"))
    #expect(try score("Bolivia") > score("Venezuela"))
    // (82 · 74 · 75 · 42)^¼ = 19114200^¼; numpy 2.4.6: 19114200 ** 0.25.
    #expect(abs(try score("Chile") - 66.12094189399032) < 1e-13)
  }

  @Test func `means of two numbers come out by hand`() throws {
    // Of 4 and 9: 6.5, 6, 2·36/13 and √48.5.
    #expect(try ArithmeticMean().score(of: [4, 9]).value == 6.5)
    #expect(abs(try GeometricMean().score(of: [4, 9]).value - 6) < 2e-15)
    #expect(abs(try HarmonicMean().score(of: [4, 9]).value - 72.0 / 13) < 2e-15)
    let quadratic = try PowerMean(order: 2).score(of: [4, 9]).value
    #expect(abs(quadratic - 48.5.squareRoot()) < 2e-15)
    // Weights 3 to 1: (3·4 + 9) / 4 and (4³ · 9)^¼ = √24.
    let weights = try IndexWeights([3, 1])
    #expect(try ArithmeticMean().score(of: [4, 9], weights: weights).value == 5.25)
    let geometric = try GeometricMean().score(of: [4, 9], weights: weights).value
    #expect(abs(geometric - 24.squareRoot()) < 2e-15)
  }

  @Test func `a missing part is an error or its weight goes to the others`() throws {
    let values = [0.2, .nan, 0.8]
    let weights = try IndexWeights([1, 2, 3])
    do {
      _ = try ArithmeticMean().score(of: values, weights: weights)
      Issue.record("a missing part was accepted")
    } catch {
      #expect(error.code == .missingValue && error.description.contains("missing: .omit"))
    }
    let score = try ArithmeticMean().score(of: values, weights: weights, missing: .omit)
    // (0.2 + 3 · 0.8) / 4
    #expect(abs(score.value - 0.65) < 2e-16)
    #expect(score.usedParts == 2 && score.omittedParts == [1])
    #expect(score.weights == [0.25, 0.75])
  }

  @Test func `a part with weight zero does not count`() throws {
    let weights = try IndexWeights([1, 0])
    #expect(try GeometricMean().score(of: [0.5, 0], weights: weights).value == 0.5)
    #expect(try GeometricMean().score(of: [0.5, -3], weights: weights).value == 0.5)
    #expect(try HarmonicMean().score(of: [0.5, 0], weights: weights).value == 0.5)
  }

  @Test func `power means rise with their order and stay between the parts`() throws {
    let seed: UInt64 = 11
    var generator = SeededGenerator(seed: seed)
    let orders = [-1000, -5, -1, -1e-9, 0, 1e-12, 0.5, 1, 2, 1000]
    for _ in 0..<200 {
      let count = Int.random(in: 1...6, using: &generator)
      let parts = (0..<count).map { _ in Double.random(in: 0.001...1, using: &generator) }
      let weights = try IndexWeights(
        parts.map { _ in Double.random(in: 0.1...1, using: &generator) }
      )
      let means = try orders.map { order in
        try PowerMean(order: order).score(of: parts, weights: weights).value
      }
      let context: Comment = "seed \(seed), \(parts)"
      #expect(zip(means, means.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-14) }, context)
      let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
      #expect(means.allSatisfy { $0 >= least * (1 - 1e-14) && $0 <= most * (1 + 1e-14) }, context)
      // A part that improves never lowers the score.
      var better = parts
      better[0] += 0.1
      for (order, mean) in zip(orders, means) {
        let improved = try PowerMean(order: order).score(of: better, weights: weights).value
        #expect(improved >= mean * (1 - 1e-14), context)
      }
    }
  }

  @Test func `huge and tiny parts stay in range`() throws {
    #expect(abs(try GeometricMean().score(of: [1e-300, 1e300]).value - 1) < 1e-12)
    let parts = [1e-200, 1]
    // (½ · 1e-200^-1000)^(-1/1000) = 1e-200 · 2^(1/1000)
    let low = try PowerMean(order: -1000).score(of: parts).value
    #expect(abs(low / 1.000693387462580632e-200 - 1) < 1e-13)
    #expect(try PowerMean(order: 3).score(of: [0, 0]).value == 0)
  }

  @Test func `what cannot be combined is an error`() {
    func code(_ values: [Double], _ aggregation: some Aggregation) -> IndexError.Code? {
      do throws(IndexError) { _ = try aggregation.score(of: values, missing: .omit) } catch {
        return error.code
      }
      return nil
    }
    #expect(code([], .arithmeticMean) == .noValues)
    #expect(code([.nan, .nan], .arithmeticMean) == .noValues)
    #expect(code([1, .infinity], .arithmeticMean) == .notFinite)
    #expect(code([1e308, 1.7e308], .arithmeticMean) == nil)
    #expect(code([0.5, -0.1], .geometricMean) == .valueOutOfDomain)
    #expect(code([0.5, -0.1], .harmonicMean) == .valueOutOfDomain)
    #expect(code([0, -0.1], .geometricMean) == .valueOutOfDomain)
    #expect(throws: IndexError.self) { try PowerMean(order: .nan) }
    #expect(throws: IndexError.self) {
      try ArithmeticMean().score(of: [1, 2], weights: IndexWeights([1]))
    }
    #expect(throws: IndexError.self) {
      try ArithmeticMean().score(of: [1, .nan], weights: IndexWeights([0, 1]), missing: .omit)
    }
  }
}
