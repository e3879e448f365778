// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InequalityMeasures
import SurveyStatistics
import Tabular
import Testing

// Values and errors from Tests/ReferenceTests/recipes/inequality.py (mpmath 1.3.0, 50 digits): the
// definitions over all pairs of people, and numerical derivatives by every weight. Its steps of 1e-15
// leave 1e-13 or so; 1e-11 is beyond that and far below what one wrong term would do.
@Suite("Inequality in a survey, against definitions and numerical derivatives")
struct SurveyInequalityTests {
  let survey: Survey

  init() throws { survey = try MarketPeople.survey() }

  private func expect(
    _ estimate: Estimate<Amount>,
    _ value: Double,
    _ error: Double,
    _ what: String
  ) {
    #expect(agree(estimate.value.value, value, to: 1e-11), "\(what): \(estimate.value.value)")
    #expect(agree(estimate.standardError ?? .nan, error, to: 1e-11), "error of \(what)")
  }

  static let references: [(InequalityMeasure, String, Double, Double)] = [
    (.gini(), "income", 0.340920121452635, 0.0368939220817884),
    (.theilT, "income", 0.182737663627249, 0.0411300763640515),
    (.theilL, "income", 0.206281282476196, 0.0514824536823321),
    (.generalizedEntropy(2), "income", 0.184163181579735, 0.0403441359467846),
    (.generalizedEntropy(-1), "income", 0.272744418174304, 0.0820656994246583),
    (.atkinson(0.5), "income", 0.0930877607583303, 0.0212945567359725),
    (.atkinson(1), "income", 0.186395808507837, 0.0418863401042465),
    (.atkinson(2), "income", 0.35295553323917, 0.0687163251842539),
    (.hoover, "income", 0.259658995031532, 0.0392314901052446),
    (.palma, "income", 1.24439199261731, 0.157591363741748),
    (.coefficientOfVariation, "income", 0.606898972778393, 0.0664758679061335),
    (.lorenz(0.4), "income", 0.172550220480157, 0.0215124332755096),
    (.fosterGreerThorbecke(1, line: 150), "income", 0.202510151347361, 0.0380475748691906),
    (.fosterGreerThorbecke(0, line: 150), "income", 0.481727574750831, 0.0651276492356046),
    (.estebanRay(1.3), "tied", 0.111811854285549, 0.0132755632377524),
    (.gini(), "tied", 0.329405693644104, 0.053276900903339),
  ]

  @Test("Every measure with its design-based error", arguments: references)
  func measures(
    measure: InequalityMeasure,
    variable: String,
    value: Double,
    error: Double
  ) throws {
    let record = try #require(
      try survey.inequality(of: variable, measures: [measure]).records.first
    )
    expect(record.estimate, value, error, measure.name)
    // Eight markets in two regions.
    #expect(record.estimate.degreesOfFreedom == 6)
    #expect(record.estimate.observations == 24)
  }

  @Test("Concentration of accounts over incomes, with and without ties")
  func concentration() throws {
    let records = try survey.concentration(
      of: "account",
      rankedBy: "income",
      indices: [.standard, .generalized, .erreygers(bounds: 0...1), .wagstaff()]
    ).records
    let expected = [
      (0.287924372264127, 0.146077672126648), (0.148585556450812, 0.0600256242413942),
      (0.594342225803247, 0.240102496965577), (0.594955853900472, 0.236720029012842),
    ]
    for (record, (value, error)) in zip(records, expected) {
      expect(record.estimate, value, error, record.subject.measure)
    }
    let tied = try survey.concentration(of: "account", rankedBy: "tied").records[0]
    expect(tied.estimate, 0.283836900365496, 0.163135260232393, "tied ranks")
  }

  @Test("Theil's indices within and between languages")
  func entropies() throws {
    let expected: [(InequalityMeasure, [(Double, Double)])] = [
      (
        .theilT,
        [(0.0388518715913749, 0.00713356817791079), (0.143885792035874, 0.043485194564856)]
      ),
      (
        .theilL,
        [(0.0483427621929939, 0.00811553693086643), (0.157938520283202, 0.0483851880196518)]
      ),
    ]
    for (measure, parts) in expected {
      let records = try survey.inequalityDecomposition(
        of: "income",
        by: ["language"],
        measure: measure
      ).records
      #expect(
        records.map(\.subject.component) == [.total, .within, .between]
          + [.contribution, .contribution, .contribution]
      )
      for (record, part) in zip(records[1...], parts) {
        expect(record.estimate, part.0, part.1, "\(measure.name)")
      }
      let contributions = records[3...].reduce(0) { $0 + $1.estimate.value.value }
      #expect(agree(contributions, records[1].estimate.value.value, to: 1e-14))
    }
  }

  @Test("A Gini within and between languages, and their overlap")
  func giniParts() throws {
    let records = try survey.inequalityDecomposition(
      of: "income",
      by: ["language"],
      measure: .gini()
    ).records
    expect(records[1].estimate, 0.0647768638807003, 0.0133113172669574, "within")
    expect(records[2].estimate, 0.274185875596778, 0.043961199451676, "between")
    expect(records[3].estimate, 0.00195738197515712, 0.00203093567631939, "overlap")
  }

  @Test("A measure by groups has the covariances for a gap between them")
  func gap() throws {
    let byRegion = try survey.inequality(of: "income", by: ["region"])
    let (north, south) = (byRegion.records[0].estimate, byRegion.records[1].estimate)
    let gap = try byRegion.estimates.contrast(.difference, from: 0, to: 1)
    #expect(agree(gap.value.value, north.value.value - south.value.value, to: 1e-14))
    // Regions are strata, and so independent.
    let squares = [north, south].compactMap(\.standardError).reduce(0) { $0 + $1 * $1 }
    #expect(agree(gap.standardError ?? .nan, squares.squareRoot(), to: 1e-12))
    // By language, which cuts across markets, they are not.
    let byLanguage = try survey.inequality(of: "income", by: ["language"])
    #expect(byLanguage.covariance()[1, 2].magnitude > 1e-6)
  }

  @Test("A domain keeps the design: a region alone is as a region among groups")
  func domain() throws {
    let alone = try survey.restricted(to: "region", equals: "north").inequality(of: "income")
    let among = try survey.inequality(of: "income", by: ["region"])
    #expect(alone.records[0].estimate == among.records[0].estimate)
    #expect(alone.records[0].estimate.degreesOfFreedom == 3)
  }

  @Test("With replicates, measures are made anew: the jackknife of a Gini, worked out by hand")
  func replicates() throws {
    let jackknife = try survey.replicated(with: .stratifiedJackknife)
    let record = try jackknife.inequality(of: "income").records[0]
    // One market at a time is left out, the others of its region weigh 4/3: 3/4 of the squares.
    let whole = try WeightedValues(MarketPeople.incomes, weights: MarketPeople.weights)
      .value(of: .gini())
    var variance = 0.0
    for market in 0..<8 {
      let weights = MarketPeople.weights.enumerated().map { row, weight in
        row / 3 == market ? 0 : row / 12 == market / 4 ? weight * 4 / 3 : weight
      }
      let again = try WeightedValues(MarketPeople.incomes, weights: weights).value(of: .gini())
      variance += 0.75 * (again - whole) * (again - whole)
    }
    #expect(agree(record.estimate.standardError ?? .nan, variance.squareRoot(), to: 1e-12))
    // Wolfson's polarization has an error here, and none without replicates.
    #expect(
      try jackknife.inequality(of: "income", measures: [.wolfson]).records[0].estimate.standardError
        != nil
    )
    let linear = try survey.inequality(of: "income", measures: [.wolfson])
    #expect(linear.records[0].estimate.standardError == nil)
    #expect(linear.notes.contains { $0.contains("replicate") })
    let parts = try jackknife.inequalityDecomposition(of: "income", by: ["language"])
    #expect(parts.records.allSatisfy { $0.estimate.standardError != nil })
  }

  @Test("Contributors and residual add up to the concentration index")
  func contributors() throws {
    let parts = try survey.concentrationDecomposition(
      of: "account",
      rankedBy: "income",
      explainedBy: ["phone", "language"]
    ).records
    let whole = try survey.concentration(of: "account", rankedBy: "income").records[0].estimate
    #expect(agree(parts[0].estimate.value.value, whole.value.value, to: 1e-13))
    #expect(
      agree(parts[0].estimate.standardError ?? .nan, whole.standardError ?? .nan, to: 1e-11)
    )
    let sum = parts.filter { [.explained, .residual].contains($0.subject.component) }
      .reduce(0) { $0 + $1.estimate.value.value }
    #expect(agree(sum, whole.value.value, to: 1e-13))
    // Elasticity times own concentration is what a contributor adds.
    let phone = parts.filter { $0.subject.variable == "phone" }.map(\.estimate.value.value)
    #expect(agree(phone[0] * phone[1], phone[2], to: 1e-13))
    #expect(parts.allSatisfy { ($0.estimate.standardError ?? 0) > 0 })
  }
}
