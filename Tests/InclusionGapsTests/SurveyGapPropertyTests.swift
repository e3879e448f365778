// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct SurveyGapPropertyTests {
  private static let seeds: [UInt64] = [3, 41, 2026]

  /// People of 24 villages in three strata with what a seed gives them.
  private func people(_ seed: UInt64) throws -> Table {
    var generator = SeededGenerator(seed: seed)
    let count = 240
    let weights = (0..<count).map { _ in Double.random(in: 5...50, using: &generator) }
    let sexes = (0..<count).map { _ in Bool.random(using: &generator) ? "m" : "w" }
    let account = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) < 0.4 ? 1.0 : 0
    }
    return try Table([
      Column("stratum", texts: (0..<count).map { "s\($0 / 80)" }),
      Column("village", numbers: (0..<count).map { Double($0 / 10) }),
      Column("weight", numbers: weights),
      Column("sex", texts: sexes.map { $0 }),
      Column("account", numbers: account),
    ])
  }

  private func gap(
    _ table: Table,
    from: GapGroup = "m",
    to: GapGroup = "w",
    interval: RatioInterval = .log
  ) throws -> SurveyGap {
    let design = SamplingDesign(weights: "weight", strata: "stratum", clusters: ["village"])
    return try Survey(table, design: design)
      .gap(in: "account", by: "sex", from: from, to: to, interval: interval)
  }

  @Test("Swapping the groups turns the sign of the difference and inverts ratios", arguments: seeds)
  func swapped(_ seed: UInt64) throws {
    let there = try gap(people(seed))
    let back = try gap(people(seed), from: "w", to: "m")
    let difference = (there.difference.value ?? 0) + (back.difference.value ?? 0)
    #expect(difference == 0, "seed \(seed)")
    #expect(there.difference.standardError == back.difference.standardError, "seed \(seed)")
    for measure in [GapMeasure.ratio, .oddsRatio, .exclusionRatio] {
      let (first, second) = (try there.estimate(of: measure), try back.estimate(of: measure))
      #expect(agrees(first.value, 1 / (second.value ?? 0)), "seed \(seed)")
      // On the logarithmic scale the interval inverts too.
      #expect(agrees(first.interval?.lower, 1 / (second.interval?.upper ?? 0)), "seed \(seed)")
    }
  }

  @Test("Weights times a constant and the order of rows change nothing", arguments: seeds)
  func invariances(_ seed: UInt64) throws {
    let table = try people(seed)
    let original = try gap(table)
    let weights = try table.numbers("weight").map { $0 * 1000 }
    let heavier = try gap(
      Table(table.columns.filter { $0.name != "weight" } + [Column("weight", numbers: weights)])
    )
    let turned = try gap(try table.sorted(by: ["account"]))
    for other in [heavier, turned] {
      for (first, second) in zip(original.estimates, other.estimates) {
        #expect(agrees(first.value, second.value ?? 0, 1e-11), "seed \(seed)")
        #expect(agrees(first.standardError, second.standardError ?? 0, 1e-10), "seed \(seed)")
        #expect(first.observations == second.observations, "seed \(seed)")
      }
    }
  }

  @Test("Measures agree with each other", arguments: seeds)
  func identities(_ seed: UInt64) throws {
    let gap = try gap(people(seed), interval: .wald)
    let value = { (measure: GapMeasure) in try gap.estimate(of: measure).value ?? 0 }
    // Ratio and relative gap add up to 1; the odds ratio is the exclusion ratio over the ratio.
    #expect(try agrees(value(.ratio) + value(.relativeGap), 1), "seed \(seed)")
    #expect(
      try agrees(value(.oddsRatio), value(.exclusionRatio) / value(.ratio), 1e-11),
      "seed \(seed)"
    )
    let whole = gap.difference.value ?? 0
    #expect(agrees(whole, gap.reference.value.value - gap.comparison.value.value))
  }

  @Test func `a domain that is all of one group against everyone has no gap and no error`() throws {
    let men = try Survey(
      people(7),
      design: SamplingDesign(weights: "weight", strata: "stratum", clusters: ["village"])
    ).restricted(to: "sex", equals: "m")
    let gap = try men.gap(in: "account", by: "sex", from: "m", to: .everyone)
    #expect(gap.difference.value == 0 && gap.difference.standardError == 0)
  }
}
