// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

@Suite struct SurveyQuantileTests {
  // R 4.2.2, survey 4.1-1, svyquantile: Tests/ReferenceTests/recipes/survey_estimates.R prints the
  // quantiles 0.3 and 0.5 with their intervals and errors.
  @Test(
    "Quantiles, Woodruff's intervals and errors agree with R",
    arguments: [
      (QuantileRule.math, [70, 110, 55, 70, 130, 210, 14.588137004678307, 27.231189075399509]),
      (.school, [70, 110, 55, 70, 130, 210, 14.588137004678307, 27.231189075399509]),
      (
        .type4,
        [
          62.403225806451609, 104.479166666666657, 28.111181403666436, 60.882337804470062,
          100.898083713305766, 139.383639041267799, 14.157670707188727, 15.269169833172374,
        ]
      ),
      (
        .type5,
        [
          67.360655737704917, 113.114754098360663, 35.736766623597894, 78.698302300283757,
          107.864111617741031, 203.206887752553541, 14.029381207443441, 24.217977371152109,
        ]
      ),
      (
        .type6,
        [
          64.338709677419359, 108.645833333333329, 28.887429145952162, 62.747328604662293,
          104.898767392562888, 149.187179480849920, 14.784850883338075, 16.813285163277165,
        ]
      ),
      (
        .type7,
        [
          70.701612903225808, 117.083333333333329, 55.311995514142502, 81.507237469369372,
          135.158991241741944, 198.318899379968627, 15.530918841149123, 22.720860369279794,
        ]
      ),
      (
        .type8,
        [
          66.342391304347828, 111.453488372093020, 33.101448640691004, 77.537275763728374,
          106.677973927669782, 204.984338069857188, 14.311259082861659, 24.789536076874395,
        ]
      ),
      (
        .type9,
        [
          66.595918367346940, 111.888412017167383, 33.727856943961513, 77.840400918592593,
          106.951698009993905, 204.532443921390126, 14.242659006400936, 24.642678409698750,
        ]
      ),
    ] as [(QuantileRule, [Double])]
  )
  func rules(_ rule: QuantileRule, _ expected: [Double]) throws {
    let quantiles = try VillageSurvey.survey().quantiles(
      of: ["income"],
      at: [0.3, 0.5],
      rule: rule
    )
    let estimates = quantiles.records.map(\.estimate)
    #expect(quantiles.records.map(\.quantile) == [0.3, 0.5])
    for index in 0..<2 {
      #expect(agrees(estimates[index].value.value, expected[index], 1e-11))
      #expect(agrees(estimates[index].interval?.lower, expected[2 + index], 1e-10))
      #expect(agrees(estimates[index].interval?.upper, expected[4 + index], 1e-10))
      #expect(agrees(estimates[index].standardError, expected[6 + index], 1e-10))
    }
    #expect(agrees(quantiles.covariance()[1, 1].squareRoot(), expected[7], 1e-10))
  }

  @Test func `where the distribution is exactly p, rules differ as they say`() throws {
    // 1, 2, 3, 4 with equal weights: F(2) = ½. Ranks counted among distinct values: 2 is even.
    let survey = try Survey(
      Table([Column("y", numbers: [4, 2, 1, 3])]),
      design: SamplingDesign()
    )
    func median(_ rule: QuantileRule) throws -> Double? {
      try survey.quantiles(of: ["y"], at: [0.5], rule: rule).records.first?.estimate.value.value
    }
    #expect(try median(.math) == 2 && median(.type1) == 2 && median(.type3) == 2)
    #expect(try median(.school) == 2.5 && median(.type2) == 2.5 && median(.type7) == 2.5)
    #expect(try median(.type4) == 2)
  }

  @Test func `a probability outside 0 to 1 is refused`() throws {
    let refused = #expect(throws: SurveyError.self) {
      try VillageSurvey.survey().quantiles(of: ["income"], at: [50])
    }
    #expect(refused?.code == .parameterOutOfDomain)
  }
}
