// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Testing

@Suite("Growth at the edges")
struct TrendEdgeTests {
  func series(_ waves: (Double, Double)...) throws -> WaveSeries {
    try WaveSeries(waves.map { Wave($0.0, try Share($0.1)) })
  }

  func code(_ body: () throws -> Void) -> GapError.Code? {
    (#expect(throws: GapError.self) { try body() })?.code
  }

  @Test("A target is already met, never met, or only approached")
  func arrivals() throws {
    let target = try Share(0.5)
    for scale in GrowthScale.allCases {
      let met = try series((2010, 0.4), (2014, 0.55), (2017, 0.5)).trend(on: scale)
      #expect(try met.arrival(at: target) == .alreadyMet(since: Wave(2014, Share(0.55))))
      let level = try series((2010, 0.4), (2014, 0.4)).trend(on: scale)
      #expect(try level.arrival(at: target) == .never(.noGrowth))
      let line = try series((2010, 0.4), (2011, 0.4), (2014, 0.4))
        .trend(on: scale, fit: .leastSquares)
      #expect(try line.arrival(at: target) == .never(.noGrowth))
      let falling = try series((2010, 0.4), (2014, 0.3)).trend(on: scale)
      #expect(try falling.arrival(at: target) == .never(.shrinking))
      #expect(try falling.arrival(at: target).year == nil)
    }
    let whole = try Share(1)
    let rising = try series((2010, 0.4), (2014, 0.5))
    #expect(try rising.trend(on: .logOdds).arrival(at: whole) == .never(.onlyApproached))
    #expect(try rising.trend(on: .exclusionReduction).arrival(at: whole) == .never(.onlyApproached))
    let outlook = try rising.trend(on: .logOdds).outlook(for: Target(whole, by: 2030))
    #expect(outlook.neededPace == nil)
    // 40 → 50 in 4 years: 100 percent after another 20.
    #expect(abs(try #require(rising.trend(on: .linear).arrival(at: whole).year) - 2034) < 1e-9)
  }

  @Test("Projections beyond 0 and 100 percent say so, and compound growth always does")
  func notes() throws {
    let rising = try series((2014, 0.28975), (2017, 0.42603))
    let compound = try rising.trend(on: .compoundGrowth)
    #expect(try compound.projection(to: 2021).notes == [.compoundsBoundedShare])
    let beyond = try compound.projection(to: 2024)
    #expect(beyond.notes == [.aboveWhole, .compoundsBoundedShare])
    #expect(beyond.share.value == 1 && "\(beyond)" == "2024: 104.7 %")
    #expect(compound.notes == [.compoundsBoundedShare])
    let linear = try rising.trend(on: .linear)
    #expect(linear.notes.isEmpty)
    #expect(try linear.projection(to: 2021).notes.isEmpty)
    #expect(try linear.projection(to: 2040).notes == [.aboveWhole])
    let falling = try series((2010, 0.4), (2014, 0.3)).trend(on: .linear)
    #expect(try falling.projection(to: 2040).notes == [.belowZero])
    #expect(try falling.projection(to: 2040).share.value == 0)
    for scale in [GrowthScale.logOdds, .exclusionReduction] {
      let far = try rising.trend(on: scale).projection(to: 1e6)
      #expect(far.notes.isEmpty && far.value <= 1)
    }
    #expect(code { _ = try compound.projection(to: 1e6) } == .projectionOverflows)
    #expect(code { _ = try linear.projection(to: .nan) } == .yearNotFinite)
    #expect(code { _ = try linear.projection(to: 2016) } == .yearNotAhead)
  }

  @Test("Waves have to be at least two, in order, with one per year")
  func waves() throws {
    #expect(code { _ = try WaveSeries([]) } == .tooFewWaves)
    #expect(code { _ = try series((2014, 0.3)) } == .tooFewWaves)
    #expect(code { _ = try series((2017, 0.3), (2014, 0.4)) } == .wavesOutOfOrder)
    #expect(code { _ = try series((2014, 0.3), (2014, 0.4)) } == .duplicateYear)
    #expect(code { _ = try series((2014, 0.3), (.nan, 0.4)) } == .yearNotFinite)
    #expect(
      code { _ = try WaveSeries([Wave(1, Share(unchecked: 29)), Wave(2, Share(0.4))]) }
        == .rateOutOfRange
    )
    let error = #expect(throws: GapError.self) { try series((2014, 0.3), (2014, 0.4)) }
    #expect(error?.description.contains("2014 occurs twice") == true)
  }

  @Test("Shares of 0 and 1 have no place on some scales")
  func offScale() throws {
    let fromZero = try series((2014, 0), (2017, 0.03))
    let toWhole = try series((2014, 0.9), (2017, 1))
    #expect(code { _ = try fromZero.trend(on: .logOdds) } == .shareOffScale)
    #expect(code { _ = try fromZero.trend(on: .compoundGrowth) } == .shareOffScale)
    #expect(code { _ = try toWhole.trend(on: .logOdds) } == .shareOffScale)
    #expect(code { _ = try toWhole.trend(on: .exclusionReduction) } == .shareOffScale)
    #expect(abs(try fromZero.trend(on: .linear).pace.value - 0.01) < 1e-15)
    #expect(try fromZero.trend(on: .exclusionReduction).pace.value > 0)
    #expect(try toWhole.trend(on: .compoundGrowth).pace.value > 0)
    let error = #expect(throws: GapError.self) { try fromZero.trend(on: .logOdds) }
    #expect(error?.culprit == "2014: 0.0 %")
  }

  @Test("Targets and confidences outside their range are errors")
  func targets() throws {
    let trend = try series((2014, 0.3), (2017, 0.4)).trend(on: .linear)
    #expect(code { _ = try trend.arrival(at: Share(unchecked: 75)) } == .targetOutOfRange)
    #expect(code { _ = try Target(Share(unchecked: 75), by: 2021) } == .targetOutOfRange)
    #expect(code { _ = try Target(Share(unchecked: .nan), by: 2021) } == .targetOutOfRange)
    #expect(code { _ = try Target(Share(0.75), by: .infinity) } == .yearNotFinite)
    let hint = #expect(throws: GapError.self) { try Target(Share(unchecked: 75), by: 2021) }
    #expect(hint?.description.contains("0.75") == true)
    #expect(
      code { _ = try series((1, 0.3), (2, 0.4)).trend(on: .linear, confidence: 95) }
        == .confidenceOutOfRange
    )
  }

  @Test("A verdict is met, missed, open or undecided")
  func verdicts() throws {
    let target = try Target(Share(0.5), by: 2015)
    func verdict(_ waves: (Double, Double)...) throws -> TargetVerdict {
      try WaveSeries(waves.map { Wave($0.0, try Share($0.1)) }).verdict(on: target)
    }
    func wave(_ year: Double, _ share: Double) throws -> Wave { Wave(year, try Share(share)) }
    #expect(try verdict((2010, 0.5), (2020, 0.4)) == .met(in: wave(2010, 0.5)))
    #expect(try verdict((2010, 0.2), (2015, 0.6)) == .met(in: wave(2015, 0.6)))
    let quarter = PercentagePoints(points: 25)
    #expect(try verdict((2010, 0.2), (2016, 0.25)) == .missed(by: quarter, in: wave(2016, 0.25)))
    #expect(try verdict((2010, 0.2), (2014, 0.25)) == .open(lacking: quarter, in: wave(2014, 0.25)))
    #expect(
      try verdict((2010, 0.2), (2018, 0.6))
        == .undecided(lastBefore: wave(2010, 0.2), firstAfter: wave(2018, 0.6))
    )
    #expect(
      try verdict((2018, 0.6), (2020, 0.7))
        == .undecided(lastBefore: nil, firstAfter: wave(2018, 0.6))
    )
  }
}
