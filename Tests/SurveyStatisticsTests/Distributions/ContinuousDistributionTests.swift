// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SurveyStatistics
import TestSupport
import Testing

/// One line of reference values.
struct ReferenceTail: CustomStringConvertible {
  let description: String
  let distribution: any ContinuousDistribution
  let point: Double
  let lower: Double
  let upper: Double

  static func parse(_ text: String) throws -> [ReferenceTail] {
    try text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let numbers = try words.dropFirst().map { try #require(Double($0)) }
      let distribution: any ContinuousDistribution
      switch words[0] {
      case "normal": distribution = NormalDistribution.standard
      case "gamma": distribution = try GammaDistribution(shape: numbers[0])
      case "beta": distribution = try BetaDistribution(numbers[0], numbers[1])
      case "student": distribution = try StudentDistribution(degreesOfFreedom: numbers[0])
      default: distribution = try FDistribution(numerator: numbers[0], denominator: numbers[1])
      }
      let tails = numbers.suffix(3)
      return ReferenceTail(
        description: String(line),
        distribution: distribution,
        point: tails[tails.startIndex],
        lower: tails[tails.startIndex + 1],
        upper: tails[tails.startIndex + 2]
      )
    }
  }

  /// What double precision allows: the logarithm of a tail is known to one part in 2⁵².
  func tolerance(_ probability: Double) -> Double {
    2e-14 - 3e-16 * log(probability)
  }
}

@Suite struct ContinuousDistributionTests {
  @Test(arguments: [gammaReference, betaReference, studentReference])
  func `tails agree with mpmath to what double precision allows`(text: String) throws {
    for value in try ReferenceTail.parse(text) {
      let lower = try value.distribution.cumulative(value.point)
      let upper = try value.distribution.upperTail(value.point)
      // The two cases of a tiny exponent lose what log Γ(1e-5) loses.
      let slack = value.description.contains("e-05") ? 5e-14 : 0
      let close = value.tolerance(value.lower) + slack
      #expect(abs(lower / value.lower - 1) <= close, "\(value): lower \(lower)")
      let closeAbove = value.tolerance(value.upper) + slack
      #expect(abs(upper / value.upper - 1) <= closeAbove, "\(value): upper \(upper)")
      #expect(abs(lower + upper - 1) <= 4e-16, "\(value): \(lower) + \(upper)")
    }
  }

  @Test(arguments: [gammaReference, betaReference, studentReference])
  func `a quantile is a point at which the reference tail is reached`(text: String) throws {
    for value in try ReferenceTail.parse(text) {
      let below = value.lower <= value.upper
      let quantile =
        below
        ? try value.distribution.quantile(value.lower)
        : try value.distribution.upperQuantile(value.upper)
      // Between the neighbours of the quantile the tail passes the asked probability.
      let (left, right) = (quantile.nextDown.nextDown, quantile.nextUp.nextUp)
      let tails = try [left, right].map {
        below ? try value.distribution.cumulative($0) : try value.distribution.upperTail($0)
      }
      let wanted = min(value.lower, value.upper)
      let close = (value.tolerance(wanted) + 6e-14) * wanted
      let (low, high) = (min(tails[0], tails[1]), max(tails[0], tails[1]))
      #expect(low <= wanted + close && wanted - close <= high, "\(value): quantile \(quantile)")
    }
  }

  @Test func `published quantiles come out to the last digit`() throws {
    // mpmath 1.3.0, 30 digits: findroot on the tails, e.g. sqrt(2) * erfinv(0.95).
    let normal = try NormalDistribution.standard.quantile(0.975)
    // 0.975 is not a double: the nearest one moves the quantile by 4e-16.
    #expect(abs(normal - 1.959963984540054235) <= 5e-16)
    let extreme = try NormalDistribution.standard.upperQuantile(1e-300)
    #expect(abs(extreme - 37.047096299361199) <= 1e-14)
    let chiSquared = try ChiSquaredDistribution(degreesOfFreedom: 1).quantile(0.95)
    #expect(abs(chiSquared - 3.841458820694125958) <= 3e-15)
    let student = try StudentDistribution(degreesOfFreedom: 5).quantile(0.975)
    #expect(abs(student - 2.570581835636315515) <= 2e-15)
  }

  @Test func `quantiles and probabilities invert each other for random parameters`() throws {
    let seed: UInt64 = 20_220_701
    var generator = SeededGenerator(seed: seed)
    func logUniform(_ range: ClosedRange<Double>) -> Double {
      pow(10, Double.random(in: range, using: &generator))
    }
    for _ in 0..<300 {
      let (a, b) = (logUniform(-2...5), logUniform(-2...5))
      let distributions: [any ContinuousDistribution] = [
        try GammaDistribution(shape: a, scale: b), try BetaDistribution(a, b),
        try ChiSquaredDistribution(degreesOfFreedom: a),
        try FDistribution(numerator: a, denominator: b),
        try StudentDistribution(degreesOfFreedom: a),
        try NormalDistribution(mean: b, standardDeviation: a),
      ]
      let probability = logUniform(-12...(-0.01))
      for distribution in distributions {
        let point = try distribution.quantile(probability)
        // A point that is a small number, or a share very near one, has lost its neighbours.
        guard point.isFinite, point.magnitude > 1e-290, point < 1 - 1e-6 || point >= 1 else {
          continue
        }
        let step = 4 * point.ulp
        let low = try distribution.cumulative(point - step) * (1 - 1e-12)
        let high = try distribution.cumulative(point + step) * (1 + 1e-12)
        #expect(
          low <= probability && probability <= high,
          "seed \(seed), \(distribution), probability \(probability): \(low) to \(high)"
        )
      }
    }
  }

  @Test func `mirrored distributions have mirrored tails`() throws {
    for (a, b, x) in [(0.4, 7.0, 0.125), (33.0, 2.5, 0.75), (1e6, 2e6, 0.334)] {
      let there = try BetaDistribution(a, b).cumulative(x)
      let back = try BetaDistribution(b, a).upperTail(1 - x)
      #expect(abs(there / back - 1) < 1e-9)
    }
    for t in [0.0, 1e-8, 0.7, 12] {
      let student = try StudentDistribution(degreesOfFreedom: 3.5)
      #expect(try student.cumulative(-t) == student.upperTail(t))
      #expect(
        try NormalDistribution.standard.cumulative(-t) == NormalDistribution.standard.upperTail(t)
      )
    }
    #expect(try StudentDistribution(degreesOfFreedom: 4).quantile(0.5) == 0)
  }

  @Test func `a heavy tail is known where its square overflows`() throws {
    // mpmath 1.3.0, 30 digits: y**(v/2) / (v/2) / beta(v/2, 1/2) / 2, the leading term of
    // betainc, with v = 0.03125, t = 1e200, y = v / t**2; the next is smaller by y.
    let heavy = try StudentDistribution(degreesOfFreedom: 0.03125)
    let tail = try heavy.upperTail(1e200)
    #expect(abs(tail / 2.60744629342907589e-7 - 1) < 1e-13)
    #expect(abs(try heavy.upperQuantile(2.60744629342907589e-7) / 1e200 - 1) < 1e-12)
  }

  @Test func `one distribution is the limit or the square of another`() throws {
    let t = try StudentDistribution(degreesOfFreedom: .infinity).quantile(0.975)
    #expect(t == (try NormalDistribution.standard.quantile(0.975)))
    let squared = try FDistribution(numerator: 1, denominator: 9).quantile(0.95)
    let two = try StudentDistribution(degreesOfFreedom: 9).quantile(0.975)
    #expect(abs(squared / (two * two) - 1) < 2e-15)
    let chi = try ChiSquaredDistribution(degreesOfFreedom: 6).quantile(0.95)
    let f = try FDistribution(numerator: 6, denominator: .infinity).quantile(0.95)
    #expect(abs(f * 6 / chi - 1) < 1e-15)
  }

  @Test func `the ends of the support have the probabilities zero and one`() throws {
    let gamma = try GammaDistribution(shape: 2)
    #expect(try gamma.cumulative(-1) == 0 && gamma.cumulative(0) == 0)
    #expect(try gamma.cumulative(.infinity) == 1 && gamma.upperTail(.infinity) == 0)
    #expect(try gamma.quantile(0) == 0 && gamma.quantile(1) == .infinity)
    let beta = try BetaDistribution(2, 3)
    #expect(try beta.quantile(0) == 0 && beta.quantile(1) == 1 && beta.cumulative(1) == 1)
    #expect(try NormalDistribution.standard.quantile(0) == -.infinity)
    #expect(try StudentDistribution(degreesOfFreedom: 2).quantile(1) == .infinity)
  }

  @Test func `parameters and points outside the domain are errors`() throws {
    func code(_ body: () throws -> Void) -> SurveyError.Code? {
      do { try body() } catch { return (error as? SurveyError)?.code }
      return nil
    }
    for bad in [0, -1, .nan, .infinity] {
      #expect(code { _ = try GammaDistribution(shape: bad) } == .parameterOutOfDomain)
      #expect(code { _ = try GammaDistribution(shape: 1, scale: bad) } == .parameterOutOfDomain)
      #expect(code { _ = try BetaDistribution(1, bad) } == .parameterOutOfDomain)
      #expect(
        code { _ = try ChiSquaredDistribution(degreesOfFreedom: bad) } == .parameterOutOfDomain
      )
    }
    for bad in [0, -1, Double.nan] {
      #expect(code { _ = try StudentDistribution(degreesOfFreedom: bad) } == .parameterOutOfDomain)
      #expect(
        code { _ = try FDistribution(numerator: 1, denominator: bad) } == .parameterOutOfDomain
      )
    }
    #expect(
      code { _ = try NormalDistribution(mean: .nan, standardDeviation: 1) } == .parameterOutOfDomain
    )
    for bad in [-1e-300, 1.5, .nan] {
      #expect(code { _ = try NormalDistribution.standard.quantile(bad) } == .parameterOutOfDomain)
    }
    #expect(code { _ = try NormalDistribution.standard.cumulative(.nan) } == .parameterOutOfDomain)
  }
}
