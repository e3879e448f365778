// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import TestSupport
import Testing

// Method, count, total, confidence, lower, upper: mpmath 1.3.0 at 40 digits,
// python3 Tests/ReferenceTests/recipes/share_intervals.py
private let reference = """
  clopperPearson 0 33 0.95 0.0 0.10576281007457928
  jeffreys 0 33 0.95 0.0 0.072758705312625615
  wilson 0 33 0.95 0.0 0.10426999754245204
  agrestiCoull 0 33 0.95 0.0 0.12391733840062235
  wald 0 33 0.95 0.0 0.0
  clopperPearson 1 33 0.95 0.00076691207504810931 0.15759397227249682
  jeffreys 1 33 0.95 0.0032893296226160789 0.1330236728178358
  wilson 1 33 0.95 0.0053694105368718392 0.15318725382118917
  agrestiCoull 1 33 0.95 0.0 0.16651942880919942
  wald 1 33 0.95 0.0 0.088789064029776746
  clopperPearson 24 33 0.95 0.54476157223921816 0.8670036112891851
  jeffreys 24 33 0.95 0.56098444886111871 0.85564392618295299
  wilson 24 33 0.95 0.5578244099712737 0.84932559114579355
  agrestiCoull 24 33 0.95 0.55610886638536098 0.85104113473170627
  wald 24 33 0.95 0.57532155435085962 0.87922390019459493
  clopperPearson 24 33 0.5 0.65538343434386035 0.78869624687460777
  jeffreys 24 33 0.5 0.67108874676938558 0.7747544526208054
  wilson 24 33 0.5 0.6721555196245632 0.776208805755951
  agrestiCoull 24 33 0.5 0.67206505138326095 0.77629927399725325
  wald 24 33 0.5 0.67498120075770132 0.77956425378775322
  clopperPearson 33 33 0.95 0.89423718992542072 1.0
  jeffreys 33 33 0.95 0.92724129468737438 1.0
  wilson 33 33 0.95 0.89573000245754796 1.0
  agrestiCoull 33 33 0.95 0.87608266159937765 1.0
  wald 33 33 0.95 1.0 1.0
  clopperPearson 1 1 0.95 0.025000000000000022 1.0
  jeffreys 1 1 0.95 0.14674631630957519 1.0
  wilson 1 1 0.95 0.20654931437723745 1.0
  agrestiCoull 1 1 0.95 0.16749948547941305 1.0
  wald 1 1 0.95 1.0 1.0
  clopperPearson 0.5 2.25 0.95 0.00019543750473994318 0.91139090625343035
  jeffreys 0.5 2.25 0.95 0.011189288098951592 0.80592332763217853
  wilson 0.5 2.25 0.95 0.023653887277887648 0.77114075275916641
  agrestiCoull 0.5 2.25 0.95 0.0087860144144729347 0.78600862562258112
  wald 0.5 2.25 0.95 0.0 0.76544546078260589
  clopperPearson 412.75 1000.5 0.95 0.38183536138666883 0.44376824751119426
  jeffreys 412.75 1000.5 0.95 0.38232816463859537 0.44326446955342568
  wilson 412.75 1000.5 0.95 0.38243040364399376 0.44332606746147428
  agrestiCoull 412.75 1000.5 0.95 0.3824285732365109 0.44332789786895714
  wald 412.75 1000.5 0.95 0.38203934047825527 0.4430481157936088
  clopperPearson 3 5000 0.95 0.00012375152046931289 0.0017524436033960471
  jeffreys 3 5000 0.95 0.00016901489450098609 0.0016003949302265427
  wilson 3 5000 0.95 0.00020407465419434661 0.001762706048528709
  agrestiCoull 3 5000 0.95 0.00011493869797442742 0.0018518420047486282
  wald 3 5000 0.95 0.0 0.0012787477244515851
  """

@Suite struct ShareIntervalTests {
  @Test func `every method agrees with mpmath`() throws {
    for line in reference.split(separator: "\n") {
      let words = line.split(separator: " ")
      let method = try #require(ShareInterval(rawValue: String(words[0])))
      let numbers = try words.dropFirst().map { try #require(Double($0)) }
      let interval = try method.interval(
        count: numbers[0],
        of: numbers[1],
        confidence: numbers[2]
      )
      // The sum and the square root of the normal intervals cost a few units in the last place.
      #expect(abs(interval.lower - numbers[3]) <= 2e-15, "\(line): \(interval.lower)")
      #expect(abs(interval.upper - numbers[4]) <= 2e-15, "\(line): \(interval.upper)")
    }
  }

  @Test func `small ends keep their relative precision`() throws {
    let exact = try ShareInterval.clopperPearson.interval(count: 1, of: 33)
    #expect(abs(exact.lower / 0.00076691207504810931 - 1) < 1e-13)
    let score = try ShareInterval.wilson.interval(count: 3, of: 5000)
    #expect(abs(score.lower / 0.00020407465419434661 - 1) < 1e-14)
  }

  @Test func `the first exact end is solved by hand`() throws {
    // Nobody of n: (1 − p)ⁿ = α/2, so p = 1 − (α/2)^(1/n). With n = 1 and 95 percent, 0.975; with
    // n = 2 and 50 percent, 1 − √¼ = ½.
    let one = try ShareInterval.clopperPearson.interval(count: 0, of: 1)
    #expect(one.lower == 0 && abs(one.upper - 0.975) < 2e-16)
    let two = try ShareInterval.clopperPearson.interval(count: 0, of: 2, confidence: 0.5)
    #expect(abs(two.upper - 0.5) < 2e-16)
  }

  @Test(arguments: ShareInterval.allCases)
  func `nothing and everything have their own ends`(method: ShareInterval) throws {
    let none = try method.interval(count: 0, of: 12)
    let all = try method.interval(count: 12, of: 12)
    #expect(none.lower == 0 && all.upper == 1)
    #expect(abs(none.upper - (1 - all.lower)) < 1e-15)
    #expect(none.upper < 0.4)
  }

  @Test(arguments: ShareInterval.allCases)
  func `counting the others mirrors the interval, and more confidence widens it`(
    method: ShareInterval
  ) throws {
    let seed: UInt64 = 33
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let total = Double.random(in: 0.5...5000, using: &generator)
      let count = total * Double.random(in: 0...1, using: &generator)
      let interval = try method.interval(count: count, of: total)
      let others = try method.interval(count: total - count, of: total)
      let wider = try method.interval(count: count, of: total, confidence: 0.99)
      let context: Comment = "seed \(seed), \(count) of \(total)"
      #expect(abs(interval.lower - (1 - others.upper)) < 1e-12, context)
      #expect(wider.lower <= interval.lower && wider.upper >= interval.upper, context)
      if method != .agrestiCoull { #expect(interval.contains(count / total), context) }
    }
  }

  @Test func `an estimate from a count carries everything`() throws {
    let estimate = try Estimate(count: 24, of: 33)
    #expect(estimate.value.value == 24.0 / 33)
    // √(8/11 · 3/11 / 33) = √(24 / 3993)
    let error = try #require(estimate.standardError)
    #expect(abs(error - (24.0 / 3993).squareRoot()) < 1e-16)
    #expect(estimate.observations == 33)
    #expect(estimate.description == "72.7 % (55.8 % to 84.9 %)")
  }

  @Test func `impossible counts and samples are errors that say which`() {
    func code(_ count: Double, _ total: Double, _ confidence: Double) -> SurveyError.Code? {
      do throws(SurveyError) {
        _ = try ShareInterval.wilson.interval(count: count, of: total, confidence: confidence)
      } catch { return error.code }
      return nil
    }
    #expect(code(0, 0, 0.95) == .sampleSizeNotPositive)
    #expect(code(0, -3, 0.95) == .sampleSizeNotPositive)
    #expect(code(0, .nan, 0.95) == .sampleSizeNotPositive)
    #expect(code(0, .infinity, 0.95) == .sampleSizeNotPositive)
    #expect(code(-1, 3, 0.95) == .countOutOfRange)
    #expect(code(4, 3, 0.95) == .countOutOfRange)
    #expect(code(.nan, 3, 0.95) == .countOutOfRange)
    #expect(code(1, 3, 95) == .confidenceOutOfRange)
    #expect(code(1, 3, 0) == .confidenceOutOfRange)
    #expect(throws: SurveyError.self) { try Estimate(count: 1, of: 0) }
  }
}
