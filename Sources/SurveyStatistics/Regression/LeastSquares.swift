// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// Linear regression by ordinary or weighted least squares.
///
///     minimize Σᵢ wᵢ (yᵢ − b₀ − Σⱼ bⱼ xᵢⱼ)²
///
/// The standard errors assume independent observations with the same variance (over the weight);
/// they are not those of a survey with clusters.
///
///     let fit = try LeastSquares.fit(outcome: shopping, predictors: [index], names: ["index"])
///     fit.coefficient("index")?.value   // points of shoppers per point of the index
///     fit.residuals[12]                 // −2: two points fewer than predicted
public enum LeastSquares {
  /// The name of the constant term among the coefficients.
  public static let intercept = "(intercept)"

  /// Fits a linear regression.
  ///
  /// Computed by an orthogonal factorization of the columns, so that nearly dependent
  /// predictors lose as few digits as possible; the same bits for any number of cores.
  ///
  /// Edge cases:
  /// - An observation with weight 0 has a fitted value and a residual, but counts for nothing else.
  /// - A constant outcome is explained completely: R² is 1.
  ///
  /// - Parameters:
  ///   - outcome: What is to be explained, a number per observation.
  ///   - predictors: A column per predictor, a number per observation in each.
  ///   - names: A name per predictor, all different.
  ///   - weights: A weight per observation, none negative; nil weighs all alike.
  ///   - hasIntercept: Whether the regression has a constant term.
  ///   - missing: Whether an observation with a NaN is an error or left out.
  ///   - whenDependent: Whether a predictor that others explain is an error or dropped.
  ///   - confidence: The confidence level of the intervals.
  /// - Returns: The coefficients, residuals and fit.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer`, `missingValue`, `notFinite`,
  ///   `negativeWeight`, `tooFewObservations`, `rankDeficient` (which names the predictors),
  ///   `duplicateName` or `confidenceOutOfRange`.
  /// - Complexity: O(*n p*²) for *n* observations and *p* predictors.
  public static func fit(
    outcome: [Double],
    predictors: [[Double]],
    names: [String],
    weights: [Double]? = nil,
    hasIntercept: Bool = true,
    missing: MissingPolicy = .reject,
    whenDependent: RankDeficiency = .reject,
    confidence: Double = 0.95
  ) throws(SurveyError) -> RegressionFit {
    try ConfidenceInterval.check(confidence)
    let problem = try RegressionProblem(outcome, predictors, names, weights, hasIntercept, missing)
    return try problem.solve(whenDependent, confidence: confidence)
  }
}
