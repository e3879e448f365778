// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InclusionGaps
import SurveyStatistics
import Testing

// numpy 2.4, scipy 1.17: Tests/ReferenceTests/recipes/gap_convergence.py. Relative 1e-10: ends of
// arrival intervals come from bisection there.
@Suite("Trends with errors")
struct TrendErrorTests {
  private func peru() throws -> WaveSeries {
    try WaveSeries([
      Wave(2014, PublishedRate(Share(0.29), sampleSize: 1_000, designEffect: 1.6)),
      Wave(2017, PublishedRate(Share(0.43), sampleSize: 1_000, designEffect: 1.6)),
    ])
  }

  @Test(
    "Projections, years of arrival and needed paces have the intervals that scipy gives them",
    arguments: [
      (
        .linear, [0.5144330881606686, 0.7189002451726646],
        [2021.4884207005166, 2029.0220822834765],
        [0.08, 0.07029669356893162, 0.08970330643106839]
      ),
      (
        .logOdds, [0.5251697428650818, 0.7254425337525944],
        [2021.4535634771687, 2028.8211040000294],
        [0.3451158602022744, 0.30552668667690364, 0.3847050337276452]
      ),
      (
        .exclusionReduction, [0.4946979021429015, 0.6420332995957849],
        [2024.5580171144277, 2036.5509550842562],
        [0.18620261825653314, 0.172230476103061, 0.19993892090308824]
      ),
      (
        .compoundGrowth, [0.5568666485886007, 0.9492346655841009],
        [2019.6877492154115, 2024.6455065896632],
        [0.14920683929762432, 0.12356444345776754, 0.17543445520940185]
      ),
    ] as [(GrowthScale, [Double], [Double], [Double])]
  )
  func intervals(
    _ scale: GrowthScale,
    _ projected: [Double],
    _ years: [Double],
    _ needed: [Double]
  ) throws {
    let trend = try peru().trend(on: scale)
    let outlook = try trend.outlook(for: Target(Share(0.75), by: 2021))
    #expect(agrees(outlook.projection.interval?.lower, projected[0], 1e-11))
    #expect(agrees(outlook.projection.interval?.upper, projected[1], 1e-11))
    #expect(agrees(outlook.shortfallInterval?.upper, 0.75 - projected[0], 1e-10))
    #expect(agrees(outlook.arrivalInterval?.earliest, years[0], 1e-10))
    #expect(agrees(outlook.arrivalInterval?.latest, years[1], 1e-10))
    let pace = try #require(outlook.neededPace)
    #expect(agrees(pace.value, needed[0], 1e-11))
    #expect(agrees(pace.interval?.lower, needed[1], 1e-10))
    #expect(agrees(pace.interval?.upper, needed[2], 1e-10))
  }

  @Test("A weighted line through all waves agrees with numpy")
  func weighted() throws {
    let errors = [0.021, 0.019, 0.024, 0.017, 0.015]
    let shares = [0.2046, 0.2898, 0.4260, 0.5750, 0.5931]
    let waves = try zip([2011, 2014, 2017, 2021, 2024], zip(shares, errors)).map {
      try Wave($0, PublishedRate(Share($1.0), standardError: $1.1))
    }
    let series = try WaveSeries(waves)
    for (scale, pace, error) in [
      (GrowthScale.linear, 0.031466574815707284, 0.0017060983808985645),
      (.logOdds, 0.1324622621880686, 0.00838025181520945),
    ] {
      let trend = try series.trend(on: scale, fit: .weightedLeastSquares)
      #expect(agrees(trend.pace.value, pace, 1e-10))
      #expect(agrees(trend.pace.standardError, error, 1e-10))
    }
    let bare = try WaveSeries(shares.enumerated().map { Wave(Double($0), try Share($1)) })
    let refused = #expect(throws: GapError.self) {
      try bare.trend(on: .linear, fit: .weightedLeastSquares)
    }
    #expect(refused?.code == .standardErrorMissing)
  }

  @Test("Waves of a panel take their covariance into the error of the pace")
  func covariance() throws {
    // V(p₂ − p₁) = 4e-4 + 9e-4 − 2 · 3e-4 = 7e-4, over 2 years: √7e-4 / 2.
    let waves = try [Wave(2015, Share(0.4)), Wave(2017, Share(0.5))]
    let matrix = try Matrix(rows: [[4e-4, 3e-4], [3e-4, 9e-4]])
    let pace = try WaveSeries(waves, covariance: matrix).trend(on: .linear).pace
    #expect(agrees(pace.standardError, 7e-4.squareRoot() / 2))
    let paces = try WaveSeries(waves, covariance: matrix).paces(on: .linear)
    #expect(paces == [pace])
    let short = try Matrix(rows: [[1e-4]])
    let error = #expect(throws: GapError.self) { try WaveSeries(waves, covariance: short) }
    #expect(error?.code == .covarianceOutOfRange)
  }

  @Test("A year without an end is said in words")
  func unbounded() throws {
    func interval(_ first: Double, _ last: Double, _ error: Double) throws -> ArrivalInterval? {
      try WaveSeries([
        Wave(2014, PublishedRate(Share(first), standardError: error)),
        Wave(2017, PublishedRate(Share(last), standardError: error)),
      ]).trend(on: .linear).arrivalInterval(at: Share(0.5))
    }
    // 1 point in 3 years with errors of 2 points: no latest year.
    let slow = try #require(try interval(0.30, 0.31, 0.02))
    #expect(slow.latest == nil && slow.earliest != nil)
    #expect("\(slow)".hasSuffix("perhaps never"))
    // Half a point below the target with an error of 2: perhaps already.
    let near = try #require(try interval(0.30, 0.495, 0.02))
    #expect(near.earliest == nil && near.latest != nil && "\(near)".hasSuffix("perhaps already"))
    #expect(try interval(0.49, 0.495, 0.02) == .anyTime)
    #expect(try interval(0.45, 0.30, 0.02) == .never)
    // Met already, and without errors, there is nothing to say.
    #expect(try interval(0.40, 0.52, 0.02) == nil)
  }

  @Test(
    "The years of parity agree with scipy",
    arguments: [
      (
        .linear, -0.006208108108106908, 0.006099663391516993, 2035.9643012625193, 2022.9103868491102
      ),
      (
        .logOdds, -0.039848814223632095, 0.027460567760813792, 2030.581320503077, 2022.5130986418903
      ),
    ] as [(GrowthScale, Double, Double, Double, Double)]
  )
  func parity(
    _ scale: GrowthScale,
    _ pace: Double,
    _ error: Double,
    _ year: Double,
    _ earliest: Double
  ) throws {
    let trend = try gaps().trend(on: scale, fit: .leastSquares)
    #expect(agrees(trend.pace.value, pace, 1e-10))
    #expect(agrees(trend.pace.standardError, error, 1e-10))
    #expect(agrees(trend.parity.year, year, 1e-10))
    #expect(trend.parityInterval?.latest == nil)
    #expect(agrees(trend.parityInterval?.earliest, earliest, 1e-10))
  }

  @Test("A relative gap closes between two years, an exclusion ratio widens")
  func ratios() throws {
    // The same recipe: parity compoundGrowth and exclusionReduction.
    let relative = try gaps().trend(on: .compoundGrowth, fit: .leastSquares)
    #expect(agrees(relative.parityInterval?.earliest, 2021.8737287632591, 1e-10))
    #expect(agrees(relative.parityInterval?.latest, 2039.3461314025371, 1e-10))
    let exclusion = try gaps().trend(on: .exclusionReduction, fit: .leastSquares)
    #expect(exclusion.parity == .neverAsWidening && exclusion.pace.value > 0)
    #expect(agrees(exclusion.parityInterval?.earliest, 2024.4344306165674, 1e-10))
    let level = try RateGap(from: PublishedRate(Share(0.4)), to: PublishedRate(Share(0.4)))
    let wide = try RateGap(from: PublishedRate(Share(0.5)), to: PublishedRate(Share(0.4)))
    let closed = try GapSeries([GapWave(1, wide), GapWave(2, level)]).trend(on: .linear)
    #expect(closed.parity == .reachedAlready && closed.parityInterval == nil)
    let steady = try GapSeries([GapWave(1, wide), GapWave(2, wide)]).trend(on: .linear)
    #expect(steady.parity == .neverAsSteady)
  }

  private func gaps() throws -> GapSeries {
    let rates: [(Double, Double, Int, Double, Int)] = [
      (2014, 0.3566, 480, 0.2250, 520), (2017, 0.5097, 500, 0.3444, 500),
      (2021, 0.6232, 398, 0.5303, 602),
    ]
    return try GapSeries(
      rates.map { year, men, n, women, m in
        GapWave(
          year,
          try RateGap(
            from: PublishedRate(Share(men), sampleSize: n),
            to: PublishedRate(Share(women), sampleSize: m)
          )
        )
      }
    )
  }
}
