// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import Tabular

extension SurveyRegression {
  /// What the regression expects of new respondents.
  ///
  ///     μ = g⁻¹(x'b),   error = |dμ/dη| √(x' Cov(b) x)
  ///
  /// The error is that of the expectation, not of a single respondent. The interval is made for
  /// x'b and taken through the link, so that a share stays between 0 and 1.
  ///
  /// - Parameter table: A row per respondent, with the columns of the predictors.
  /// - Returns: An estimate per row, in the unit of the outcome.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `unknownGroup` (a level that the
  ///   regression does not know), `wrongKind` or `missingValue`.
  /// - Complexity: O(rows · *p*²).
  public func predictions(for table: Table) throws(SurveyError) -> [Estimate<Amount>] {
    var variables: [ModelVariable] = []
    for variable in fit.frame.variables {
      let column: Column
      do {
        column = try table.column(variable.name)
      } catch {
        throw SurveyError(
          .unknownColumn,
          culprit: variable.name,
          "The new rows need the predictor '\(variable.name)', but \(error.description)"
        )
      }
      let matched = try variable.matched(to: column)
      if let row = (0..<table.rowCount).first(where: { matched.isMissing($0) }) {
        throw SurveyError(
          .missingValue,
          culprit: variable.name,
          "Row \(row + 1) of the new rows has no value in '\(variable.name)'; a prediction needs "
            + "every predictor."
        )
      }
      variables.append(matched)
    }
    let rows = (0..<table.rowCount).map { Int32($0) }
    let matrix = ModelFrame.matrix(fit.terms, variables, rows)
    let spread = matrix * covariance
    let quantile = try StudentDistribution(degreesOfFreedom: degreesOfFreedom)
      .upperQuantile((1 - estimates.inference.confidence) / 2)
    var predictions: [Estimate<Amount>] = []
    for (row, eta) in (matrix * fit.coefficients).enumerated() {
      var square = 0.0
      for column in 0..<matrix.columnCount { square += spread[row, column] * matrix[row, column] }
      predictions.append(try prediction(eta, error: max(0, square).squareRoot(), quantile))
    }
    return predictions
  }

  private func prediction(
    _ eta: Double,
    error: Double,
    _ quantile: Double
  ) throws(SurveyError) -> Estimate<Amount> {
    let value = Amount(unchecked: link.mean(at: eta))
    guard !error.isNaN else { return Estimate(value) }
    return Estimate(
      value,
      standardError: link.slope(at: eta) * error,
      interval: try ConfidenceInterval(
        lower: link.mean(at: eta - quantile * error),
        upper: link.mean(at: eta + quantile * error),
        confidence: estimates.inference.confidence
      ),
      degreesOfFreedom: degreesOfFreedom
    )
  }
}
