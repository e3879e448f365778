// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import Testing

@Suite("Density")
struct DensityTests {
  @Test("120 access points for 250,000 adults are 48 per 100,000 adults")
  func byHand() throws {
    // 120 / 250,000 · 100,000 = 48.
    let density = try Density(count: 120, among: 250_000, per: .adults(100_000))
    #expect(density.value == 48)
    #expect("\(density)" == "48.0 per 100,000 adults")
    // 120 points on 4,800 km² are 25 per 1,000 km².
    let geographic = try Density(count: 120, among: 4_800, per: .squareKilometres(1_000))
    #expect(geographic.value == 25)
    #expect("\(geographic)" == "25.0 per 1,000 km²")
  }

  @Test("The exact Poisson interval agrees with scipy")
  func poisson() throws {
    // scipy 1.17.1, Python 3.11:
    //   from scipy.stats import chi2
    //   [chi2.ppf(.025, 2*n)/2, chi2.ppf(.975, 2*n + 2)/2]
    // Both sides invert the incomplete gamma function to about 1e-14; relative 1e-11 leaves room.
    let expected: [(Int, Double, Double)] = [
      (0, 0, 3.6888794541139354), (1, 0.025317807984289876, 5.571643390938898),
      (3, 0.6186721228956014, 8.767273069742323), (10, 4.7953886961324335, 18.39035604201778),
      (120, 99.4919256259387, 143.49058536935226),
      (5_000, 4862.359188694899, 5140.5489485350045),
      (123_456, 122768.28869851555, 124146.60839534459),
    ]
    for (count, lower, upper) in expected {
      let access = try AccessDensity(count: count, among: 1, per: .squareKilometres(1))
      #expect(abs(access.interval.lower - lower) <= 1e-11 * lower)
      #expect(abs(access.interval.upper - upper) <= 1e-11 * upper)
    }
    // The same count per 100,000 of 250,000 adults: 39.79677…, 57.39623….
    let access = try AccessDensity(count: 120, among: 250_000, per: .adults(100_000))
    #expect(abs(access.interval.lower - 39.79677025037548) < 1e-9)
    #expect(abs(access.interval.upper - 57.396234147740905) < 1e-9)
    #expect("\(access)" == "48.0 per 100,000 adults (39.8 to 57.4)")
  }

  @Test("Densities of different bases do not add")
  func bases() throws {
    let offices = try Density(10, per: .adults(100_000))
    let agents = try Density(38, per: .adults(100_000))
    #expect(try (offices + agents).value == 48)
    for other in [
      DensityBase.population(100_000), .workingAge(100_000), .adults(10_000),
      .squareKilometres(1_000), .adultWomen(100_000),
    ] {
      let error = #expect(throws: AccessError.self) { try offices + Density(1, per: other) }
      #expect(error?.code == .basesDiffer)
    }
    #expect(try offices.converted(to: .adults(10_000)).value == 1)
    let error = #expect(throws: AccessError.self) { try offices.converted(to: .population(10_000)) }
    #expect(error?.code == .basesDiffer)
  }

  @Test("Places are pooled as sums over sums, not as a mean of densities")
  func pooled() throws {
    // 10 per 100,000 adults and 30 per 100,000 adults; (10 + 3) / (100,000 + 10,000) = 11.818….
    let city = try AccessDensity(count: 10, among: 100_000, per: .adults(100_000))
    let village = try AccessDensity(count: 3, among: 10_000, per: .adults(100_000))
    let both = try AccessDensity.pooled([city, village])
    #expect(both.count == 13)
    #expect(both.denominator == 110_000)
    #expect(abs(both.density.value - 13 / 1.1) < 1e-12)
    #expect((#expect(throws: AccessError.self) { try AccessDensity.pooled([]) })?.code == .empty)
    let other = try AccessDensity(count: 3, among: 10_000, per: .population(100_000))
    let error = #expect(throws: AccessError.self) { try AccessDensity.pooled([city, other]) }
    #expect(error?.code == .basesDiffer)
  }

  @Test("A rate ratio has a logarithmic interval")
  func ratio() throws {
    // Python 3.11 with scipy 1.17.1: r = (120/250000)/(80/200000); se = sqrt(1/120 + 1/80);
    // z = norm.ppf(.975); r, r*se, r*exp(-z*se), r*exp(z*se). Relative 1e-12: the same few
    // operations in double precision.
    let here = try AccessDensity(count: 120, among: 250_000, per: .adults(100_000))
    let there = try AccessDensity(count: 80, among: 200_000, per: .adults(100_000))
    let ratio = try here.ratio(to: there)
    #expect(abs(ratio.value.value - 1.2) < 1e-14)
    #expect(abs(try #require(ratio.standardError) - 0.17320508075688776) < 1e-12)
    let interval = try #require(ratio.interval)
    #expect(abs(interval.lower - 0.9043173975524993) < 1e-12)
    #expect(abs(interval.upper - 1.5923612703872612) < 1e-12)
    // The size of the base does not matter, its denominator does.
    let perTenThousand = try AccessDensity(count: 80, among: 200_000, per: .adults(10_000))
    #expect(try here.ratio(to: perTenThousand) == ratio)
    let perInhabitant = try AccessDensity(count: 80, among: 200_000, per: .population(100_000))
    let differ = #expect(throws: AccessError.self) { try here.ratio(to: perInhabitant) }
    #expect(differ?.code == .basesDiffer)
    let none = try AccessDensity(count: 0, among: 200_000, per: .adults(100_000))
    let zero = try none.ratio(to: here)
    #expect(zero.value.value == 0 && zero.interval == nil && zero.standardError == nil)
    let undefined = #expect(throws: AccessError.self) { try here.ratio(to: none) }
    #expect(undefined?.code == .ratioUndefined)
  }

  @Test(
    "Populations and areas have to be positive numbers",
    arguments: [
      (0.0, AccessError.Code.denominatorNotPositive), (-5, .denominatorNotPositive),
      (.infinity, .denominatorNotPositive), (.nan, .denominatorMissing),
    ]
  )
  func denominators(amount: Double, code: AccessError.Code) {
    let error = #expect(throws: AccessError.self) {
      try AccessDensity(count: 3, among: amount, per: .adults(100_000))
    }
    #expect(error?.code == code)
    #expect(error?.description.contains("adults") == true)
  }

  @Test("Counts, bases, densities and confidences that cannot be are errors")
  func badInput() {
    func code(_ body: () throws -> Void) -> AccessError.Code? {
      (#expect(throws: AccessError.self) { try body() })?.code
    }
    #expect(code { _ = try Density(count: -1, among: 10, per: .adults(1)) } == .countNotWhole)
    #expect(code { _ = try Density(count: .max, among: 10, per: .adults(1)) } == .countNotWhole)
    #expect(code { _ = try Density(count: 1, among: 10, per: .adults(0)) } == .baseNotPositive)
    #expect(code { _ = try Density(count: 1, among: 10, per: .adults(.nan)) } == .baseNotPositive)
    #expect(
      code { _ = try Density(count: 9, among: 1e-308, per: .adults(1e5)) } == .densityOutOfRange
    )
    #expect(code { _ = try Density(-1, per: .adults(1)) } == .densityOutOfRange)
    #expect(code { _ = try Density(.nan, per: .adults(1)) } == .densityOutOfRange)
    for confidence in [0, 1, 95, Double.nan] {
      #expect(
        code {
          _ = try AccessDensity(count: 1, among: 1, per: .adults(1), confidence: confidence)
        } == .confidenceOutOfRange
      )
    }
  }
}
