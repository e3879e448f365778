// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import TestSupport
import Testing

@Suite struct CountDistributionTests {
  @Test func `a fair coin thrown four times comes out by hand`() throws {
    // 1, 4, 6, 4, 1 of 16.
    let coin = try BinomialDistribution(trials: 4, success: 0.5)
    let sixteenths = [1.0, 4, 6, 4, 1]
    var sum = 0.0
    for (count, expected) in sixteenths.enumerated() {
      sum += expected
      #expect(abs(coin.probability(of: count) - expected / 16) < 1e-15)
      #expect(abs(coin.cumulative(count) - sum / 16) < 1e-15)
    }
    #expect(coin.probability(of: -1) == 0 && coin.probability(of: 5) == 0)
    #expect(try coin.quantile(0.5) == 2 && coin.quantile(0.05) == 0 && coin.quantile(1) == 4)
  }

  @Test func `rare events come out by hand`() throws {
    // With mean 2: e⁻² (1, 2, 2, 4/3, …).
    let events = try PoissonDistribution(mean: 2)
    let none = 0.1353352832366127
    #expect(abs(events.probability(of: 0) / none - 1) < 1e-15)
    #expect(abs(events.probability(of: 2) / (2 * none) - 1) < 2e-15)
    #expect(abs(events.cumulative(2) / (5 * none) - 1) < 2e-15)
    #expect(try events.quantile(0.5) == 2)
  }

  @Test func `far tails agree with mpmath`() throws {
    // mpmath 1.3.0, 40 digits: gammainc(151, 0, 10, regularized=True),
    // betainc(34, 67, 0, 0.03125, regularized=True),
    // exp(10**6 * log(mpf(10)**6) - 10**6 - loggamma(10**6 + 1)).
    let far = try PoissonDistribution(mean: 10).upperTail(150)
    #expect(abs(far / 5.63282184927767902e-119 - 1) < 1e-13)
    let success = try BinomialDistribution(trials: 100, success: 0.03125).upperTail(33)
    #expect(abs(success / 5.08180082246597615e-26 - 1) < 1e-13)
    let peak = try PoissonDistribution(mean: 1e6).probability(of: 1_000_000)
    #expect(abs(peak / 0.00039894224715624403 - 1) < 1e-14)
  }

  @Test func `probabilities add up to the tails`() throws {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let trials = Int.random(in: 1...200, using: &generator)
      let share = Double.random(in: 0...1, using: &generator)
      let binomial = try BinomialDistribution(trials: trials, success: share)
      let poisson = try PoissonDistribution(mean: share * 50)
      let distributions: [any CountDistribution] = [binomial, poisson]
      for distribution in distributions {
        var sum = 0.0
        for count in 0...trials {
          sum += distribution.probability(of: count)
          let wrong = abs(distribution.cumulative(count) - sum)
          #expect(wrong < 1e-13, "seed \(seed), \(distribution), count \(count)")
        }
        let probability = Double.random(in: 0.001...0.999, using: &generator)
        let quantile = try distribution.quantile(probability)
        #expect(distribution.cumulative(quantile) >= probability - 1e-15, "seed \(seed)")
        #expect(distribution.cumulative(quantile - 1) < probability, "seed \(seed)")
      }
    }
  }

  @Test func `certain outcomes are certain`() throws {
    #expect(try BinomialDistribution(trials: 9, success: 0).probability(of: 0) == 1)
    #expect(try BinomialDistribution(trials: 9, success: 1).cumulative(8) == 0)
    #expect(try BinomialDistribution(trials: 0, success: 0.3).quantile(0.5) == 0)
    #expect(try PoissonDistribution(mean: 0).quantile(0.999) == 0)
  }

  @Test func `impossible parameters are errors`() {
    #expect(throws: SurveyError.self) { try BinomialDistribution(trials: -1, success: 0.5) }
    #expect(throws: SurveyError.self) { try BinomialDistribution(trials: 1, success: .nan) }
    #expect(throws: SurveyError.self) { try PoissonDistribution(mean: -1) }
    #expect(throws: SurveyError.self) { try PoissonDistribution(mean: .infinity) }
    #expect(throws: SurveyError.self) { try PoissonDistribution(mean: 1).quantile(1) }
  }
}
