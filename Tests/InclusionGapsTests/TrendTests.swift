// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import TestSupport
import Testing

/// Peru's target of its national strategy: 75 percent of adults with an account by 2021.
@Suite("Growth and time to target")
struct TrendTests {
  static let printed: [Double] = [29, 43]
  static let findex: [Double] = [28.975, 42.603]

  func accounts(_ percentages: [Double]) throws -> WaveSeries {
    try WaveSeries(
      zip([2014, 2017], percentages).map { try Wave($0, Share(percent: $1)) }
    )
  }

  // The worked table: projections to 2021 and, unrounded, to 2024, in percent with two decimals,
  // and the year in which 75 percent are reached. Half a unit of the last decimal printed is
  // allowed; two projections to 2024 are printed with one decimal or as 75.00 and 74.40.
  @Test(
    "The four scales agree with the worked table",
    arguments: [
      (.linear, [61.67, 2023.86], [60.77, 74.40, 2024.13]),
      (.logOdds, [63.09, 2023.75], [62.25, 75.00, 2024.00]),
      (.compoundGrowth, [72.70, 2021.24], [71.23, 104.7, 2021.40]),
      (.exclusionReduction, [57.47, 2028.26], [56.80, 65.09, 2028.70]),
    ] as [(GrowthScale, [Double], [Double])]
  )
  func workedTable(scale: GrowthScale, printed: [Double], findex: [Double]) throws {
    let target = try Share(percent: 75)
    let rounded = try accounts(TrendTests.printed).trend(on: scale)
    #expect(abs(try rounded.projection(to: 2021).share.percent - printed[0]) <= 0.00501)
    #expect(abs(try #require(rounded.arrival(at: target).year) - printed[1]) <= 0.00501)
    let exact = try accounts(TrendTests.findex).trend(on: scale)
    #expect(abs(try exact.projection(to: 2021).share.percent - findex[0]) <= 0.00501)
    let tolerance = scale == .compoundGrowth ? 0.0501 : 0.00501
    #expect(abs(100 * (try exact.projection(to: 2024).value) - findex[1]) <= tolerance)
    #expect(abs(try #require(exact.arrival(at: target).year) - findex[2]) <= 0.00501)
  }

  // Python 3.11 with numpy 2, L = lambda p: log(p/(1-p)), T = 3, from p0 in 2014 and p1 in 2017:
  //   linear    s = (p1-p0)/T;                   p1+4*s,              2017+(.75-p1)/s
  //   log-odds  s = (L(p1)-L(p0))/T;             1/(1+exp(-L(p1)-4*s)), 2017+(L(.75)-L(p1))/s
  //   ARR       a = 1-((1-p1)/(1-p0))**(1/T);    1-(1-p1)*(1-a)**4,   2017+log(.25/(1-p1))/log(1-a)
  //   CAGR      g = (p1/p0)**(1/T)-1;            p1*(1+g)**4,         2017+log(.75/p1)/log(1+g)
  // Relative 1e-12: a few elementary functions in double precision, in another order.
  @Test(
    "Pace, projection and year agree with numpy",
    arguments: [
      (.linear, printed, [0.04666666666666667, 0.6166666666666667, 2023.857142857143]),
      (.logOdds, printed, [0.2045109649712845, 0.6309263008967949, 2023.7500705451316]),
      (.exclusionReduction, printed, [0.07059393478179299, 0.57469854846564, 2028.2577607162796]),
      (.compoundGrowth, printed, [0.14031145196252504, 0.727046853337486, 2021.2367246411968]),
      (.linear, findex, [0.04542666666666667, 0.6077366666666667, 2024.1317141179923]),
      (.logOdds, findex, [0.19951039156470549, 0.6224532686599846, 2024.0005358695087]),
      (.exclusionReduction, findex, [0.06855049331121654, 0.5679575087883312, 2028.703670284267]),
      (.compoundGrowth, findex, [0.13711811761910897, 0.7122992692857226, 2021.40137142025]),
    ] as [(GrowthScale, [Double], [Double])]
  )
  func numpy(scale: GrowthScale, shares: [Double], expected: [Double]) throws {
    let trend = try accounts(shares).trend(on: scale)
    #expect(abs(trend.pace.value - expected[0]) < 1e-13)
    #expect(abs(try trend.projection(to: 2021).value - expected[1]) < 1e-12)
    let year = try #require(trend.arrival(at: Share(percent: 75)).year)
    #expect(abs(year - expected[2]) < 1e-9)
    #expect(trend.pace.standardError == nil && trend.pace.interval == nil)
  }

  @Test("The target needed 8 points a year, the waves made 4.67, and it was missed by 17.5")
  func target() throws {
    let target = try Target(Share(percent: 75), by: 2021)
    #expect("\(target)" == "75.0 % by 2021")
    let outlook = try accounts(TrendTests.printed).trend(on: .linear).outlook(for: target)
    // (75 − 43) / 4 = 8; (43 − 29) / 3 = 4.67; 75 − 61.67 = 13.33 short by projection.
    #expect(abs(try #require(outlook.neededPace).value - 0.08) < 1e-15)
    #expect("\(outlook.achievedPace)" == "4.67 pp per year")
    #expect(abs(outlook.shortfall.points - 40.0 / 3) < 1e-12)
    #expect("\(outlook.arrival)" == "reached in 2023.9")
    let odds = try accounts(TrendTests.printed).trend(on: .logOdds).outlook(for: target)
    // numpy: (L(.75)-L(.43))/4.
    #expect(abs(try #require(odds.neededPace).value - 0.3451158602022744) < 1e-14)
    #expect("\(odds.achievedPace)" == "0.205 log-odds per year")

    let found = Wave(2021, try Share(percent: 57.50))
    let series = try WaveSeries(accounts(TrendTests.findex).waves + [found])
    guard case .missed(let shortfall, let wave) = series.verdict(on: target) else {
      Issue.record("the verdict is \(series.verdict(on: target))")
      return
    }
    #expect(abs(shortfall.points - 17.5) < 1e-12)
    #expect(wave == found)
    #expect("\(series.verdict(on: target))" == "missed by 17.5 pp (2021: 57.5 %)")
    // Asked again after the deadline, a trend does not pretend to look ahead.
    let error = #expect(throws: GapError.self) {
      try series.trend(on: .linear).outlook(for: target)
    }
    #expect(error?.code == .yearNotAhead)
  }

  @Test("The pace between the Findex waves fell after 2017")
  func paces() throws {
    // Points per year: (57.50 − 42.60)/4 = 3.725 and (59.31 − 57.50)/3 = 0.603.
    let series = try WaveSeries([
      Wave(2017, Share(percent: 42.60)), Wave(2021, Share(percent: 57.50)),
      Wave(2024, Share(percent: 59.31)),
    ])
    let paces = try series.paces(on: .linear)
    #expect(paces.count == 2)
    #expect(abs(paces[0].value - 0.03725) < 1e-15)
    #expect(abs(paces[1].value - 0.0181 / 3) < 1e-15)
  }

  // Python 3.11 with numpy 2: y = [2011, 2014, 2017, 2021, 2024],
  // p = [.2046, .2898, .4260, .5750, .5931]; numpy.polyfit(y - 2017, t(p), 1)[0] with t the
  // identity, log(p/(1-p)), -log(1-p) and log(p). Relative 1e-10: polyfit solves by SVD.
  @Test(
    "Least squares over all waves agree with numpy",
    arguments: [
      (.linear, 0.03222802197802197),
      (.logOdds, 0.14131677541613613),
      // Of the step 0.056451033945338895: 1 - exp(-step).
      (.exclusionReduction, 0.05488723819471564),
      // Of the step 0.0848657414707972: expm1(step).
      (.compoundGrowth, 0.08857090695812121),
    ] as [(GrowthScale, Double)]
  )
  func leastSquares(scale: GrowthScale, pace: Double) throws {
    let years: [Double] = [2011, 2014, 2017, 2021, 2024]
    let shares = [0.2046, 0.2898, 0.4260, 0.5750, 0.5931]
    let series = try WaveSeries(zip(years, shares).map { Wave($0, try Share($1)) })
    let trend = try series.trend(on: scale, fit: .leastSquares)
    #expect(abs(trend.pace.value - pace) < 1e-11)
    #expect(try trend.projection(to: 2024).value == 0.5931)
  }

  @Test("Two waves of about 1,000 respondents leave the pace 0.9 points a year uncertain")
  func uncertainty() throws {
    // By hand: V = 1.6·0.29·0.71/1000 = 3.2944e-4 and 1.6·0.43·0.57/1000 = 3.9216e-4;
    // √(3.2944e-4 + 3.9216e-4) / 3 = 0.026863 / 3 = 0.0089542.
    let series = try WaveSeries([
      Wave(2014, PublishedRate(Share(0.29), sampleSize: 1_000, designEffect: 1.6)),
      Wave(2017, PublishedRate(Share(0.43), sampleSize: 1_000, designEffect: 1.6)),
    ])
    let pace = try series.trend(on: .linear).pace
    let error = try #require(pace.standardError)
    #expect(abs(error - (7.216e-4).squareRoot() / 3) < 1e-15)
    let interval = try #require(pace.interval)
    // scipy 1.17.1: norm.ppf(.975).
    #expect(abs(interval.upper - pace.value - 1.959963984540054 * error) < 1e-14)
    for scale in GrowthScale.allCases {
      let other = try series.trend(on: scale).pace
      #expect(try #require(other.interval).contains(other.value))
      // The delta method agrees with half the width of a narrow interval.
      let narrow = try series.trend(on: scale, confidence: 0.01).pace
      let half = try #require(narrow.interval)
      let multiple = 0.012533469508069276  // scipy 1.17.1: norm.ppf(.505)
      let error = try #require(other.standardError)
      #expect(abs((half.upper - half.lower) / 2 / multiple - error) < 1e-7)
    }
  }

  @Test("Both fits are the same for two waves", arguments: 1...20)
  func twoWaves(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let first = Double.random(in: 0.01...0.98, using: &generator)
    let series = try WaveSeries([
      Wave(.random(in: 1990...2010, using: &generator), Share(first)),
      Wave(
        .random(in: 2011...2030, using: &generator),
        Share(.random(in: first...0.99, using: &generator))
      ),
    ])
    for scale in GrowthScale.allCases {
      let trend = try series.trend(on: scale)
      let line = try series.trend(on: scale, fit: .leastSquares)
      #expect(abs(trend.pace.value - line.pace.value) < 1e-13, "seed \(seed) \(scale)")
      // The year of arrival is the year in which the projection is the target.
      let target = try Share((1 + 3 * series.last.rate.share.value) / 4)
      let year = try #require(trend.arrival(at: target).year)
      #expect(
        abs(try trend.projection(to: year).value - target.value) < 1e-9,
        "seed \(seed) \(scale)"
      )
      // Drawn back, the pace gives the first wave from the last.
      let outlook = try trend.outlook(for: Target(target, by: year))
      #expect(
        abs(try #require(outlook.neededPace).value - trend.pace.value) < 1e-9,
        "seed \(seed) \(scale)"
      )
    }
  }
}
