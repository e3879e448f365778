// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a linear regression gives: coefficients with their errors, residuals, and the fit.
public struct RegressionFit: Hashable, Sendable {
  /// The coefficients that were estimated, the intercept first.
  public let coefficients: [RegressionCoefficient]
  /// The predictors that those before them already explain, left out where that was allowed.
  public let droppedPredictors: [String]
  /// The observations that were used, counted from 0, ascending.
  public let usedRows: [Int]
  /// What the regression expects, for each of ``usedRows``.
  public let fittedValues: [Double]
  /// `residual = actual − predicted` for each of ``usedRows``: negative where the outcome falls
  /// short of what the predictors let expect.
  public let residuals: [Double]
  /// The typical size of a residual, `√(Σ w r² / (n − p))`, in the unit of the outcome.
  public let residualStandardError: Double
  /// Observations with a positive weight minus coefficients: n − p.
  public let degreesOfFreedom: Int
  /// The part of the outcome's variation that the predictors explain, `1 − Σ w r² / Σ w (y − ȳ)²`;
  /// without an intercept the variation is around zero. It is 1 if the
  /// outcome does not vary.
  public let rSquared: Double
  /// R² made comparable between numbers of predictors, `1 − (1 − R²) (n − 1) / (n − p)`; without
  /// an intercept n takes the place of n − 1.
  public let adjustedRSquared: Double
  /// From 0 (the predictors depend on each other) to 1: the coefficients lose about as many digits
  /// as it has zeros behind the point.
  public let reciprocalCondition: Double

  /// The predictors in the order given, of those kept and dropped.
  let predictors: [String]

  /// A coefficient by the name of its predictor.
  ///
  /// - Parameter name: The predictor, or `(intercept)`.
  /// - Returns: The coefficient; nil if the regression has none of that name.
  public func coefficient(_ name: String) -> RegressionCoefficient? {
    coefficients.first { $0.name == name }
  }

  /// What the regression expects for other values of the predictors.
  ///
  /// - Parameter values: A value for every predictor, in the order of the fit; those of dropped
  ///   predictors do not count.
  /// - Returns: The expected outcome, in its unit.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer` unless there is a value per predictor,
  ///   `missingValue` if one is not finite.
  public func prediction(at values: [Double]) throws(SurveyError) -> Double {
    guard values.count == predictors.count else {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "\(values.count) values",
        "\(values.count) values do not fit \(predictors.count) predictors: "
          + "\(predictors.joined(separator: ", "))."
      )
    }
    if let bad = values.indices.first(where: { !values[$0].isFinite }) {
      throw SurveyError(
        .missingValue,
        culprit: predictors[bad],
        "The value of \(predictors[bad]) is \(values[bad]); a prediction needs every predictor."
      )
    }
    var sum = coefficient(LeastSquares.intercept)?.value ?? 0
    for (name, value) in zip(predictors, values) {
      sum += (coefficient(name)?.value ?? 0) * value
    }
    return sum
  }
}
