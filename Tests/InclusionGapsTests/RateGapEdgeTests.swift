// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Testing

@Suite("Gap of two rates at the edges")
struct RateGapEdgeTests {
  func gap(_ from: Double, _ to: Double) throws -> RateGap {
    try RateGap(
      from: PublishedRate(Share(from), sampleSize: 20),
      to: PublishedRate(Share(to), sampleSize: 20)
    )
  }

  func code(_ body: () throws -> Void) -> GapError.Code? {
    (#expect(throws: GapError.self) { try body() })?.code
  }

  @Test("A measure that would divide by zero is absent and says why")
  func undefined() throws {
    func absent(_ from: Double, _ to: Double) throws -> [GapMeasure] {
      try gap(from, to).estimates.filter { $0.note == .dividesByZero }.map(\.measure)
    }
    let ratios: [GapMeasure] = [.ratio, .relativeGap, .parityIndex]
    #expect(try absent(0, 0.5) == ratios.prefix(2) + [.oddsRatio, .parityIndex])
    #expect(try absent(0.5, 0) == [.oddsRatio])
    #expect(try absent(1, 0.5) == [.oddsRatio, .exclusionRatio])
    #expect(try absent(0.5, 1) == [.oddsRatio])
    #expect(
      try absent(0, 0) == ratios.prefix(2) + [.oddsRatio, .parityIndex, .adjustedParityIndex]
    )
    #expect(try absent(0.5, 0.5).isEmpty)
    // From nobody to somebody the adjusted index is at its upper end, 2 − 0.
    #expect(try gap(0, 0.5).adjustedParityIndex?.value.value == 2)
    #expect(try gap(0.5, 0).ratio?.value.value == 0)
    #expect(try gap(0.5, 0).relativeGap?.value.value == 1)
  }

  private static let extremes: [Double] = [0, .leastNonzeroMagnitude, 1e-9, 0.5, 1 - 1e-16, 1]

  @Test("No number is ever NaN or infinite", arguments: extremes)
  func finite(from: Double) throws {
    for to in RateGapEdgeTests.extremes {
      for estimate in try gap(from, to).estimates {
        let numbers = [
          estimate.value, estimate.standardError, estimate.interval?.lower,
          estimate.interval?.upper,
        ]
        #expect(
          numbers.allSatisfy { $0?.isFinite ?? true },
          "\(from) \(to) \(estimate.measure) \(numbers)"
        )
        #expect((estimate.value == nil) == (estimate.note == .dividesByZero))
      }
    }
  }

  @Test("Rates of 0 and 100 percent keep the Newcombe interval and lose the errors of ratios")
  func boundary() throws {
    // statsmodels 0.15.0: confint_proportions_2indep(10, 20, 0, 20, method='newcomb',
    // compare='diff') and (20, 20, 0, 20, …).
    let half = try gap(0.5, 0)
    let interval = try #require(half.difference.interval)
    #expect(abs(interval.lower - 0.2426236101139988) < 1e-12)
    #expect(abs(interval.upper - 0.7007019918017877) < 1e-12)
    #expect(half.note(on: .difference) == .errorUnderstatedAtBoundary)
    #expect(half.note(on: .exclusionRatio) == .noErrorAtBoundary)
    #expect(half.exclusionRatio?.value.value == 2)
    #expect(half.exclusionRatio?.standardError == nil)
    let whole = try #require(gap(1, 0).difference.interval)
    #expect(abs(whole.lower - 0.7721346162421941) < 1e-12)
    #expect(abs(whole.upper - 1) < 1e-12)
    #expect(half.note(on: .difference)?.description.contains("Newcombe") == true)
  }

  @Test("A percentage given as a rate is named as one")
  func percentage() {
    let error = #expect(throws: SurveyError.self) { try Share(85) }
    #expect(error?.description.contains("as a share is 0.85") == true)
    let points = #expect(throws: GapError.self) {
      try PublishedRate(Share(0.5), standardError: 1.9)
    }
    #expect(points?.code == .standardErrorOutOfRange)
    #expect(points?.description.contains("0.019") == true)
  }

  @Test("Sample sizes, errors, covariances and confidences that cannot be are errors")
  func badInput() throws {
    let half = try Share(0.5)
    let rate = try PublishedRate(half, sampleSize: 100)
    let bare = PublishedRate(half)
    #expect(code { _ = try PublishedRate(half, sampleSize: 0) } == .sampleSizeOutOfRange)
    #expect(code { _ = try PublishedRate(half, sampleSize: -5) } == .sampleSizeOutOfRange)
    for effect in [0, -1, Double.nan, .infinity] {
      #expect(
        code { _ = try PublishedRate(half, sampleSize: 5, designEffect: effect) }
          == .sampleSizeOutOfRange
      )
      #expect(
        code { _ = try PublishedRate(half, effectiveSampleSize: effect) } == .sampleSizeOutOfRange
      )
    }
    #expect(code { _ = try PublishedRate(half, standardError: -1) } == .standardErrorOutOfRange)
    #expect(code { _ = try PublishedRate(half, standardError: .nan) } == .standardErrorOutOfRange)
    #expect(
      code { _ = try PublishedRate(half, standardError: 0.1, sampleSize: 0) }
        == .sampleSizeOutOfRange
    )
    #expect(code { _ = try RateGap(from: rate, to: bare) } == .sampleSizeMissing)
    #expect(code { _ = try RateGap(from: bare, to: rate) } == .sampleSizeMissing)
    // The variance is 0.0025 for both, so no covariance is larger.
    for covariance in [0.0026, -0.0026, .nan, .infinity] {
      #expect(
        code { _ = try RateGap(from: rate, to: rate, covariance: covariance) }
          == .covarianceOutOfRange
      )
    }
    #expect(
      code { _ = try RateGap(from: bare, to: bare, covariance: 0.1) } == .covarianceOutOfRange
    )
    for confidence in [0, 1, 95, Double.nan] {
      #expect(
        code { _ = try RateGap(from: rate, to: rate, confidence: confidence) }
          == .confidenceOutOfRange
      )
    }
    let unchecked = PublishedRate(Share(unchecked: 85))
    #expect(code { _ = try RateGap(from: unchecked, to: bare) } == .rateOutOfRange)
    #expect(code { _ = try PublishedRate(half, sampleSize: .max) } == .sampleSizeOutOfRange)
    // A standard error next to nothing still has its interval.
    let precise = try PublishedRate(half, standardError: 1e-12)
    #expect(try RateGap(from: precise, to: precise).difference.interval != nil)
  }

  @Test("A gap of two whole percentages is known to a point either way")
  func rounding() throws {
    func bare(_ percent: Double) throws -> PublishedRate {
      PublishedRate(try Share(percent: percent))
    }
    let gap = try RateGap(from: bare(85), to: bare(79))
    // 84.5 − 79.5 = 5 and 85.5 − 78.5 = 7; 78.5/85.5 and 79.5/84.5.
    let difference = try gap.range(of: .difference, ratesPrintedWithDecimals: 0)
    #expect(abs(difference.lowerBound - 0.05) < 1e-15)
    #expect(abs(difference.upperBound - 0.07) < 1e-15)
    let ratio = try gap.range(of: .ratio, ratesPrintedWithDecimals: 0)
    #expect(abs(ratio.lowerBound - 78.5 / 85.5) < 1e-15)
    #expect(abs(ratio.upperBound - 79.5 / 84.5) < 1e-15)
    for measure in GapMeasure.allCases {
      let value = try #require(gap.estimate(of: measure).value)
      #expect(try gap.range(of: measure, ratesPrintedWithDecimals: 0).contains(value))
      // With more decimals the range narrows.
      let narrow = try gap.range(of: measure, ratesPrintedWithDecimals: 2)
      #expect(try gap.range(of: measure, ratesPrintedWithDecimals: 0).contains(narrow.lowerBound))
      #expect(narrow.contains(value))
    }
    let small = try RateGap(from: bare(0), to: bare(0))
    #expect(try small.range(of: .difference, ratesPrintedWithDecimals: 0).upperBound == 0.005)
    #expect(
      code { _ = try small.range(of: .ratio, ratesPrintedWithDecimals: 0) } == .measureUndefined
    )
    let unrounded = try RateGap(from: bare(50.97), to: bare(34.44))
    #expect(
      code { _ = try unrounded.range(of: .ratio, ratesPrintedWithDecimals: 0) } == .notPrintedSo
    )
    #expect(code { _ = try gap.range(of: .ratio, ratesPrintedWithDecimals: -1) } == .notPrintedSo)
    #expect(code { _ = try gap.range(of: .ratio, ratesPrintedWithDecimals: 99) } == .notPrintedSo)
    #expect(try unrounded.range(of: .ratio, ratesPrintedWithDecimals: 2).contains(34.44 / 50.97))
  }

  @Test("Every measure has a title, a formula, a unit and a name for records")
  func measures() {
    #expect(
      GapMeasure.allCases.map(\.rawValue) == [
        "difference", "ratio", "relativeGap", "oddsRatio", "exclusionRatio", "parityIndex",
        "adjustedParityIndex",
      ]
    )
    #expect(Set(GapMeasure.allCases.map(\.title)).count == GapMeasure.allCases.count)
    #expect(GapMeasure.difference.text(0.06) == "6.0 pp")
    #expect(GapMeasure.relativeGap.text(0.0706) == "7.1 %")
    #expect(GapMeasure.oddsRatio.text(1.5063) == "1.506")
  }
}
