// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule

/// Turns a variance between areas into estimates and their errors.
struct AreaPrediction {
  private let model: FayHerriotModel
  private let likelihood: AreaLikelihood
  private let variance: Double
  private let point: AreaLikelihood.Point
  /// The variance of the estimated variance between areas.
  private let varianceOfVariance: Double
  /// By how much the estimated variance between areas is too large on average.
  private let bias: Double

  init(
    model: FayHerriotModel,
    likelihood: AreaLikelihood,
    variance: Double
  ) throws(SurveyError) {
    self.model = model
    self.likelihood = likelihood
    self.variance = variance
    point = try likelihood.point(at: variance)
    let count = Double(point.weights.count)
    let sum = point.weights.reduce(0, +)
    let squares = point.weights.reduce(0) { $0 + $1 * $1 }
    switch likelihood.method {
    case .restrictedMaximumLikelihood:
      varianceOfVariance = 2 / squares
      bias = 0
    case .maximumLikelihood:
      varianceOfVariance = 2 / squares
      bias = -zip(point.weights, point.leverages).reduce(0) { $0 + $1.0 * $1.0 * $1.1 } / squares
    case .moments:
      varianceOfVariance = 2 * count / (sum * sum)
      // m Σw² − (Σw)² as a sum of squares, which is exactly zero for equal variances.
      let spread = point.weights.reduce(0) { $0 + ($1 - sum / count) * ($1 - sum / count) }
      bias = 2 * count * spread / (sum * sum * sum)
    }
  }

  func fit(maxima: Int) throws(SurveyError) -> FayHerriotFit {
    let synthetic = model.design.basis.times(point.coefficients)
    let forms = AreaLikelihood.quadraticForms(model.design.basis, point.covariance)
    let unit = likelihood.unit
    var estimates: [AreaEstimate] = []
    for (area, name) in model.areas.enumerated() {
      let direct = model.directEstimates[area]
      let own = direct.map { $0.samplingVariance / unit / unit }
      // The share of the synthetic estimate, which is all there is without a direct one.
      let share = own.map { $0 / (variance + $0) } ?? 1
      let weight = own.map { variance / (variance + $0) } ?? 0
      let first = own.map { $0 * weight } ?? variance
      let third = own.map { share * share * varianceOfVariance / (variance + $0) } ?? 0
      let plain = first + share * share * forms[area] + 2 * third
      let corrected = plain - share * share * bias
      let drawn = direct.map { share * (synthetic[area] - $0.value / unit) + $0.value / unit }
      estimates.append(
        AreaEstimate(
          area: name,
          value: (drawn ?? synthetic[area]) * unit,
          meanSquaredError: (corrected >= 0 ? corrected : plain) * unit * unit,
          syntheticEstimate: synthetic[area] * unit,
          directWeight: weight,
          direct: direct,
          isBiasCorrected: corrected >= 0
        )
      )
    }
    return FayHerriotFit(
      method: likelihood.method,
      variance: variance * unit * unit,
      coefficients: try coefficients(),
      areas: estimates,
      omittedAreas: model.omittedAreas,
      logLikelihood: logLikelihood,
      maximaOfLikelihood: maxima
    )
  }

  /// The coefficients of the auxiliary variables as they were given.
  private func coefficients() throws(SurveyError) -> [AreaCoefficient] {
    let fit: LeastSquaresFit
    do {
      fit = try model.design.matrix.rows(model.design.observed).leastSquares(
        likelihood.outcome,
        weights: point.weights,
        whenDeficient: .reject
      )
    } catch {
      throw SurveyError(.notFinite, culprit: "auxiliary variables", error.description)
    }
    return model.design.terms.enumerated().map { column, term in
      AreaCoefficient(
        variable: term.variable,
        level: term.level,
        value: fit.coefficients[column] * likelihood.unit,
        standardError: fit.inverseCrossProduct[column, column].squareRoot() * likelihood.unit
      )
    }
  }

  /// The log-likelihood of the direct estimates in their own unit.
  private var logLikelihood: Double {
    let count = Double(point.weights.count)
    var sum = -count * (Double.log(2 * Double.pi) + 2 * Double.log(likelihood.unit))
    for (weight, residual) in zip(point.weights, point.residuals) {
      sum += Double.log(weight) - weight * residual * residual
    }
    return sum / 2
  }
}
