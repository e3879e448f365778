// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import Testing

/// A model of the village survey.
private func model(
  _ formula: String,
  _ family: RegressionFamily = .gaussian,
  _ link: RegressionLink? = nil
) throws -> SurveyRegression {
  try VillageSurvey.survey().regression(RegressionFormula(formula), family: family, link: link)
}

@Suite struct SurveyRegressionTests {
  @Test func `a share by a regression on a constant is worked by hand`() throws {
    // 4 + 5 + 3 of 15 say yes: p = 0.8, log odds log 4. The clusters' sums of w (y − p) are 0, 1 and
    // −1, so the share has V = 3/2 · 2 / 15²; the log odds' error is its root over p (1 − p) = 0.16.
    let survey = try Survey(
      Table([
        Column("cluster", numbers: [1, 1, 2, 3, 3]), Column("w", numbers: [4, 1, 5, 2, 3]),
        Column("y", numbers: [1, 0, 1, 0, 1]), Column("half", numbers: [1, 0, 1, 1, 0]),
      ]),
      design: SamplingDesign(weights: "w", clusters: ["cluster"])
    )
    let fit = try survey.regression(RegressionFormula("y ~ 1"), family: .binomial)
    #expect(agrees(fit.estimates.records[0].estimate.value.value, 1.3862943611198906))
    let error = (1.5 * 2).squareRoot() / 15 / 0.16
    #expect(agrees(fit.estimates.records[0].estimate.standardError, error))
    #expect(fit.degreesOfFreedom == 2)
  }

  @Test func `a saturated logit gives back the shares of its cells`() throws {
    let survey = try VillageSurvey.survey()
    let fit = try survey.regression(RegressionFormula("account ~ sex"), family: .binomial)
    let shares = try survey.shares(of: ["account"], by: ["sex"])
    let cells = try Table([Column("sex", texts: ["m", "w"])])
    for (prediction, sex) in zip(try fit.predictions(for: cells), ["m", "w"]) {
      let share = try shares.record("account", in: sex).estimate
      #expect(agrees(prediction.value.value, share.value.value, 1e-11))
      // The errors are those of the shares: a design-based error knows no model.
      #expect(agrees(prediction.standardError, try #require(share.standardError), 1e-11))
    }
    let effect = try fit.averageMarginalEffects()[0]
    let men = try shares.record("account", in: "m").estimate.value.value
    let women = try shares.record("account", in: "w").estimate.value.value
    #expect(effect.level == "w" && agrees(effect.estimate.value.value, women - men, 1e-11))
  }

  // R 4.2.2, survey 4.1-1: Tests/ReferenceTests/recipes/survey_regression.R prints all of these.
  // Both solve equations to rounding: 1e-10 leaves room for their condition; p-values move with
  // the statistic to the power of the degrees of freedom.
  @Test func `a linear regression agrees with R`() throws {
    let fit = try model("income ~ sex + saved")
    let expected = [
      (89.2905081740831577, 21.31495437153491679, 0.024802085118053530),
      (-34.6553737316936292, 21.40976594417470125, 0.203951488085406696),
      (5.2487946183142888, 0.99138441727573834, 0.013148462568490782),
    ]
    try check(fit, expected, 1e-10)
    #expect(agrees(fit.covariance[1, 2], 16.636137722227247, 1e-10))
    #expect(fit.estimates.records.map(\.variable) == ["(intercept)", "sex", "saved"])
    #expect(fit.estimates.records[1].level == "w" && fit.degreesOfFreedom == 3)
    #expect(agrees(fit.estimates.covariance()[1, 2], fit.covariance[1, 2]))
  }

  @Test func `a logit regression agrees with R`() throws {
    let fit = try model("account ~ sex + person", .binomial)
    let expected = [
      (2.5399443956895933, 1.165644302989593317, 0.11745867462910341),
      (-2.7434725975950203, 0.962969582918166367, 0.06516408144814180),
      (-0.1469103602557861, 0.089604812997207878, 0.19963315760951916),
    ]
    try check(fit, expected, 1e-10)
    let interval = try #require(fit.estimates.records[2].estimate.interval)
    #expect(agrees(interval.lower, -0.43207286631438835, 1e-10))
    #expect(agrees(interval.upper, 0.13825214580281611, 1e-10))
    let predictions = try fit.predictions(
      for: Table([Column("sex", texts: ["m", "w"]), Column("person", numbers: [10, 40])])
    )
    #expect(agrees(predictions[0].value.value, 0.7447567785461151058, 1e-10))
    #expect(agrees(predictions[0].standardError, 0.1972346081437083287, 1e-10))
    #expect(agrees(predictions[1].value.value, 0.0022830835719243165, 1e-10))
    #expect(agrees(predictions[1].standardError, 0.0063514158097448849, 1e-10))
  }

  @Test func `other links and counts agree with R`() throws {
    // These links come nearer by a factor per step, not by squares: 1e-9.
    try check(
      model("account ~ person", .binomial, .probit),
      [
        (0.462318330663897159, 0.37715585343247454, 0.287506778081290215),
        (-0.067945529132874688, 0.02978305573611497, 0.084660553482610451),
      ],
      1e-9
    )
    try check(
      model("account ~ person", .binomial, .complementaryLogLog),
      [
        (0.19468264914342631, 0.334208455440400454, 0.59147435598687015),
        (-0.08545946120755310, 0.040367693682255741, 0.10168209252519125),
      ],
      1e-9
    )
    try check(
      model("saved ~ sex + income", .poisson),
      [
        (1.8934875206235455281, 0.4327990775568384407, 0.022097575711970737),
        (-0.5607985892174665032, 0.6182471939304486908, 0.431235781176135535),
        (0.0052100109525959146, 0.0011437109359501195, 0.019827174915727920),
      ],
      1e-9
    )
  }

  @Test func `interactions and terms agree with R`() throws {
    try check(
      model("income ~ sex * saved"),
      [
        (74.3689491934410967, 24.2383695463764823, 0.091827465429521166),
        (-13.6126636191638895, 26.9873043248611353, 0.664057235867664630),
        (5.7622639336658823, 1.1936401204168967, 0.040332024923794674),
        (-1.4811941609643111, 1.3101576464162112, 0.375582609215291852),
      ],
      1e-10
    )
    try check(
      model("income ~ 0 + sex + sex:saved"),
      [
        (74.3689491934411393, 24.23836954637648944, 0.091827465429521124),
        (60.7562855742772356, 8.41324968332135903, 0.018640940027966204),
        (5.7622639336658796, 1.19364012041689715, 0.040332024923794729),
        (4.2810697727015716, 0.62606827440951085, 0.020723956387938901),
      ],
      1e-10
    )
    let term = try model("income ~ region").test(of: "region")
    #expect(agrees(term.statistic, 19.524084406974751005, 1e-10))
    #expect(term.numeratorDegreesOfFreedom == 2 && term.denominatorDegreesOfFreedom == 3)
    #expect(agrees(term.pValue, 0.019057294763946037, 1e-9))
  }

  private func check(
    _ fit: SurveyRegression,
    _ expected: [(Double, Double, Double)],
    _ tolerance: Double
  ) throws {
    #expect(fit.estimates.records.count == expected.count)
    for (place, (value, error, p)) in expected.enumerated() {
      let estimate = fit.estimates.records[place].estimate
      #expect(agrees(estimate.value.value, value, tolerance), "\(fit.formula), \(place)")
      #expect(agrees(estimate.standardError, error, tolerance), "\(fit.formula), \(place)")
      #expect(agrees(fit.pValues[place], p, 10 * tolerance), "\(fit.formula), \(place)")
    }
  }
}
