// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import Testing

/// Calibrations that cannot be: each names its culprit and a way out.
@Suite struct CalibrationErrorTests {
  typealias Entry = KnownTotals.Entry

  private func refusal(
    _ entries: [Entry],
    _ distance: CalibrationDistance = .linear,
    bounds: ClosedRange<Double>? = nil,
    residualVariance: String? = nil,
    clusterStage: Int? = nil,
    replacing column: Column? = nil
  ) throws -> SurveyError? {
    var table = try VillageSurvey.people()
    if let column { table = try table.replacing(column) }
    let survey = try Survey(table, design: VillageSurvey.design)
    return #expect(throws: SurveyError.self) {
      try survey.calibrated(
        to: Calibration(
          KnownTotals(entries),
          distance: distance,
          bounds: bounds,
          residualVariance: residualVariance,
          clusterStage: clusterStage
        )
      )
    }
  }

  private let sexes = [Entry("sex", level: "m", total: 200), Entry("sex", level: "w", total: 260)]

  @Test func `known totals that are wrong`() throws {
    #expect(try refusal([])?.code == .badTotals)
    #expect(try refusal([Entry("sex", level: "m", total: -1)])?.code == .badTotals)
    #expect(try refusal([Entry("income", total: .infinity)])?.code == .badTotals)
    #expect(try refusal(sexes + [sexes[0]])?.code == .duplicateName)
    #expect(try refusal(sexes + [Entry("sex", total: 3)])?.code == .duplicateName)
    let misspelt = try refusal([Entry("incme", total: 3)])
    #expect(misspelt?.code == .unknownColumn && misspelt?.description.contains("income") == true)
    let missing = try refusal([sexes[0]])
    #expect(missing?.code == .unknownGroup && missing?.culprit == "w")
    #expect(missing?.description.contains("Row 2") == true)
    #expect(try refusal([Entry("sex", total: 3)])?.code == .wrongKind)
  }

  @Test func `a table of known totals that is wrong`() throws {
    func read(_ columns: [Column]) throws -> SurveyError? {
      #expect(throws: SurveyError.self) { try KnownTotals(Table(columns)) }
    }
    let variable = Column("variable", texts: ["sex", "sex"])
    let level = Column("level", texts: ["m", "w"])
    #expect(try read([variable, level])?.code == .unknownColumn)
    let words = Column("total", texts: ["200", "many"])
    #expect(try read([variable, level, words])?.code == .badTotals)
    let gap = Column("total", numbers: [200, .nan])
    let empty = try read([variable, level, gap])
    #expect(empty?.code == .badTotals && empty?.description.contains("Row 2") == true)
    let good = try KnownTotals(
      Table([
        Column("variable", texts: ["sex", "income"]), Column("level", texts: ["m", nil]),
        Column("total", numbers: [200, 72000]),
      ])
    )
    #expect(good.entries == [sexes[0], Entry("income", total: 72000)])
  }

  @Test func `levels that only the population or only the sample has`() throws {
    let empty = try refusal(sexes + [Entry("sex", level: "x", total: 3)])
    #expect(empty?.code == .unreachableTotal && empty?.culprit == "'sex' = 'x'")
    let nobody = try refusal([sexes[0], Entry("sex", level: "w", total: 0)])
    #expect(nobody?.code == .unreachableTotal && nobody?.culprit == "'sex' = 'w'")
    // A level of nobody in either is no problem.
    let survey = try VillageSurvey.survey().calibrated(
      to: Calibration(KnownTotals(sexes + [Entry("sex", level: "x", total: 0)]))
    )
    #expect(agrees(survey.weights.reduce(0, +), 460))
  }

  @Test func `margins that contradict each other`() throws {
    let regions = [("coast", 110.0), ("hills", 170), ("jungle", 200)].map {
      Entry("region", level: $0.0, total: $0.1)
    }
    let error = try refusal(sexes + regions, .raking)
    #expect(error?.code == .incompatibleTotals && error?.culprit == "region")
    #expect(error?.description.contains("460.0") == true)
    #expect(error?.description.contains("480.0") == true)
    // A number that is twice another, with a total that is not.
    let income = try VillageSurvey.people().numbers("income")
    let double = try refusal(
      [Entry("income", total: 72000), Entry("saved", total: 3)],
      replacing: Column("saved", numbers: income.map { $0 * 2 })
    )
    #expect(double?.code == .incompatibleTotals)
    #expect(double?.description.contains("follows from") == true)
  }

  @Test func `totals out of reach, alone or together`() throws {
    // The sample has 207.5 men and 224 women, more or less: at most 1.1 times that.
    let alone = try refusal(
      [Entry("sex", level: "m", total: 200), Entry("sex", level: "w", total: 400)],
      bounds: 0.5...1.1
    )
    #expect(alone?.code == .unreachableTotal && alone?.culprit == "'sex' = 'w'")
    #expect(alone?.description.contains("upper bound beyond") == true)
    let raking = try refusal([Entry("income", total: -5)], .raking)
    #expect(raking?.code == .unreachableTotal)
    #expect(raking?.description.contains("linear") == true)
    // Each is in reach; together everybody would need an income below the lowest.
    for distance in [CalibrationDistance.raking, .linear, .logit] {
      let together = try refusal(
        sexes + [Entry("income", total: 6000)],
        distance,
        bounds: distance == .raking ? nil : 0.01...1.5
      )
      #expect(together?.code == .unreachableTotal, "\(distance)")
    }
    let bounded = try refusal(sexes + [Entry("income", total: 72000)], bounds: 0.99...1.099)
    #expect(bounded?.code == .unreachableTotal)
    #expect(bounded?.description.contains("stand at the bounds") == true)
  }

  // SciPy 1.17.1: Tests/ReferenceTests/recipes/calibration_bounds.py finds by linear programming the
  // least upper bound with which the totals can be met at all. Above it a calibration has to succeed
  // whatever the distance, below it has to be refused.
  @Test(
    "Totals are met up to the very bounds that a linear programme finds, and no further",
    arguments: [CalibrationDistance.linear, .logit],
    [(0.9, 1.0993488981927073), (0.99, 1.1038440173314072)]
  )
  func feasible(_ distance: CalibrationDistance, _ bounds: (Double, Double)) throws {
    let known = sexes + [Entry("income", total: 72000)]
    let survey = try VillageSurvey.survey().calibrated(
      to: Calibration(KnownTotals(known), distance: distance, bounds: bounds.0...bounds.1 + 1e-4)
    )
    for margin in survey.calibrationFit?.margins ?? [] {
      #expect(agrees(margin.after, margin.known.total, 1e-9))
    }
    let refused = try refusal(known, distance, bounds: bounds.0...bounds.1 - 1e-4)
    #expect(refused?.code == .unreachableTotal)
  }

  @Test func `auxiliaries with missing values, and residual variances that are none`() throws {
    var income = try VillageSurvey.people().numbers("income")
    income[6] = .nan
    let missing = try refusal(
      [Entry("income", total: 72000)],
      replacing: Column("income", numbers: income)
    )
    #expect(missing?.code == .missingValue && missing?.description.contains("Row 7") == true)
    let zero = try refusal(sexes, residualVariance: "saved")
    #expect(zero?.code == .parameterOutOfDomain && zero?.description.contains("row 2") == true)
    #expect(try refusal(sexes, residualVariance: "sex")?.code == .wrongKind)
  }

  @Test func `choices that contradict each other`() throws {
    #expect(try refusal(sexes, .logit)?.code == .badDesign)
    #expect(try refusal(sexes, .logit, bounds: 0.5...(.infinity))?.code == .badDesign)
    #expect(try refusal(sexes, .raking, bounds: 0.5...2)?.code == .badDesign)
    #expect(try refusal(sexes, bounds: 1.5...2)?.code == .badDesign)
    #expect(try refusal(sexes, bounds: -1...2)?.code == .badDesign)
    #expect(try refusal(sexes, clusterStage: 2)?.code == .badDesign)
    #expect(try refusal(sexes, clusterStage: 0)?.code == .badDesign)
    let survey = try VillageSurvey.survey().poststratified(by: "sex", to: ["m": 200, "w": 260])
    let again = #expect(throws: SurveyError.self) {
      try survey.poststratified(by: "sex", to: ["m": 200, "w": 260])
    }
    #expect(again?.code == .badDesign)
    let reversed = #expect(throws: SurveyError.self) { try WeightTrimming(lower: 3, upper: 2) }
    #expect(reversed?.code == .parameterOutOfDomain)
  }

  @Test func `a replicate without anybody of a level, or of another length`() throws {
    let survey = try VillageSurvey.survey().poststratified(
      by: "region",
      to: ["coast": 110, "hills": 170, "jungle": 180]
    )
    let weights = zip(survey.weightsBeforeCalibration, 0...).map { $1 >= 15 ? 0 : $0 }
    let empty = #expect(throws: SurveyError.self) { try survey.recalibrated(weights: weights) }
    #expect(empty?.code == .unreachableTotal && empty?.culprit == "'region' = 'jungle'")
    let short = #expect(throws: SurveyError.self) { try survey.recalibrated(weights: [1, 2]) }
    #expect(short?.code == .lengthsDiffer)
  }

  @Test func `negative weights are noted, and quantiles refuse them`() throws {
    // Incomes far below the sample's: the richest get a negative weight.
    let known = try KnownTotals(sexes + [Entry("income", total: 30000)])
    let survey = try VillageSurvey.survey().calibrated(to: Calibration(known))
    #expect(survey.weights.contains { $0 < 0 })
    let means = try survey.means(of: ["income"])
    #expect(means.notes.contains { $0.contains("negative") })
    #expect(agrees(means.records[0].estimate.value.value, 30000.0 / 460, 1e-11))
    let refused = #expect(throws: SurveyError.self) {
      try survey.quantiles(of: ["income"], at: [0.5])
    }
    #expect(refused?.code == .negativeWeight)
  }
}
