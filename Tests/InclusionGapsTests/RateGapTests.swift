// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import TestSupport
import Testing

@Suite("Gap of two published rates")
struct RateGapTests {
  func gap(
    _ from: Double,
    _ to: Double,
    respondents: Int? = 500,
    confidence: Double = 0.95,
    difference: DifferenceInterval = .newcombe,
    ratio: RatioInterval = .log
  ) throws -> RateGap {
    func rate(_ percent: Double) throws -> PublishedRate {
      guard let respondents else { return PublishedRate(try Share(percent: percent)) }
      return try PublishedRate(Share(percent: percent), sampleSize: respondents)
    }
    return try RateGap(
      from: rate(from),
      to: rate(to),
      confidence: confidence,
      differenceInterval: difference,
      ratioInterval: ratio
    )
  }

  @Test("Phones of 85 percent of men and 79 percent of women, on every scale")
  func byHand() throws {
    let gap = try gap(85, 79, respondents: nil)
    // 85 − 79 = 6 points; 79/85 = 0.929412; (85/15)/(79/21) = 1785/1185 = 1.506329; 21/15 = 1.4.
    #expect(abs(gap.difference.value.points - 6) < 1e-12)
    #expect(abs(try #require(gap.ratio).value.value - 79.0 / 85) < 1e-15)
    #expect(abs(try #require(gap.relativeGap).value.percent - 600.0 / 85) < 1e-12)
    #expect(abs(try #require(gap.oddsRatio).value.value - 1785.0 / 1185) < 1e-14)
    #expect(abs(try #require(gap.exclusionRatio).value.value - 1.4) < 1e-14)
    #expect(gap.parityIndex == gap.ratio)
    #expect(try #require(gap.adjustedParityIndex).value == gap.ratio?.value)
    #expect(gap.estimates.map(\.measure) == GapMeasure.allCases)
    #expect(gap.estimates.allSatisfy { $0.standardError == nil && $0.interval == nil })
    #expect(gap.estimates.allSatisfy { $0.note == nil && $0.value != nil })
    #expect(
      gap.estimates.prefix(3).map(\.description)
        == ["Difference 6.0 pp", "Ratio 0.929", "Relative gap 7.1 %"]
    )
  }

  // Five pairs of published rates with 500 respondents per group, three decimals: the expected
  // values are rounded, so half a unit of the last decimal is allowed.
  @Test(
    "Standard errors and intervals agree with the worked table",
    arguments: [
      // from, to, difference, its error, ratio, lower, upper, odds ratio, lower, upper
      [85, 79, 0.060, 0.0242, 0.929, 0.877, 0.985, 1.506, 1.087, 2.088],
      [68, 63, 0.050, 0.0300, 0.926, 0.847, 1.014, 1.248, 0.961, 1.621],
      [41, 31, 0.100, 0.0302, 0.756, 0.639, 0.894, 1.547, 1.192, 2.006],
      [54, 44, 0.100, 0.0315, 0.815, 0.717, 0.926, 1.494, 1.164, 1.917],
      [50.97, 34.44, 0.165, 0.0308, 0.676, 0.583, 0.784, 1.979, 1.534, 2.552],
    ] as [[Double]]
  )
  func workedTable(row: [Double]) throws {
    let gap = try gap(row[0], row[1])
    let ratio = try #require(gap.ratio)
    let oddsRatio = try #require(gap.oddsRatio)
    let ratioInterval = try #require(ratio.interval)
    let oddsInterval = try #require(oddsRatio.interval)
    #expect(abs(gap.difference.value.value - row[2]) <= 5.01e-4)
    #expect(abs(try #require(gap.difference.standardError) - row[3]) <= 5.01e-5)
    let found = [
      ratio.value.value, ratioInterval.lower, ratioInterval.upper, oddsRatio.value.value,
      oddsInterval.lower, oddsInterval.upper,
    ]
    for (value, expected) in zip(found, row[4...]) { #expect(abs(value - expected) <= 5.01e-4) }
    #expect(gap.difference.observations == 1_000)
  }

  // statsmodels 0.15.0, scipy 1.17.1, Python 3.11; M of n men and F of n women, n = 500:
  //   from statsmodels.stats.proportion import confint_proportions_2indep as ci
  //   ci(M, n, F, n, method='wald', compare='diff'), ci(M, n, F, n, method='newcomb', compare='diff')
  //   ci(F, n, M, n, method='log', compare='ratio', correction=False)
  //   ci(M, n, F, n, method='logit', compare='odds-ratio', correction=False)
  //   ci(n-F, n, n-M, n, method='log', compare='ratio', correction=False)
  // Relative 1e-10: the quantile and a handful of operations, in double precision on both sides;
  // the ends of a difference near zero lose digits.
  @Test(
    "Intervals agree with statsmodels",
    arguments: [
      [
        85, 79, 0.012521920468669769, 0.10747807953133012, 0.012350930288816425,
        0.10745069271841953, 0.8767822045926482, 0.9852004566801463, 1.0867884866835846,
        2.087827969524519, 1.0696456333976008, 1.832382556243693,
      ],
      [
        68, 63, -0.008844634258135045, 0.10884463425813513, -0.008909176622452344,
        0.10842732879067563, 0.8466002737679177, 1.0138760610658089, 0.9610536132987775,
        1.6206625704817517, 0.9740375933106779, 1.3725487308512736,
      ],
      [
        41, 31, 0.04082336727267452, 0.15917663272732543, 0.040515171458427174,
        0.15849941386424352, 0.6392982888615047, 0.8942359641402283, 1.1924405274736385,
        2.0063271769624786, 1.0648247258883248, 1.284446533580364,
      ],
      [
        54, 44, 0.03834363253516385, 0.16165636746483622, 0.038037665495878226,
        0.16088452627190986, 0.7170886700898997, 0.9258592558134636, 1.1644924663709633,
        1.9169283224292806, 1.0768162871957354, 1.3763179527691405,
      ],
    ] as [[Double]]
  )
  func statsmodels(row: [Double]) throws {
    let newcombe = try gap(row[0], row[1])
    let wald = try gap(row[0], row[1], difference: .wald)
    let relative = try #require(newcombe.relativeGap?.interval)
    #expect(abs(relative.lower - (1 - row[7])) < 1e-12)
    #expect(abs(relative.upper - (1 - row[6])) < 1e-12)
    let found = [
      wald.difference.interval, newcombe.difference.interval, newcombe.ratio?.interval,
      newcombe.oddsRatio?.interval, newcombe.exclusionRatio?.interval,
    ]
    for (index, interval) in found.enumerated() {
      let interval = try #require(interval)
      #expect(abs(interval.lower - row[2 + 2 * index]) < 1e-12)
      #expect(abs(interval.upper - row[3 + 2 * index]) < 1e-12)
    }
  }

  @Test("Small, unequal samples and another confidence agree with statsmodels")
  func smallSamples() throws {
    // As above: ci(17, 40, 3, 25, method=…, compare=…, alpha=.01), and for the ratio
    // ci(3, 25, 17, 40, …, alpha=.01).
    let from = try PublishedRate(Share(17.0 / 40), sampleSize: 40)
    let to = try PublishedRate(Share(3.0 / 25), sampleSize: 25)
    let gap = try RateGap(from: from, to: to, confidence: 0.99)
    let newcombe = try #require(gap.difference.interval)
    #expect(abs(newcombe.lower - 0.0004169514226544657) < 1e-12)
    #expect(abs(newcombe.upper - 0.5216192245992366) < 1e-12)
    let wald = try RateGap(from: from, to: to, confidence: 0.99, differenceInterval: .wald)
    #expect(abs(try #require(wald.difference.interval).lower - 0.04315868419102076) < 1e-12)
    let ratio = try #require(gap.ratio?.interval)
    #expect(abs(ratio.lower - 0.06470539576418748) < 1e-12)
    #expect(abs(ratio.upper - 1.2320948268602951) < 1e-12)
  }

  @Test("Covariance and design effects enter every standard error")
  func covariance() throws {
    // numpy 2, Python 3.11, the delta method written out:
    //   m, f, vm, vf, c = .5097, .3444, .5097*.4903/500*1.5, .3444*.6556/500*1.5, .0002
    //   sqrt(vm+vf-2*c); f/m*sqrt(vf/f**2+vm/m**2-2*c/f/m)
    //   or*sqrt(vm/(m*(1-m))**2+vf/(f*(1-f))**2-2*c/(m*(1-m)*f*(1-f)))
    //   e*sqrt(vm/(1-m)**2+vf/(1-f)**2-2*c/(1-m)/(1-f)), e = (1-f)/(1-m)
    let gap = try RateGap(
      from: PublishedRate(Share(0.5097), sampleSize: 500, designEffect: 1.5),
      to: PublishedRate(Share(0.3444), sampleSize: 500, designEffect: 1.5),
      covariance: 0.0002
    )
    #expect(abs(try #require(gap.difference.standardError) - 0.032048145812199495) < 1e-13)
    #expect(abs(try #require(gap.ratio?.standardError) - 0.053707673884491415) < 1e-13)
    #expect(abs(try #require(gap.relativeGap?.standardError) - 0.053707673884491415) < 1e-13)
    #expect(abs(try #require(gap.oddsRatio?.standardError) - 0.2669882465383228) < 1e-13)
    #expect(abs(try #require(gap.exclusionRatio?.standardError) - 0.07854225296976776) < 1e-13)
    // A design effect is a smaller sample: 500 / 1.5 respondents.
    let smaller = try PublishedRate(Share(0.5097), effectiveSampleSize: 500 / 1.5)
    #expect(abs(try #require(smaller.variance) - #require(gap.reference.variance)) < 1e-18)
    let published = try PublishedRate(
      Share(0.5097),
      standardError: #require(gap.reference.variance).squareRoot()
    )
    #expect(abs(try #require(published.effectiveSampleSize) - 500 / 1.5) < 1e-9)
  }

  @Test("The same people in both groups have no gap and no error")
  func sameRespondents() throws {
    let rate = try PublishedRate(Share(0.4), sampleSize: 250)
    let gap = try RateGap(from: rate, to: rate, covariance: #require(rate.variance))
    for estimate in gap.estimates {
      let value = try #require(estimate.value)
      #expect(abs(value - estimate.measure.parity) < 1e-15)
      #expect(try #require(estimate.standardError) < 1e-9)
    }
    let interval = try #require(gap.difference.interval)
    // Both Wilson intervals are the same, but their two halves are not: 2·(u − p)(p − l) is left.
    #expect(interval.lower > -0.01 && interval.upper < 0.01)
  }

  @Test("The parity index counts both directions alike once it is adjusted")
  func parity() throws {
    // (79, 85): both 0.929412; (90, 80): GPI 1.125, GPIA 2 − 80/90 = 1.111111.
    let behind = try gap(85, 79)
    #expect(abs(try #require(behind.adjustedParityIndex).value.value - 0.929412) < 5e-7)
    #expect(behind.adjustedParityIndex == behind.ratio)
    let ahead = try gap(80, 90)
    #expect(abs(try #require(ahead.parityIndex).value.value - 1.125) < 1e-15)
    let adjusted = try #require(ahead.adjustedParityIndex)
    #expect(abs(adjusted.value.value - 10.0 / 9) < 1e-15)
    // Delta method for M/F: .8/.9*sqrt(vf/.9**2 + vm/.8**2), vf = .09/500, vm = .16/500.
    #expect(abs(try #require(adjusted.standardError) - 0.02388817110606978) < 1e-14)
    // Swapping the groups mirrors the index and its interval at 1.
    let swapped = try #require(gap(90, 80).adjustedParityIndex)
    #expect(abs(swapped.value.value + adjusted.value.value - 2) < 1e-15)
    let (a, b) = (try #require(adjusted.interval), try #require(swapped.interval))
    #expect(abs(a.lower + b.upper - 2) < 1e-14)
    #expect(abs(a.upper + b.lower - 2) < 1e-14)
  }

  @Test("Wald intervals are symmetric on the measure's own scale")
  func wald() throws {
    let gap = try gap(54, 44, difference: .wald, ratio: .wald)
    for estimate in gap.estimates {
      let value = try #require(estimate.value)
      let error = try #require(estimate.standardError)
      let interval = try #require(estimate.interval)
      // scipy 1.17.1: norm.ppf(.975) = 1.959963984540054.
      #expect(abs(interval.upper - value - 1.959963984540054 * error) < 1e-13)
      #expect(abs(value - interval.lower - 1.959963984540054 * error) < 1e-13)
    }
  }

  @Test("Peru's account gap rose in points and fell in relative terms from 2014 to 2017")
  func twoScales() throws {
    // Global Findex, men and women: 35.66 and 22.50 in 2014, 50.97 and 34.44 in 2017.
    // 13.16 → 16.53 points; 13.16/35.66 = 36.9 % → 16.53/50.97 = 32.4 %.
    let before = try gap(35.66, 22.50, respondents: nil)
    let after = try gap(50.97, 34.44, respondents: nil)
    #expect(abs(before.difference.value.points - 13.16) < 1e-9)
    #expect(abs(after.difference.value.points - 16.53) < 1e-9)
    #expect(Printed.decimal(try #require(before.relativeGap).value.percent, digits: 1) == "36.9")
    #expect(Printed.decimal(try #require(after.relativeGap).value.percent, digits: 1) == "32.4")
  }

  @Test("Swapping the groups changes the sign or gives the reciprocal", arguments: 1...20)
  func swapping(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let first = try PublishedRate(
      Share(.random(in: 0.01...0.99, using: &generator)),
      sampleSize: .random(in: 5...5_000, using: &generator),
      designEffect: .random(in: 0.8...3, using: &generator)
    )
    let second = try PublishedRate(
      Share(.random(in: 0.01...0.99, using: &generator)),
      effectiveSampleSize: .random(in: 0.5...5_000, using: &generator)
    )
    let there = try RateGap(from: first, to: second)
    let back = try RateGap(from: second, to: first)
    func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-12 * max(1, abs(a)) }
    let ends = try #require(there.difference.interval)
    let mirrored = try #require(back.difference.interval)
    #expect(close(there.difference.value.value, -back.difference.value.value), "seed \(seed)")
    #expect(close(ends.lower, -mirrored.upper), "seed \(seed)")
    #expect(close(ends.upper, -mirrored.lower), "seed \(seed)")
    #expect(ends.lower >= -1 - 1e-12 && ends.upper <= 1 + 1e-12, "seed \(seed)")
    for measure in [GapMeasure.ratio, .oddsRatio, .exclusionRatio] {
      let (a, b) = (there.estimate(of: measure), back.estimate(of: measure))
      let (x, y) = (try #require(a.interval), try #require(b.interval))
      #expect(close(try #require(a.value) * #require(b.value), 1), "seed \(seed) \(measure)")
      #expect(close(x.lower * y.upper, 1) && close(x.upper * y.lower, 1), "seed \(seed) \(measure)")
    }
  }
}
