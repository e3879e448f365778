// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct AssociationTests {
  @Test func `a simple random sample gives Pearson's chi-square by hand`() throws {
    // Table 3 1 | 1 3 of 8: X² = 8 (9 − 1)² / 4⁴ = 2. The contrast of the interaction has
    // D⁻¹C = ±8/3 on the diagonal and ∓8 off it: variance of the row values (1/8)(6 · 64/9 + 2 · 64)
    // = 64/3 around 0, over n − 1 = 7: 64/21. Expected C'D⁻¹C/n = (2 · 8/3 + 2 · 8)/8 = 8/3.
    // Δ = (64/21)/(8/3) = 8/7 and F = X²/Δ = 7/4, with 1 and 7 degrees of freedom.
    let survey = try Survey(
      Table([
        Column("r", numbers: [0, 0, 0, 0, 1, 1, 1, 1]),
        Column("c", texts: ["a", "a", "a", "b", "a", "b", "b", "b"]),
      ]),
      design: SamplingDesign()
    )
    let table = try survey.crossTabulation(of: "r", by: "c")
    #expect(table.cells.records.map { $0.estimate.value.value } == [3, 1, 1, 3])
    #expect(table.shares == [0.375, 0.125, 0.125, 0.375])
    let test = try table.test()
    #expect(agrees(test.statistic, 7.0 / 4))
    #expect(agrees(test.numeratorDegreesOfFreedom, 1))
    #expect(agrees(test.denominatorDegreesOfFreedom, 7))
    #expect(agrees(try table.test(.raoScottChiSquare).statistic, 2))
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_regression.R prints all of these.
  @Test(arguments: [
    (IndependenceTest.raoScott, 5.343785461378015356, Optional(5.0), 0.068764509493585466),
    (.raoScottChiSquare, 5.824786569079782872, nil, 0.020796266234722603),
    (.wald, 5.179850333453812183, 5, 0.071903360439834016),
    (.adjustedWald, 5.179850333453812183, 5, 0.071903360439834016),
  ])
  func `tests of independence agree with R`(
    method: IndependenceTest,
    statistic: Double,
    denominator: Double?,
    p: Double
  ) throws {
    let test = try VillageSurvey.survey().crossTabulation(of: "sex", by: "account").test(method)
    #expect(agrees(test.statistic, statistic, 1e-10))
    #expect(agrees(test.numeratorDegreesOfFreedom, 1, 1e-10))
    #expect((test.denominatorDegreesOfFreedom == nil) == (denominator == nil))
    if let denominator { #expect(agrees(test.denominatorDegreesOfFreedom, denominator, 1e-10)) }
    #expect(agrees(test.pValue, p, 1e-9))
  }

  @Test func `a larger table and its unequal design effects agree with R`() throws {
    let test = try VillageSurvey.survey().crossTabulation(of: "region", by: "account").test()
    #expect(agrees(test.statistic, 1.55409544821275114, 1e-10))
    #expect(agrees(test.numeratorDegreesOfFreedom, 1.59450399796815345, 1e-10))
    #expect(agrees(test.denominatorDegreesOfFreedom, 7.97251998984076771, 1e-10))
    #expect(agrees(test.pValue, 0.26403130143810682, 1e-9))
  }

  @Test func `t and rank tests agree with R`() throws {
    let survey = try VillageSurvey.survey()
    let (difference, test) = try survey.tTest(of: "income", by: "sex")
    #expect(agrees(difference.value.value, -153.986576442757382210, 1e-10))
    #expect(agrees(test.statistic, -3.057224898548381642, 1e-10))
    #expect(agrees(test.pValue, 0.037760677887938673, 1e-9))
    #expect(test.denominatorDegreesOfFreedom == 4)
    for (scores, statistic, p) in [
      (RankScores.wilcoxon, -3.7012274079587737, 0.0208130627906426),
      (.vanDerWaerden, -3.380544596640083999, 0.027771471710191467),
      (.median, -2.417925771377903210, 0.072926479957099138),
    ] {
      let test = try survey.rankTest(of: "income", by: "sex", scores: scores)
      #expect(agrees(test.statistic, statistic, 1e-10), "\(scores)")
      #expect(agrees(test.pValue, p, 1e-9), "\(scores)")
    }
    // Several groups: R prints the chi-square 95.503…, twice the F, and the probability of the F.
    let regions = try survey.rankTest(of: "income", by: "region")
    #expect(agrees(regions.statistic, 95.5030958259113162967 / 2, 1e-10))
    #expect(agrees(regions.pValue, 0.0053150464219822542, 1e-9))
  }

  @Test func `the order of rows and the scale of weights do not matter`() throws {
    let seed: UInt64 = 8
    var generator = SeededGenerator(seed: seed)
    let people = try VillageSurvey.people()
    let shuffled = try people.rows(at: Array(0..<20).shuffled(using: &generator))
    let weights = Column("weight", numbers: try shuffled.numbers("weight").map { $0 / 128 })
    let other = try Survey(shuffled.replacing(weights), design: VillageSurvey.design)
    let survey = try VillageSurvey.survey()
    for method in IndependenceTest.allCases {
      let first = try survey.crossTabulation(of: "sex", by: "account").test(method)
      let second = try other.crossTabulation(of: "sex", by: "account").test(method)
      #expect(agrees(second.statistic, first.statistic, 1e-11), "\(method), seed \(seed)")
    }
    // Zeros among the savings are ties with different weights.
    let first = try survey.rankTest(of: "saved", by: "sex")
    let second = try other.rankTest(of: "saved", by: "sex")
    #expect(agrees(second.statistic, first.statistic, 1e-11), "seed \(seed)")
  }

  @Test func `bad requests name their culprit`() throws {
    let survey = try VillageSurvey.survey()
    let men = try survey.restricted(to: "sex", equals: "m")
    let failures: [(SurveyError.Code, () throws -> Void)] = [
      (.unknownColumn, { _ = try survey.crossTabulation(of: "sexx", by: "account") }),
      (.duplicateName, { _ = try survey.crossTabulation(of: "sex", by: "sex") }),
      (.constantOutcome, { _ = try men.crossTabulation(of: "sex", by: "account").test() }),
      (.wrongKind, { _ = try survey.tTest(of: "income", by: "region") }),
      (.wrongKind, { _ = try survey.tTest(of: "region", by: "sex") }),
      (.rankDeficient, { _ = try men.rankTest(of: "income", by: "sex") }),
      (
        .noDegreesOfFreedom,
        { _ = try survey.crossTabulation(of: "region", by: "person").test(.adjustedWald) }
      ),
    ]
    for (code, request) in failures {
      let error = #expect(throws: SurveyError.self) { try request() }
      #expect(error?.code == code, "\(error as Any)")
    }
  }
}
