// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

/// The error of a regression on the village survey, with columns of its own beside.
private func failure(
  _ formula: String,
  _ family: RegressionFamily = .gaussian,
  link: RegressionLink? = nil
) throws -> SurveyError? {
  let twenty = (0..<20).map(Double.init)
  let table = try VillageSurvey.people()
    .adding(Column("twice", numbers: twenty.map { 2 * $0 + 2 }))
    .adding(Column("same", numbers: twenty.map { _ in 1 }))
    .adding(Column("endless", numbers: twenty.map { $0 == 3 ? .infinity : $0 }))
    .adding(Column("rich", numbers: twenty.map { $0 < 7 ? 1 : 0 }))
    .adding(Column("debt", numbers: twenty.map { $0 - 5 }))
  do {
    let survey = try Survey(table, design: VillageSurvey.design)
    _ = try survey.regression(RegressionFormula(formula), family: family, link: link)
    return nil
  } catch {
    return error
  }
}

@Suite struct SurveyRegressionErrorTests {
  @Test(arguments: [
    ("income ~ sexx", RegressionFamily.gaussian, SurveyError.Code.unknownColumn, "sex"),
    ("incom ~ sex", .gaussian, .unknownColumn, "income"),
    ("region ~ sex", .gaussian, .wrongKind, "numbers"),
    ("income ~ sex", .binomial, .countOutOfRange, "310"),
    ("debt ~ sex", .poisson, .countOutOfRange, "-5"),
    ("same ~ sex", .binomial, .constantOutcome, "same"),
    ("same ~ sex", .gaussian, .constantOutcome, "same"),
    ("income ~ person + twice", .gaussian, .rankDeficient, "twice"),
    ("income ~ same", .gaussian, .rankDeficient, "same"),
    ("income ~ endless", .gaussian, .notFinite, "row 4"),
    ("income ~ region * sex", .gaussian, .noDegreesOfFreedom, "5 degrees"),
    ("rich ~ person", .binomial, .separation, "person"),
    ("account ~ saved", .binomial, .separation, "saved"),
  ])
  func `a bad request names its culprit`(
    formula: String,
    family: RegressionFamily,
    code: SurveyError.Code,
    culprit: String
  ) throws {
    let error = try failure(formula, family)
    #expect(error?.code == code, "\(formula): \(error?.description ?? "no error")")
    if let error { #expect(error.description.contains(culprit), "\(error.description)") }
  }

  @Test func `a link of another family is refused`() throws {
    #expect(try failure("account ~ sex", .binomial, link: .log)?.code == .wrongKind)
  }

  @Test func `a level that tells the outcome is named as separated`() throws {
    // Everybody of region b answers yes: no finite coefficient of b.
    let table = try Table([
      Column("region", texts: ["a", "a", "a", "a", "b", "b", "c", "c", "c"]),
      Column("yes", numbers: [1, 0, 1, 0, 1, 1, 0, 1, 0]),
    ])
    let survey = try Survey(table, design: SamplingDesign())
    let error = #expect(throws: SurveyError.self) {
      try survey.regression(RegressionFormula("yes ~ region"), family: .binomial)
    }
    #expect(error?.code == .separation && error?.culprit == "region (b)")
    #expect(error?.description.contains("2 rows") == true)
  }

  @Test func `a dependent predictor is dropped where that is asked for`() throws {
    let table = try VillageSurvey.people()
    let survey = try Survey(
      table.adding(Column("twice", numbers: table.numbers("person").map { 2 * $0 })),
      design: VillageSurvey.design
    )
    let fit = try survey.regression(
      RegressionFormula("income ~ person + twice"),
      whenDependent: .drop
    )
    let alone = try survey.regression(RegressionFormula("income ~ person"))
    #expect(fit.droppedPredictors == ["twice"] && fit.covariance == alone.covariance)
    #expect(fit.estimates.notes.contains { $0.contains("twice") })
  }

  @Test func `new rows are checked against what the regression knows`() throws {
    let fit = try VillageSurvey.survey().regression(RegressionFormula("income ~ sex + saved"))
    let saved = Column("saved", numbers: [1])
    let bad = try [
      (Table([saved]), SurveyError.Code.unknownColumn),
      (Table([saved, Column("sex", texts: ["x"])]), .unknownGroup),
      (Table([saved, Column("sex", texts: [nil])]), .missingValue),
      (Table([Column("saved", texts: ["a"]), Column("sex", texts: ["m"])]), .wrongKind),
    ]
    for (table, code) in bad {
      let error = #expect(throws: SurveyError.self) { try fit.predictions(for: table) }
      #expect(error?.code == code)
    }
    #expect(throws: SurveyError.self) { try fit.test(of: "sexx") }
    #expect(throws: SurveyError.self) { try fit.averageMarginalEffects(of: ["region"]) }
  }
}

@Suite struct RegressionFormulaTests {
  @Test(arguments: [
    ("y ~ a + b", "y ~ a + b"), ("y~api.stu:b", "y ~ api.stu:b"), ("y ~ a*b", "y ~ a + b + a:b"),
    ("y ~ a:b + a", "y ~ a + a:b"), ("y ~ 0 + a", "y ~ 0 + a"), ("y ~ a - 1", "y ~ 0 + a"),
    ("y ~ 1", "y ~ 1"), ("y ~ a + a", "y ~ a"), ("`my y` ~ `a b` + ñ_1", "my y ~ a b + ñ_1"),
    ("y ~ a*b*c", "y ~ a + b + c + a:b + a:c + b:c + a:b:c"), ("y ~ a:a", "y ~ a"),
  ])
  func `formulas are read`(text: String, expected: String) throws {
    #expect(try RegressionFormula(text).description == expected)
  }

  @Test(arguments: [
    ("", 1), ("y", 2), ("y a", 3), ("y ~", 4), ("y ~ a b", 7), ("y ~ a +", 8), ("y ~ a + + b", 9),
    ("y ~ a & b", 7), ("y ~ log(a)", 8), ("~ a", 1), ("y ~ a - b", 9), ("y ~ `a", 7),
    ("y ~ a:", 7), ("y ~ 0", 6),
  ])
  func `a formula that cannot be read names the position`(text: String, position: Int) {
    let error = #expect(throws: SurveyError.self) { try RegressionFormula(text) }
    #expect(error?.code == .badFormula)
    #expect(error?.description.hasPrefix("At position \(position) ") == true, "\(error as Any)")
  }

  @Test func `an outcome does not explain itself`() {
    let error = #expect(throws: SurveyError.self) { try RegressionFormula("y ~ a + y:b") }
    #expect(error?.code == .badFormula && error?.culprit == "y")
  }
}
