// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct ContrastTests {
  // R 4.2.2, survey 4.1-1, svycontrast: Tests/ReferenceTests/recipes/survey_estimates.R.
  @Test(
    "Contrasts by name agree with R",
    arguments: [
      (Contrast.difference, 0.52519117566155038, 0.22964285418044425),
      (.ratio, 0.21113259622853553, 0.14374657772835742),
      (.logRatio, -1.55526892473335088, 0.68083555214166125),
      (.relativeGap, 0.78886740377146447, 0.14374657772835742),
      (.oddsRatio, 12.178454332552695, 14.207024890450340),
      (.exclusionRatio, 2.5712686812825076, 1.7081256782307885),
    ]
  )
  func names(_ contrast: Contrast, _ value: Double, _ error: Double) throws {
    let bySex = try VillageSurvey.survey().shares(of: ["account"], by: ["sex"])
    let estimate = try bySex.contrast(contrast, from: 0, to: 1)
    #expect(agrees(estimate.value.value, value))
    #expect(agrees(estimate.standardError, error, 1e-11))
    #expect(estimate.observations == 20 && estimate.degreesOfFreedom == 5)
  }

  @Test func `a difference is what the covariance matrix says`() throws {
    let bySex = try VillageSurvey.survey().means(of: ["income"], by: ["sex"])
    let difference = try bySex.contrast([1, -1])
    let matrix = bySex.covariance()
    let variance = matrix[0, 0] + matrix[1, 1] - 2 * matrix[0, 1]
    #expect(agrees(difference.standardError, variance.squareRoot(), 1e-11))
    #expect(try bySex.contrast(.difference, from: 0, to: 1) == difference)
    // Swapping the groups turns the sign and nothing else.
    let swapped = try bySex.contrast(.difference, from: 1, to: 0)
    #expect(swapped.value.value == -difference.value.value)
    #expect(swapped.standardError == difference.standardError)
    // Normal intervals: 1.959963984540054 errors to each side.
    let normal = try bySex.contrast([1, -1], degreesOfFreedom: .infinity)
    let half = 1.959963984540054 * (normal.standardError ?? 0)
    #expect(agrees(normal.interval?.upper, normal.value.value + half))
  }

  @Test func `derivatives follow the rules of calculus`() {
    // f = √(x y) + exp(y) / x³ − ln x at x = 4, y = 9: by hand
    // f_x = y / (2 √(x y)) − 3 exp(y) / x⁴ − 1/x, f_y = x / (2 √(x y)) + exp(y) / x³.
    let x = DualNumber(4, gradient: [1, 0])
    let y = DualNumber(9, gradient: [0, 1])
    let f = DualNumber.sqrt(x * y) + .exp(y) / .pow(x, 3) - .log(x)
    let exponential = DualNumber.exp(9).value
    #expect(agrees(f.gradient[0], 0.75 - 3 * exponential / 256 - 0.25))
    #expect(agrees(f.gradient[1], 1.0 / 3 + exponential / 64))
    #expect((-x).gradient == [-1, 0] && (2 * x).gradient == [2, 0] && (x - x).gradient == [0, 0])
  }

  @Test func `a comparison with nothing is refused`() throws {
    let table = try VillageSurvey.people().adding(
      Column("none", numbers: [Double](repeating: 0, count: 20))
    )
    let bySex = try Survey(table, design: VillageSurvey.design).shares(of: ["none"], by: ["sex"])
    let divided = #expect(throws: SurveyError.self) { try bySex.contrast(.ratio, from: 0, to: 1) }
    #expect(divided?.code == .notFinite)
    let absent = #expect(throws: SurveyError.self) { try bySex.contrast(.ratio, from: 0, to: 2) }
    #expect(absent?.code == .unknownGroup)
    let factors = #expect(throws: SurveyError.self) { try bySex.contrast([1]) }
    #expect(factors?.code == .lengthsDiffer)
    #expect(try bySex.contrast(.difference, from: 0, to: 1).standardError == 0)
  }
}
