// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite("A regression knows how its weights came about")
struct RegressionAndWeightsTests {
  /// Two strata of six clusters with four people each, made from a seed.
  func survey(seed: UInt64) throws -> Survey {
    var generator = SeededGenerator(seed: seed)
    let rows = 48
    func draw(_ range: ClosedRange<Double>) -> [Double] {
      (0..<rows).map { _ in Double.random(in: range, using: &generator) }
    }
    let table = try Table([
      Column("y", numbers: draw(0...10)),
      Column("group", texts: (0..<rows).map { $0.isMultiple(of: 3) ? "a" : "b" }),
      Column("kind", texts: (0..<rows).map { $0 % 4 < 2 ? "x" : "z" }),
      Column("weight", numbers: draw(1...3)),
      Column("stratum", numbers: (0..<rows).map { Double($0 / 24) }),
      Column("cluster", numbers: (0..<rows).map { Double($0 / 4) }),
    ])
    return try Survey(
      table,
      design: SamplingDesign(weights: "weight", strata: "stratum", clusters: ["cluster"])
    )
  }

  /// The intercept of `y ~ group` is the mean of group a, and so must be its error.
  func errors(of survey: Survey) throws -> (intercept: Double?, mean: Double?) {
    let fit = try survey.regression(RegressionFormula("y ~ group"))
    let means = try survey.means(of: ["y"], by: ["group"])
    return (
      fit.estimates.records[0].estimate.standardError, means.records[0].estimate.standardError
    )
  }

  @Test("under jackknife replicates the model is fitted anew in each", arguments: [UInt64](1...5))
  func replicates(seed: UInt64) throws {
    let survey = try survey(seed: seed).replicated(with: .stratifiedJackknife)
    let (intercept, mean) = try errors(of: survey)
    let expected = try #require(mean)
    // Two fits of the same mean: rounding only.
    #expect(abs(try #require(intercept) - expected) < 1e-9 * expected, "seed \(seed)")
  }

  @Test("after calibration errors come from its residuals", arguments: [UInt64](1...5))
  func calibration(seed: UInt64) throws {
    let totals = try KnownTotals([
      KnownTotals.Entry("kind", level: "x", total: 60),
      KnownTotals.Entry("kind", level: "z", total: 45),
    ])
    let plain = try survey(seed: seed)
    let survey = try plain.calibrated(to: Calibration(totals, distance: .linear))
    let (intercept, mean) = try errors(of: survey)
    let expected = try #require(mean)
    #expect(abs(try #require(intercept) - expected) < 1e-9 * expected, "seed \(seed)")
    // And that is not the error without calibration.
    #expect(abs(expected - (try #require(try errors(of: plain).mean))) > 1e-6)
  }
}
