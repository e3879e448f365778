// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InequalityMeasures
import SurveyStatistics
import Tabular
import Testing

@Suite("What other packages get wrong about inequality, and what cannot be measured")
struct InequalityEdgeTests {
  let places: [Double] = [50, 80, 120, 200, 300]
  let people: [Double] = [10, 5, 8, 12, 15]

  private func code(_ body: () throws -> Void) -> InequalityError.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? InequalityError)?.code
    }
  }

  @Test("A Gini does not move when weights are rescaled, as convey's does")
  func scaleOfWeights() throws {
    func convey(_ scale: Double) -> Double {
      let weights = people.map { $0 * scale }
      var (cumulated, sum) = (0.0, 0.0)
      for (value, weight) in zip(places, weights) {
        cumulated += weight
        sum += (2 * cumulated - 1) * weight * value
      }
      let total = zip(places, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return sum / (cumulated * total) - 1
    }
    #expect((convey(1) - convey(0.1)).magnitude > 0.1)
    let ginis = try [1, 0.1, 1e6].map { scale in
      try WeightedValues(places, weights: people.map { $0 * scale }).value(of: .gini())
    }
    #expect(ginis.allSatisfy { agree($0, ginis[0], to: 1e-14) })
  }

  @Test("Zeros stay zeros: they are neither replaced nor dropped, as in PySAL")
  func zeros() throws {
    let values = try WeightedValues([0, 0, 4, 4])
    // Half of the people have everything: Gini ½, Theil T ln 2.
    #expect(try values.value(of: .gini()) == 0.5)
    #expect(agree(try values.value(of: .theilT), 0.693147180559945, to: 1e-14))
    #expect(agree(try values.value(of: .generalizedEntropy(2)), 0.5, to: 1e-14))
    for measure: InequalityMeasure in [
      .theilL, .generalizedEntropy(-1), .atkinson(1), .atkinson(2),
    ] {
      #expect(code { _ = try values.value(of: measure) } == .valueOutOfRange)
    }
  }

  @Test("Erreygers takes the bounds it is given, not those of the sample as rineq does")
  func bounds() throws {
    // Scores from 0 to 10 of which 2, 4 and 6 occur: μ 4, C = 2 cov / μ.
    let scores = try RankedValues([2, 4, 6], rankedBy: [1, 2, 3])
    let generalized = try scores.value(of: .generalized)
    #expect(agree(generalized, 8.0 / 9, to: 1e-14))
    #expect(agree(try scores.value(of: .erreygers(bounds: 0...10)), 4 * 8 / 90.0, to: 1e-14))
    // Bounds that do not hold the values are refused, also by Wagstaff, whose default is 0 and 1.
    #expect(code { _ = try scores.value(of: .erreygers(bounds: 0...5)) } == .parameterOutOfRange)
    #expect(code { _ = try scores.value(of: .wagstaff()) } == .parameterOutOfRange)
    #expect(code { _ = try scores.value(of: .erreygers(bounds: 3...3)) } == .parameterOutOfRange)
  }

  @Test("The concentration indices of five people, worked out by hand")
  func concentrationByHand() throws {
    // Ranks .1, .3, .5, .7, .9; cov = (.5 + .9) / 5 − .4 / 2 = .08; C = .16 / .4.
    let values = try RankedValues([0, 0, 1, 0, 1], rankedBy: [10, 20, 30, 40, 50])
    #expect(agree(try values.value(of: .standard), 0.4, to: 1e-14))
    #expect(agree(try values.value(of: .generalized), 0.16, to: 1e-14))
    #expect(agree(try values.value(of: .erreygers(bounds: 0...1)), 0.64, to: 1e-14))
    #expect(agree(try values.value(of: .wagstaff()), 2.0 / 3, to: 1e-14))
  }

  @Test("Theil within and between two groups of the five places")
  func parts() throws {
    let values = try WeightedValues(places, weights: people)
    let groups = ["a", "a", "b", "b", "b"]
    let theilT = try values.decomposition(of: .theilT, by: groups)
    #expect(agree(theilT.within, 0.051064, to: 1e-6) && agree(theilT.between, 0.112665, to: 1e-6))
    let theilL = try values.decomposition(of: .theilL, by: groups)
    #expect(agree(theilL.within, 0.048902, to: 1e-6) && agree(theilL.between, 0.147689, to: 1e-6))
    // Ranges that do not overlap leave a Gini nothing but within and between.
    #expect(try values.decomposition(of: .gini(), by: groups).overlap.magnitude < 1e-15)
    for measure: InequalityMeasure in [.atkinson(0.5), .hoover, .gini(smallSample: true)] {
      #expect(
        code { _ = try values.decomposition(of: measure, by: groups) } == .parameterOutOfRange
      )
    }
  }

  @Test("Values that leave nothing to measure are errors that name them")
  func badValues() {
    #expect(code { _ = try WeightedValues([]) } == .noValues)
    #expect(code { _ = try WeightedValues([.nan, .nan], missing: .omit) } == .noValues)
    #expect(code { _ = try WeightedValues([1, .nan]) } == .missingValue)
    #expect(code { _ = try WeightedValues([1, .infinity]) } == .notFinite)
    #expect(code { _ = try WeightedValues([1, 2], weights: [1, .nan]) } == .badWeight)
    #expect(code { _ = try WeightedValues([1, 2], weights: [1, -1]) } == .badWeight)
    #expect(code { _ = try WeightedValues([1, 2], weights: [0, 0]) } == .noValues)
    #expect(code { _ = try WeightedValues([1, 2], weights: [1]) } == .lengthsDiffer)
    #expect(
      code { _ = try WeightedValues([1e308, 1e308], weights: [1e308, 1e308]) } == .notFinite
    )
    #expect(code { _ = try WeightedValues([0, 0]).value(of: .gini()) } == .zeroMean)
    #expect(code { _ = try WeightedValues([-3, 1]).value(of: .gini()) } == .zeroMean)
    #expect(code { _ = try WeightedValues([-1, 3]).value(of: .theilT) } == .valueOutOfRange)
    #expect(code { _ = try WeightedValues([0, 0, 0, 1]).value(of: .palma) } == .dividesByZero)
    #expect(code { _ = try WeightedValues([0, 0, 5]).value(of: .wolfson) } == .dividesByZero)
    #expect(
      code { _ = try WeightedValues([4]).value(of: .gini(smallSample: true)) } == .tooFewValues
    )
  }

  @Test("A value below 0 is kept where the mean is above it")
  func negatives() throws {
    // |−1 − 3| over all pairs: 2 · 4 / (2 · 4 · 1) = 1.
    #expect(try WeightedValues([-1, 3]).value(of: .gini()) == 1)
  }

  @Test("One value alone is no inequality")
  func oneValue() throws {
    let single = try WeightedValues([4], weights: [2.5])
    for measure in InequalityPropertyTests.measures {
      switch measure {
      case .palma, .shareRatio: #expect(try single.value(of: measure) > 0)
      case .lorenz(let part): #expect(try single.value(of: measure) == part)
      default: #expect(try single.value(of: measure) == 0, "\(measure.name)")
      }
    }
  }

  @Test(
    "A parameter outside of what a measure allows is refused",
    arguments: [
      InequalityMeasure.generalizedEntropy(.nan), .atkinson(-0.5), .atkinson(.infinity),
      .lorenz(1.5), .lorenz(.nan), .generalizedLorenz(-0.1), .shareRatio(top: 0, bottom: 0.4),
      .fosterGreerThorbecke(-1, line: 1), .fosterGreerThorbecke(1, line: 0), .estebanRay(2),
    ]
  )
  func badParameters(measure: InequalityMeasure) throws {
    let values = try WeightedValues(places)
    #expect(code { _ = try values.value(of: measure) } == .parameterOutOfRange)
  }

  @Test("Wolfson's polarization has no influence to hand out")
  func noInfluence() throws {
    let values = try WeightedValues(places)
    #expect(code { _ = try values.linearized(.wolfson) } == .parameterOutOfRange)
  }

  @Test("A survey refuses texts, unknown columns and missing values, or omits these as a domain")
  func surveys() throws {
    let survey = try MarketPeople.survey()
    #expect(code { _ = try survey.inequality(of: "incom") } == .survey(.unknownColumn))
    #expect(code { _ = try survey.inequality(of: "language") } == .survey(.wrongKind))
    var incomes = MarketPeople.incomes
    incomes[4] = .nan
    let table = try MarketPeople.table().replacing(Column("income", numbers: incomes))
    let holed = try Survey(table, design: MarketPeople.design)
    #expect(code { _ = try holed.inequality(of: "income") } == .missingValue)
    let omitted = try holed.inequality(of: "income", missing: .omit)
    #expect(omitted.records[0].estimate.observations == 23)
    #expect(omitted.notes.contains { $0.contains("missing in 1 rows") })
  }
}
