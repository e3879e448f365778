// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import Testing

@Suite struct FayHerriotTests {
  /// Four areas with the same sampling variance, 2. Their mean is 4, and the squares around it add
  /// up to 9 + 1 + 1 + 9 = 20.
  private func balanced() throws -> FayHerriotModel {
    try FayHerriotModel(
      areas: ["north", "east", "south", "west"],
      directEstimates: [1, 3, 5, 7],
      samplingVariances: [2, 2, 2, 2]
    )
  }

  @Test(arguments: [AreaVarianceMethod.restrictedMaximumLikelihood, .moments])
  func `equal variances have a closed form`(method: AreaVarianceMethod) throws {
    // A + 2 = 20/3, so A = 14/3 and γ = 0.7; the error of the mean is √((20/3) / 4).
    // g₁ = 0.7 · 2, g₂ = 0.09 · 5/3, var(A) = 2 / (4 · 9/400) = 200/9, g₃ = 0.09 · (200/9) / (20/3):
    // 1.4 + 0.15 + 2 · 0.3 = 2.15. The moments have no bias for equal variances.
    let fit = try balanced().fit(method)
    #expect(abs(fit.variance - 14.0 / 3) < 1e-14)
    #expect(fit.coefficients.count == 1 && fit.coefficients[0].variable == "(intercept)")
    #expect(abs(fit.coefficients[0].value - 4) < 1e-14)
    #expect(abs(fit.coefficients[0].standardError - (5.0 / 3).squareRoot()) < 1e-14)
    for (area, value) in zip(fit.areas, [1.9, 3.3, 4.7, 6.1]) {
      #expect(abs(area.value - value) < 1e-14)
      #expect(abs(area.directWeight - 0.7) < 1e-14)
      #expect(abs(area.meanSquaredError - 2.15) < 1e-14)
      #expect(abs(area.standardError - 2.15.squareRoot()) < 1e-14)
    }
    #expect(fit.notes.isEmpty && fit.maximaOfLikelihood == 1)
  }

  @Test func `maximum likelihood divides by all areas, and corrects for it`() throws {
    // A + 2 = 20/4, so A = 3 and γ = 0.6. Q = 5/4, var(A) = 2 / (4/25) = 12.5,
    // bias = −(4 · (1/25) · 5/4) / (4/25) = −1.25.
    // 0.6 · 2 + 0.16 · 5/4 + 2 · 0.16 · 12.5 / 5 + 0.16 · 1.25 = 1.2 + 0.2 + 0.8 + 0.2.
    let fit = try balanced().fit(.maximumLikelihood)
    #expect(abs(fit.variance - 3) < 1e-14)
    #expect(abs(fit.areas[0].value - 2.2) < 1e-14)
    #expect(abs(fit.areas[0].meanSquaredError - 2.4) < 1e-14)
    // −½ (4 log 2π + 4 log 5 + 20/5).
    #expect(abs(fit.logLikelihood - -8.894_629_957_686_891) < 1e-13)
  }

  @Test(arguments: AreaReference.all)
  func `every number of a model with numbers and categories comes out`(
    reference: AreaReference
  ) throws {
    // Tolerance: the zero of the score is known to about 1e-15 over its slope, the rest follows.
    let fit = try AreaReference.model().fit(reference.method)
    #expect(abs(fit.variance / reference.variance - 1) < 1e-11)
    #expect(abs(fit.logLikelihood / reference.logLikelihood - 1) < 1e-12)
    #expect(fit.coefficients.map(\.level) == [nil, nil, "Highlands", "Jungle"])
    for (coefficient, (value, error)) in zip(fit.coefficients, reference.coefficients) {
      #expect(abs(coefficient.value / value - 1) < 1e-11)
      #expect(abs(coefficient.standardError / error - 1) < 1e-11)
    }
    #expect(fit.areas.count == reference.areas.count)
    for (area, (value, error)) in zip(fit.areas, reference.areas) {
      #expect(abs(area.value / value - 1) < 1e-11, "\(area.area)")
      #expect(abs(area.meanSquaredError / error - 1) < 1e-11, "\(area.area)")
    }
    #expect(fit.notes.count == 1 && fit.notes[0].contains("area 13"))
  }

  @Test(arguments: AreaVarianceMethod.allCases)
  func `areas that vary less than their errors have no variance between them`(
    method: AreaVarianceMethod
  ) throws {
    // Squares 0.02 around the mean, but sampling variances of 2: everything is the mean.
    // Σw = 2, Σw² = 1. REML: g₂ = 2/4, g₃ = 2 / 1 / 2, so 0.5 + 2 · 1 = 2.5.
    // Moments: var(A) = 2 · 4 / 4, the same. ML: bias = −(1 · ½) / 1, so 3.
    let fit = try FayHerriotModel(
      areas: ["a", "b", "c", "d"],
      directEstimates: [3.9, 4.1, 4, 4],
      samplingVariances: [2, 2, 2, 2]
    ).fit(method)
    #expect(fit.variance == 0)
    for area in fit.areas {
      #expect(abs(area.value - 4) < 1e-14 && area.directWeight == 0)
      let expected = method == .maximumLikelihood ? 3 : 2.5
      #expect(abs(area.meanSquaredError - expected) < 1e-14)
    }
    #expect(fit.notes.count == 1 && fit.notes[0].contains("zero"))
  }

  @Test func `an error is never negative, and the answer says where it is not corrected`() throws {
    // A = 0 (all estimates agree); w = 100, 100, 0.01, 0.01: the bias of the moments is
    // 2 (4 · 20000.0002 − 200.02²) / 200.02³ = 0.0099980…, the error of the last areas before it
    // 1 / 200.02 + 2 · 8 / 200.02² / 100 = 0.0050035…: smaller.
    let fit = try FayHerriotModel(
      areas: ["a", "b", "c", "d"],
      directEstimates: [1, 1, 1, 1],
      samplingVariances: [0.01, 0.01, 100, 100]
    ).fit(.moments)
    #expect(fit.areas.map(\.isBiasCorrected) == [true, true, false, false])
    let expected = 1 / 200.02 + 16 / (200.02 * 200.02) / 100
    #expect(abs(fit.areas[3].meanSquaredError / expected - 1) < 1e-12)
    #expect(fit.notes.contains { $0.contains("bias") && $0.contains("c, d") })
  }

  @Test(arguments: [9.0, 12])
  func `a likelihood with two maxima is searched to the higher one`(distance: Double) throws {
    // With distances of 9 the maximum at zero is the higher one, with 12 the other.
    let (estimates, variances) = AreaSamples.twoMaxima(distance)
    let fit = try FayHerriotModel(
      areas: estimates.indices.map { "\($0)" },
      directEstimates: estimates,
      samplingVariances: variances
    ).fit(.maximumLikelihood)
    var best = (variance: 0.0, height: -Double.infinity)
    for step in 0...4_000 {
      let variance = 0.05 * Double(step)
      let height = AreaSamples.logLikelihood(estimates, variances, variance)
      if height > best.height { best = (variance, height) }
    }
    #expect(abs(fit.variance - best.variance) <= 0.05)
    #expect((fit.variance == 0) == (distance == 9))
    #expect(fit.logLikelihood > best.height - 1e-12)
    #expect(fit.maximaOfLikelihood == 2 && fit.notes.contains { $0.contains("2 maxima") })
  }

  @Test func `an estimate above fifteen percent is referential`() throws {
    let fit = try balanced().fit()
    // Errors of 1.466 on 1.9 to 6.1: between 24 and 77 percent.
    #expect(fit.areas.allSatisfy { !PrecisionLimit.inei.allows($0) })
    let variation = try #require(fit.areas[3].coefficientOfVariation)
    #expect(abs(variation - 2.15.squareRoot() / 6.1) < 1e-14)
    #expect(try PrecisionLimit(coefficientOfVariation: variation).allows(fit.areas[3]))
    #expect(PrecisionLimit.inei.coefficientOfVariation == 0.15)
    #expect(throws: SurveyError.self) { try PrecisionLimit(coefficientOfVariation: 0) }
  }

  @Test func `an estimate of zero has no coefficient of variation and is not precise`() throws {
    let fit = try FayHerriotModel(
      areas: ["a", "b", "c"],
      directEstimates: [0, 0, 0],
      samplingVariances: [0.1, 0.1, 0.1]
    ).fit()
    let middle = try #require(fit.estimate(of: "b"))
    #expect(middle.value == 0 && middle.coefficientOfVariation == nil)
    #expect(!PrecisionLimit.inei.allows(middle))
    #expect(fit.estimate(of: "z") == nil)
  }
}
