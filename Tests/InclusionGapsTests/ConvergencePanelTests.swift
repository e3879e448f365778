// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import TestSupport
import Testing

// numpy 2.4, scipy 1.17: Tests/ReferenceTests/recipes/gap_convergence.py.
@Suite("Convergence of places")
struct ConvergencePanelTests {
  private func panel(withErrors: Bool = true) throws -> ConvergencePanel {
    let first = [0.20, 0.35, 0.50, 0.62, 0.41, 0.28]
    let last = [0.38, 0.47, 0.58, 0.70, 0.55, 0.36]
    let error = [0.020, 0.025, 0.018, 0.022, 0.030, 0.015]
    return try ConvergencePanel(
      first.indices.map { index in
        let rates = try [first[index], last[index]].map { share in
          withErrors
            ? try PublishedRate(Share(share), standardError: error[index])
            : PublishedRate(try Share(share))
        }
        return ("p\(index)", try WaveSeries([Wave(2015, rates[0]), Wave(2020, rates[1])]))
      }
    )
  }

  @Test(
    "The spread of places agrees with numpy, with and without sampling error",
    arguments: [
      (
        .linear,
        [0.1517454008089427, 0.009114020708777391, 0.15011218027417583],
        [0.12925427136720344, 0.008972063585376992, 0.12733289703241132]
      ),
      (
        .compoundGrowth,
        [0.4066347657772032, 0.032912256427043395, 0.40129581702677797],
        [0.2569793424868252, 0.018223266816972818, 0.2529718907974888]
      ),
    ] as [(GrowthScale, [Double], [Double])]
  )
  func sigma(_ scale: GrowthScale, _ first: [Double], _ last: [Double]) throws {
    let sigma = try panel().dispersion(on: scale)
    for (spread, expected) in zip(sigma.spreads, [first, last]) {
      #expect(agrees(spread.standardDeviation.value.value, expected[0], 1e-11))
      #expect(agrees(spread.standardDeviation.standardError, expected[1], 1e-11))
      #expect(agrees(spread.withoutSamplingError, expected[2], 1e-11))
    }
    #expect(agrees(sigma.change.value.value, last[0] - first[0], 1e-10))
    let error = (first[1] * first[1] + last[1] * last[1]).squareRoot()
    #expect(agrees(sigma.change.standardError, error, 1e-11))
    #expect(try panel(withErrors: false).dispersion().change.standardError == nil)
  }

  @Test("The slope, the speed and the half-life agree with scipy")
  func beta() throws {
    let beta = try panel().catchUp(on: .logOdds)
    #expect(agrees(beta.slope.value.value, -0.045914495449898715, 1e-11))
    #expect(agrees(beta.slope.standardError, 0.02239213350562453, 1e-11))
    #expect(agrees(beta.intercept, 0.0787178725121255, 1e-11))
    #expect(agrees(beta.determination, 0.5124594087903483, 1e-11))
    #expect(agrees(beta.slope.interval?.lower, -0.10808502491652544, 1e-11))
    #expect(agrees(beta.speed?.value.value, 0.05216193877262213, 1e-11))
    #expect(agrees(beta.speed?.interval?.lower, -0.01562913636843997, 1e-10))
    #expect(agrees(beta.speed?.interval?.upper, 0.15549068013909864, 1e-10))
    #expect(agrees(beta.halfLife, 13.28837073294815, 1e-10))
    #expect(agrees(beta.slopeWithoutSamplingError, -0.042244887236612426, 1e-10))
    #expect(beta.notes.contains { $0.contains("Galton") })
    let weighted = try panel().catchUp(on: .logOdds, weights: [3, 1, 2, 5, 1, 4])
    #expect(agrees(weighted.slope.value.value, -0.039438857908050615, 1e-11))
    #expect(agrees(weighted.slope.standardError, 0.02106690532288245, 1e-11))
  }

  @Test("Noise alone looks like catching up, and the correction takes it out", arguments: [8, 77])
  func galton(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func noise() -> Double {
      (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0...1, using: &generator) }
    }
    // 400 places that do not change, seen with errors of 5 points.
    let panel = try ConvergencePanel(
      (0..<400).map { index in
        let truth = 0.4 + 0.2 * Double(index) / 400
        let rates = try [truth + 0.05 * noise(), truth + 0.05 * noise()].map {
          try PublishedRate(Share($0), standardError: 0.05)
        }
        return ("\(index)", try WaveSeries([Wave(2015, rates[0]), Wave(2020, rates[1])]))
      }
    )
    let beta = try panel.catchUp(on: .linear)
    // −V/(T (S² + V)) with S² = .04/12 and V = .0025: −0.0857 a year with an error of 0.009.
    #expect(beta.slope.value.value < -0.05, "seed \(seed)")
    // Its error is 0.018 over many such draws (numpy); four of them.
    #expect((beta.slopeWithoutSamplingError ?? 1).magnitude < 0.07, "seed \(seed)")
  }

  @Test("What is no panel is refused")
  func refusals() throws {
    func code(_ body: () throws -> Void) -> GapError.Code? {
      (#expect(throws: GapError.self) { try body() })?.code
    }
    let one = try WaveSeries([Wave(2015, Share(0.3)), Wave(2020, Share(0.4))])
    let other = try WaveSeries([Wave(2014, Share(0.3)), Wave(2020, Share(0.4))])
    #expect(code { _ = try ConvergencePanel([("a", one), ("b", one)]) } == .tooFewGroups)
    #expect(
      code { _ = try ConvergencePanel([("a", one), ("b", one), ("c", other)]) } == .wavesDiffer
    )
    let alike = try ConvergencePanel([("a", one), ("b", one), ("c", one)])
    #expect(code { _ = try alike.catchUp() } == .tooFewGroups)
    #expect(try alike.dispersion().spreads[0].standardDeviation.value.value == 0)
    #expect(code { _ = try panel().catchUp(weights: [1, 2]) } == .weightOutOfRange)
    #expect(code { _ = try panel().catchUp(confidence: 95) } == .confidenceOutOfRange)
  }
}

@Suite("Saturating curves")
struct SaturationTests {
  @Test("Three waves on a logistic curve give back its ceiling")
  func ceiling() throws {
    // By hand: u = 10, 5, 20/7; (u₀ + u₂ − 2u₁) / (u₀u₂ − u₁²) = (20/7) / (25/7) = 0.8.
    let series = try WaveSeries(
      zip([1.0, 2, 3], [0.10, 0.20, 0.35]).map { Wave($0, try Share($1)) }
    )
    guard case .ceiling(let estimate) = try series.saturationCeiling() else {
      Issue.record("no ceiling")
      return
    }
    #expect(agrees(estimate.value.value, 0.8) && estimate.standardError == nil)
    // Findex 2011, 2014 and 2017: growth is still accelerating.
    let peru = try WaveSeries(
      zip([2011.0, 2014, 2017], [0.20456, 0.28975, 0.42603]).map { Wave($0, try Share($1)) }
    )
    #expect(try peru.saturationCeiling() == .stillAccelerating)
    let uneven = try WaveSeries(
      zip([2014.0, 2017, 2021], [0.2, 0.3, 0.4]).map { Wave($0, try Share($1)) }
    )
    let error = #expect(throws: GapError.self) { try uneven.saturationCeiling() }
    #expect(error?.code == .wavesNotEquallySpaced)
  }

  @Test("Curves have the values of their formulas")
  func curves() {
    let bass = SaturatingCurve.bass(innovation: 0.03, imitation: 0.38)
    // By hand to six digits: (1 − e^−2.05) / (1 + 12.6667 e^−2.05) = 0.331199.
    #expect((bass.value(at: 5) - 0.331199).magnitude < 5e-7 && bass.value(at: 0) == 0)
    let logistic = SaturatingCurve.logistic(ceiling: 0.8, intercept: 0, slope: 1)
    #expect(logistic.value(at: 0) == 0.4 && (logistic.value(at: 100) - 0.8).magnitude < 1e-12)
    let gompertz = SaturatingCurve.gompertz(ceiling: 0.8, displacement: 1, rate: 0.5)
    // K/e at the time ln(b)/c, where growth is fastest.
    #expect(agrees(gompertz.value(at: 0), 0.8 * 0.36787944117144233))
  }
}
