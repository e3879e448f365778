// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct FayHerriotPropertyTests {
  private static let seeds: [UInt64] = Array(1...20)

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `the order of areas does not matter`(seed: UInt64, method: AreaVarianceMethod) throws {
    var generator = SeededGenerator(seed: seed)
    let samples = AreaSamples(using: &generator)
    let order = samples.areas.indices.shuffled(using: &generator)
    let fit = try samples.model().fit(method)
    let other = try samples.ordered(by: order).model().fit(method)
    #expect(abs(fit.variance - other.variance) < 1e-12, "seed \(seed)")
    for area in fit.areas {
      let same = try #require(other.estimate(of: area.area))
      #expect(abs(same.value - area.value) < 1e-12, "seed \(seed)")
      #expect(abs(same.meanSquaredError / area.meanSquaredError - 1) < 1e-11, "seed \(seed)")
    }
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `a change of unit changes units only`(seed: UInt64, method: AreaVarianceMethod) throws {
    // From fractions to percent, and an auxiliary variable to thousands.
    var generator = SeededGenerator(seed: seed)
    var samples = AreaSamples(using: &generator)
    let fit = try samples.model().fit(method)
    samples.estimates = samples.estimates.map { 100 * $0 }
    samples.variances = samples.variances.map { 10_000 * $0 }
    samples.access = samples.access.map { $0 / 1_000 }
    let other = try samples.model().fit(method)
    #expect(abs(fit.variance - other.variance / 10_000) < 1e-12, "seed \(seed)")
    for (area, scaled) in zip(fit.areas, other.areas) {
      #expect(abs(scaled.value / area.value / 100 - 1) < 1e-12, "seed \(seed)")
      #expect(abs(scaled.standardError / area.standardError / 100 - 1) < 1e-11, "seed \(seed)")
      #expect(abs(scaled.directWeight - area.directWeight) < 1e-12, "seed \(seed)")
    }
    #expect(
      abs(other.coefficients[1].value / fit.coefficients[1].value / 100_000 - 1) < 1e-10,
      "seed \(seed)"
    )
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `an estimate lies between direct and synthetic, nearer the more precise`(
    seed: UInt64,
    method: AreaVarianceMethod
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let fit = try AreaSamples(using: &generator).model().fit(method)
    for area in fit.areas {
      let direct = try #require(area.direct)
      let ends = [direct.value, area.syntheticEstimate].sorted()
      #expect((ends[0] - 1e-12...ends[1] + 1e-12).contains(area.value), "seed \(seed)")
    }
    let byVariance = fit.areas.sorted {
      ($0.direct?.samplingVariance ?? 0) < ($1.direct?.samplingVariance ?? 0)
    }
    #expect(
      zip(byVariance, byVariance.dropFirst()).allSatisfy { $0.directWeight >= $1.directWeight },
      "seed \(seed)"
    )
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `precise areas keep their direct estimates`(
    seed: UInt64,
    method: AreaVarianceMethod
  ) throws {
    // A → ∞ beside D: γ → 1 and the error is the sampling variance.
    var generator = SeededGenerator(seed: seed)
    var samples = AreaSamples(using: &generator)
    samples.variances = samples.variances.map { $0 * 1e-9 }
    for area in try samples.model().fit(method).areas {
      let direct = try #require(area.direct)
      #expect(abs(area.value - direct.value) < 1e-7, "seed \(seed)")
      #expect(abs(area.meanSquaredError / direct.samplingVariance - 1) < 1e-6, "seed \(seed)")
    }
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `imprecise areas are what the weighted regression says`(
    seed: UInt64,
    method: AreaVarianceMethod
  ) throws {
    // A = 0: every estimate is the one of least squares with weights 1 / D.
    var generator = SeededGenerator(seed: seed)
    var samples = AreaSamples(using: &generator)
    samples.variances = samples.variances.map { $0 * 1_000 }
    let fit = try samples.model().fit(method)
    let regression = try LeastSquares.fit(
      outcome: samples.estimates,
      predictors: [
        samples.access, samples.regions.map { $0 == "rural" ? 1 : 0 },
        samples.regions.map { $0 == "Urban" ? 1 : 0 },
      ],
      names: ["access", "rural", "Urban"],
      weights: samples.variances.map { 1 / $0 }
    )
    #expect(fit.variance == 0, "seed \(seed)")
    for (area, fitted) in zip(fit.areas, regression.fittedValues) {
      #expect(abs(area.value / fitted - 1) < 1e-11, "seed \(seed)")
    }
    for (coefficient, other) in zip(fit.coefficients, regression.coefficients) {
      #expect(abs(coefficient.value - other.value) < 1e-9, "seed \(seed)")
    }
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `an estimate that knows nothing is as good as none`(
    seed: UInt64,
    method: AreaVarianceMethod
  ) throws {
    // The first area's sampling variance grows: its estimate becomes synthetic, and so does its
    // error. For the moments the area still counts among the m, so they are left out.
    var generator = SeededGenerator(seed: seed)
    var samples = AreaSamples(using: &generator)
    guard method != .moments else { return }
    samples.variances[0] = 1e13
    let noisy = try samples.model().fit(method)
    samples.estimates[0] = .nan
    samples.variances[0] = .nan
    let synthetic = try samples.model().fit(method)
    #expect(synthetic.areas[0].direct == nil && synthetic.areas[0].directWeight == 0)
    #expect(synthetic.areas[0].value == synthetic.areas[0].syntheticEstimate)
    for (one, other) in zip(noisy.areas, synthetic.areas) {
      #expect(abs(one.value - other.value) < 1e-9, "seed \(seed), \(one.area)")
      #expect(abs(one.meanSquaredError - other.meanSquaredError) < 1e-9, "seed \(seed)")
    }
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `the origin of an auxiliary variable does not matter`(
    seed: UInt64,
    method: AreaVarianceMethod
  ) throws {
    // A million added to a variable between 0 and 5 costs six digits of sixteen.
    var generator = SeededGenerator(seed: seed)
    var samples = AreaSamples(using: &generator)
    let fit = try samples.model().fit(method)
    samples.access = samples.access.map { $0 + 1e6 }
    for (area, moved) in zip(fit.areas, try samples.model().fit(method).areas) {
      #expect(abs(moved.value / area.value - 1) < 1e-8, "seed \(seed)")
      #expect(abs(moved.meanSquaredError / area.meanSquaredError - 1) < 1e-8, "seed \(seed)")
    }
  }

  @Test(arguments: seeds, AreaVarianceMethod.allCases)
  func `very unequal numbers give numbers or an error`(
    seed: UInt64,
    method: AreaVarianceMethod
  ) throws {
    var generator = SeededGenerator(seed: seed)
    func magnitude(_ range: ClosedRange<Int>) -> Double {
      var value = Double.random(in: 1...10, using: &generator)
      let exponent = Int.random(in: range, using: &generator)
      for _ in 0..<abs(exponent) { value *= exponent < 0 ? 0.1 : 10 }
      return value
    }
    for _ in 0..<2 {
      var samples = AreaSamples(using: &generator)
      samples.estimates = samples.estimates.map { $0 * magnitude(-8...8) }
      samples.variances = samples.variances.map { $0 * magnitude(-12...12) }
      samples.access = samples.access.map { $0 * magnitude(-4...4) }
      let fit: FayHerriotFit
      do {
        fit = try samples.model().fit(method)
      } catch let error as SurveyError {
        #expect(error.code == .notFinite, "seed \(seed): \(error)")
        continue
      }
      #expect(fit.variance >= 0 && fit.variance.isFinite, "seed \(seed)")
      for area in fit.areas {
        #expect(area.value.isFinite && area.meanSquaredError >= 0, "seed \(seed)")
        #expect((0...1).contains(area.directWeight), "seed \(seed)")
      }
    }
  }
}
