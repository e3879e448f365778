// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// A regression with the errors of a survey's design.
public struct SurveyRegression: Sendable {
  /// What is explained by what.
  public let formula: RegressionFormula
  /// How the outcome varies.
  public let family: RegressionFamily
  /// How its expectation hangs on the predictors.
  public let link: RegressionLink
  /// The coefficients, `(intercept)` first: `variable` is the term, `level` its level. In the unit
  /// of the link's scale over that of the predictor.
  public let estimates: SurveyEstimates<Amount>
  /// For each coefficient, itself over its standard error; nil without an error.
  public let statistics: [Double?]
  /// For each coefficient, the probability of a statistic this far from 0, on either side, if the
  /// true coefficient were 0; nil without an error.
  public let pValues: [Double?]
  /// The covariances of the coefficients.
  public let covariance: Matrix
  /// The degrees of freedom of tests and intervals: clusters minus strata plus one minus the
  /// coefficients, unless others were asked for.
  public let degreesOfFreedom: Double
  /// The predictors that those before them explain, left out where that was allowed.
  public let droppedPredictors: [String]
  /// How many steps the fit took.
  public let iterations: Int

  let fit: ModelFit

  init(
    _ fit: ModelFit,
    _ family: RegressionFamily,
    _ inference: Inference
  ) throws(SurveyError) {
    self.fit = fit
    self.family = family
    formula = fit.frame.formula
    link = fit.link
    droppedPredictors = fit.dropped
    iterations = fit.iterations
    let variance = fit.frame.survey.designVariance
    covariance = variance.covariance(of: fit.influence)
    degreesOfFreedom = try SurveyRegression.degreesOfFreedom(fit, inference)
    let student = try StudentDistribution(degreesOfFreedom: degreesOfFreedom)
    let quantile = try student.upperQuantile((1 - inference.confidence) / 2)
    var records: [SurveyEstimates<Amount>.Record] = []
    var statistics: [Double?] = []
    var pValues: [Double?] = []
    for (column, value) in fit.coefficients.enumerated() {
      let square = covariance[column, column]
      let error = square.isNaN ? nil : square.squareRoot()
      var interval: ConfidenceInterval?
      var statistic: Double?
      if let error {
        interval = try ConfidenceInterval(
          lower: value - quantile * error,
          upper: value + quantile * error,
          confidence: inference.confidence
        )
        statistic = value == 0 ? 0 : value / error
      }
      statistics.append(statistic)
      pValues.append(
        try statistic.map { statistic throws(SurveyError) in
          min(1, 2 * (try student.upperTail(statistic.magnitude)))
        }
      )
      records.append(
        SurveyEstimates<Amount>.Record(
          variable: fit.terms.variable(column),
          level: fit.terms.level(column, fit.frame.variables),
          group: [],
          estimate: Estimate(
            Amount(unchecked: value),
            standardError: error,
            interval: interval,
            observations: fit.frame.rows.count,
            degreesOfFreedom: degreesOfFreedom
          )
        )
      )
    }
    let notes = SurveyRegression.notes(fit)
    let influence = fit.influence
    estimates = SurveyEstimates(
      records: records,
      notes: notes,
      inference: inference,
      variance: variance,
      unitTotals: { influence[$0] }
    )
    self.statistics = statistics
    self.pValues = pValues
  }

  private static func degreesOfFreedom(
    _ fit: ModelFit,
    _ inference: Inference
  ) throws(SurveyError) -> Double {
    if let asked = inference.degreesOfFreedom { return asked }
    let design = fit.frame.designDegreesOfFreedom
    let left = design + 1 - fit.coefficients.count
    guard left > 0 else {
      throw SurveyError(
        .noDegreesOfFreedom,
        culprit: fit.frame.formula.description,
        "The design has \(design) degrees of freedom (clusters minus strata), too few for "
          + "\(fit.coefficients.count) coefficients; take fewer predictors, or give the degrees of "
          + "freedom yourself."
      )
    }
    return Double(left)
  }

  private static func notes(_ fit: ModelFit) -> [String] {
    guard !fit.dropped.isEmpty else { return fit.frame.notes }
    return fit.frame.notes + [
      "The predictors before them explain \(fit.dropped.joined(separator: ", ")): left out."
    ]
  }
}
