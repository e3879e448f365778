// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveyGapTests {
  /// Two strata of two clusters, a man and a woman in each, all with weight 1.
  private func couples() throws -> Survey {
    try Survey(
      Table([
        Column("stratum", texts: ["a", "a", "a", "a", "b", "b", "b", "b"]),
        Column("cluster", numbers: [1, 1, 2, 2, 3, 3, 4, 4]),
        Column("sex", texts: ["m", "w", "m", "w", "m", "w", "m", "w"]),
        Column("account", numbers: [1, 1, 0, 0, 1, 0, 0, 0]),
      ]),
      design: SamplingDesign(strata: "stratum", clusters: ["cluster"])
    )
  }

  // M = 1/2, F = 1/4. Cluster sums of influence are 1/8, −1/8, 1/8, −1/8 for men and 3/16, −1/16,
  // −1/16, −1/16 for women; two clusters a stratum add the square of their difference, so that
  // V_M = 1/16 + 1/16, V_F = 1/16, C = 1/4 · 1/4 = 1/16. With the formulas of RateGap:
  //   V(M − F)     = 1/8 + 1/16 − 1/8                 = 1/16
  //   V(ln F/M)    = 1 + 1/2 − 1                      = 1/2,    F/M = 1/2
  //   V(ln odds)   = 2 + 16/9 − 8/3                   = 10/9,   odds ratio 3
  //   V(ln excl.)  = 1/9 + 1/2 − 1/3                  = 5/18,   exclusion ratio 3/2
  @Test(
    "Two strata of two clusters give the measures and errors worked by hand",
    arguments: [
      (GapMeasure.difference, 0.25, 0.25), (.ratio, 0.5, 0.125.squareRoot()),
      (.relativeGap, 0.5, 0.125.squareRoot()), (.oddsRatio, 3, 10.0.squareRoot()),
      (.exclusionRatio, 1.5, 0.625.squareRoot()),
    ]
  )
  func byHand(_ measure: GapMeasure, _ value: Double, _ error: Double) throws {
    let gap = try couples().gap(in: "account", by: "sex", from: "m", to: "w", interval: .wald)
    let estimate = try gap.estimate(of: measure)
    #expect(agrees(estimate.value, value) && agrees(estimate.standardError, error))
    // Four clusters less two strata; the t of 2 degrees of freedom is √(2 · 0.95² / (1 − 0.95²)).
    let t = (2 * 0.95 * 0.95 / (1 - 0.95 * 0.95)).squareRoot()
    #expect(estimate.degreesOfFreedom == 2 && estimate.observations == 8)
    #expect(agrees(estimate.interval?.upper, value + t * error))
    #expect(agrees(estimate.interval?.lower, value - t * error))
  }

  @Test func `a group against everyone takes the covariance of part and whole`() throws {
    // Everyone: 3/8, influence (y − 3/8)/8 by cluster 10/64, −6/64, 2/64, −6/64. Men less everyone:
    // −2/64, −2/64, 6/64, −2/64, so that V = 0² + (8/64)².
    let gap = try couples().gap(in: "account", by: "sex", from: "m", to: .everyone)
    #expect(agrees(gap.difference.value, 0.125) && agrees(gap.difference.standardError, 0.125))
    #expect(gap.difference.observations == 8 && gap.comparison.observations == 8)
  }

  // R 4.2.2, survey 4.1-1, svyby with covmat and svycontrast:
  // Tests/ReferenceTests/recipes/survey_gaps.R.
  @Test(
    "Gaps in shares and means agree with R",
    arguments: [
      ("account", GapMeasure.difference, 0.48216791930639175, 0.29957985898544931),
      ("account", .ratio, 0.37508499932000544, 0.28021017450483932),
      ("account", .relativeGap, 0.624915000679994614, 0.280210174504839316),
      ("account", .oddsRatio, 8.2936507936507944, 13.0063896594145714),
      ("account", .exclusionRatio, 3.1108240022968707, 2.6145018240278439),
      ("income", .difference, 180.028463122548857, 37.228033351911343),
      ("income", .ratio, 0.375825286252338575, 0.065111807270990571),
      ("income", .relativeGap, 0.624174713747661425, 0.065111807270990571),
    ]
  )
  func reference(
    _ variable: String,
    _ measure: GapMeasure,
    _ value: Double,
    _ error: Double
  ) throws {
    let gap = try MarketSurvey.survey()
      .gap(in: variable, by: "language", from: "spanish", to: "quechua", interval: .wald)
    let estimate = try gap.estimate(of: measure)
    #expect(agrees(estimate.value, value) && agrees(estimate.standardError, error, 1e-11))
    #expect(agrees(estimate.interval?.upper, value + 2.4469118511449688 * error, 1e-11))
    // The three who speak aymara are in neither group and stay in the six degrees of freedom.
    #expect(estimate.degreesOfFreedom == 6 && estimate.observations == 21)
  }

  @Test("The interval of a ratio is made on the logarithmic scale, the relative gap's from it")
  func logScale() throws {
    // R, the same recipe: "account ratio on the log scale", "income ratio on the log scale".
    let ends = [
      ("account", 0.060290110190703461, 2.333529599960530110),
      ("income", 0.24596675766618870, 0.57424282503386481),
    ]
    for (variable, lower, upper) in ends {
      let gap = try MarketSurvey.survey()
        .gap(in: variable, by: "language", from: "spanish", to: "quechua")
      let ratio = try gap.estimate(of: .ratio)
      #expect(agrees(ratio.interval?.lower, lower, 1e-11))
      #expect(agrees(ratio.interval?.upper, upper, 1e-11))
      let relative = try gap.estimate(of: .relativeGap)
      #expect(agrees(relative.interval?.lower, 1 - upper, 1e-11))
      #expect(agrees(relative.interval?.upper, 1 - lower, 1e-11))
      // The difference is plus and minus t times its error on either choice.
      let error = gap.difference.standardError ?? 0
      let half = 2.4469118511449688 * error
      #expect(agrees(gap.difference.interval?.upper, (gap.difference.value ?? 0) + half, 1e-11))
    }
  }

  @Test func `gaps within places keep their covariance and take the places' degrees`() throws {
    // R, the same recipe: "within", "within relative", "within degrees".
    let gaps = try MarketSurvey.survey()
      .gaps(in: "account", by: "language", from: "spanish", to: "quechua", within: ["place"])
    #expect(gaps.gaps.map { $0.place.map(\.level) } == [["city"], ["valley"]])
    let (city, valley) = (gaps.gaps[0].difference, gaps.gaps[1].difference)
    #expect(agrees(city.value, 0.203723404255319096))
    #expect(agrees(valley.value, 0.773804085361874283))
    #expect(agrees(city.standardError, 0.378716378113519714, 1e-11))
    #expect(agrees(valley.standardError, 0.220601303337410432, 1e-11))
    #expect(city.degreesOfFreedom == 2 && valley.degreesOfFreedom == 2)
    let covariance = gaps.covariance()
    let count = gaps.gaps[0].estimates.count
    #expect(covariance.rowCount == 2 * count)
    #expect(agrees(covariance[0, count], 0.016560815508683227, 1e-11))
    #expect(agrees(covariance[2, count + 2], 0.0081287684425325642, 1e-11))
    #expect(agrees(covariance[0, 0], 0.378716378113519714 * 0.378716378113519714, 1e-11))
    // A gap between gaps is one contrast of the rates behind them.
    let between = try gaps.rates.contrast { ($0[0] - $0[2]) - ($0[1] - $0[3]) }
    let variance = covariance[0, 0] + covariance[count, count] - 2 * covariance[0, count]
    #expect(agrees(between.standardError, variance.squareRoot(), 1e-11))
  }

  @Test func `everyone and domains agree with R`() throws {
    // R, the same recipe: "everyone" and "domain".
    let survey = try MarketSurvey.survey()
    let whole = try survey.gap(in: "account", by: "language", from: .everyone, to: "quechua")
    #expect(agrees(whole.difference.value, 0.22665190107050576))
    #expect(agrees(whole.difference.standardError, 0.14059798184274155, 1e-11))
    #expect(whole.difference.observations == 24)
    let city = try survey.restricted(to: "place", equals: "city")
      .gap(in: "account", by: "language", from: "spanish", to: "quechua")
    #expect(agrees(city.difference.value, 0.20372340425531910))
    #expect(agrees(city.difference.standardError, 0.37871637811351971, 1e-11))
    #expect(city.difference.degreesOfFreedom == 2)
  }

  @Test func `the units are points, percent, and the unit of the outcome`() throws {
    let survey = try MarketSurvey.survey()
    let shares = try survey.gap(in: "account", by: "language", from: "spanish", to: "quechua")
    #expect(shares.difference.description == "Difference 48.2 pp (-25.1 pp to 121.5 pp)")
    #expect(try shares.estimate(of: .relativeGap).description.hasPrefix("Relative gap 62.5 %"))
    let means = try survey.gap(in: "income", by: "language", from: "spanish", to: "quechua")
    #expect(means.difference.unit == .amount)
    #expect(means.difference.description.hasPrefix("Difference 180.0285 (88.9347 to"))
  }
}
