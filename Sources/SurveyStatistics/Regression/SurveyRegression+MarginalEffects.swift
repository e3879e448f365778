// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

extension SurveyRegression {
  /// By how much the outcome changes with each predictor, on average over the domain.
  ///
  ///     numbers: Σ w ∂μ/∂x / Σ w,   levels: Σ w (μ at the level − μ at the first level) / Σ w
  ///
  /// The other predictors stay what they are for each respondent. Errors are by the delta method
  /// from those of the coefficients, the respondents taken as given.
  ///
  ///     try model.averageMarginalEffects(of: ["female"])[0].estimate   // −0.07: seven points fewer
  ///
  /// - Parameter predictors: The columns; nil for all.
  /// - Returns: An estimate per number, and per level but the first; in the unit of the outcome over
  ///   that of the predictor.
  /// - Throws: ``SurveyError`` with code `unknownColumn` if a column is not a predictor.
  /// - Complexity: O(*n p*) per estimate; memory for two matrices of *n* × *p* numbers.
  public func averageMarginalEffects(
    of predictors: [String]? = nil
  ) throws(SurveyError) -> [SurveyEstimates<Amount>.Record] {
    var records: [SurveyEstimates<Amount>.Record] = []
    for name in predictors ?? formula.predictors {
      guard let index = fit.frame.variables.firstIndex(where: { $0.name == name }) else {
        throw SurveyError(
          .unknownColumn,
          culprit: name,
          "'\(name)' is not a predictor\(NearNames.hint(to: name, among: formula.predictors)); the "
            + "regression has \(formula.predictors.joined(separator: ", "))."
        )
      }
      guard let levels = fit.frame.variables[index].levels else {
        records.append(try record(name, nil, slopeEffect(of: index)))
        continue
      }
      let reference = levelMean(index, 0)
      for level in levels.indices.dropFirst() {
        let mean = levelMean(index, Int32(level))
        let effect = Effect(
          value: mean.value - reference.value,
          gradient: zip(mean.gradient, reference.gradient).map { $0 - $1 }
        )
        records.append(try record(name, levels[level], effect))
      }
    }
    return records
  }

  /// A mean over the respondents and its derivatives by the coefficients.
  private struct Effect {
    let value: Double
    let gradient: [Double]
  }

  private func matrix(_ change: ModelFrame.Change? = nil) -> Matrix {
    ModelFrame.matrix(fit.terms, fit.frame.variables, fit.frame.rows, change)
  }

  private func slopeEffect(of variable: Int) -> Effect {
    let columns = matrix()
    let derivatives = matrix(.derivative(variable: variable))
    let eta = columns * fit.coefficients
    let change = derivatives * fit.coefficients
    let weights = fit.frame.weights
    let total = weights.reduce(0, +)
    var value = 0.0
    var slopes = [Double](repeating: 0, count: eta.count)
    var bends = slopes
    for row in eta.indices {
      slopes[row] = weights[row] * link.slope(at: eta[row]) / total
      bends[row] = weights[row] * link.curvature(at: eta[row]) * change[row] / total
      value += slopes[row] * change[row]
    }
    let gradient = zip(columns.transposed(times: bends), derivatives.transposed(times: slopes))
      .map { $0 + $1 }
    return Effect(value: value, gradient: gradient)
  }

  private func levelMean(_ variable: Int, _ level: Int32) -> Effect {
    let columns = matrix(.level(variable: variable, level))
    let weights = fit.frame.weights
    let total = weights.reduce(0, +)
    var value = 0.0
    var slopes = columns * fit.coefficients
    for (row, eta) in slopes.enumerated() {
      value += weights[row] / total * link.mean(at: eta)
      slopes[row] = weights[row] * link.slope(at: eta) / total
    }
    return Effect(value: value, gradient: columns.transposed(times: slopes))
  }

  private func record(
    _ name: String,
    _ level: String?,
    _ effect: Effect
  ) throws(SurveyError) -> SurveyEstimates<Amount>.Record {
    let square = zip(covariance * effect.gradient, effect.gradient).reduce(0) { $0 + $1.0 * $1.1 }
    let value = Amount(unchecked: effect.value)
    guard !square.isNaN else {
      return .init(variable: name, level: level, group: [], estimate: Estimate(value))
    }
    let error = max(0, square).squareRoot()
    let confidence = estimates.inference.confidence
    let reach =
      try StudentDistribution(degreesOfFreedom: degreesOfFreedom)
      .upperQuantile((1 - confidence) / 2) * error
    return .init(
      variable: name,
      level: level,
      group: [],
      estimate: Estimate(
        value,
        standardError: error,
        interval: try ConfidenceInterval(
          lower: effect.value - reach,
          upper: effect.value + reach,
          confidence: confidence
        ),
        observations: fit.frame.rows.count,
        degreesOfFreedom: degreesOfFreedom
      )
    )
  }
}
