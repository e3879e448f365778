// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule

/// The fit of an area model as a function of the variance between areas, in a unit in which the
/// largest sampling variance lies between 1 and 4.
struct AreaLikelihood {
  /// What is known once a variance between areas is assumed.
  struct Point {
    /// The weight of every direct estimate, `1 / (A + D)`.
    let weights: [Double]
    /// Direct estimates minus what the auxiliary variables let expect.
    let residuals: [Double]
    /// The covariance Q of the coefficients, in the coordinates of the orthonormal basis.
    let covariance: Matrix
    /// `xᵀQx` of every direct estimate.
    let leverages: [Double]
    /// The coefficients, in the same coordinates.
    let coefficients: [Double]
  }

  let method: AreaVarianceMethod
  /// The unit of everything here, a power of two: an estimate is this many times larger outside.
  let unit: Double
  let outcome: [Double]
  let variances: [Double]
  let basis: Matrix

  /// Areas minus coefficients.
  var degreesOfFreedom: Int { outcome.count - basis.columnCount }

  init(_ model: FayHerriotModel, _ method: AreaVarianceMethod) throws(SurveyError) {
    let direct = model.directEstimates.compactMap { $0 }
    let unit = (direct.map(\.standardError).max() ?? 1).binade
    self.method = method
    self.unit = unit
    basis = model.design.basis.rows(model.design.observed)
    outcome = direct.map { $0.value / unit }
    variances = direct.map { $0.samplingVariance / unit / unit }
    for (area, variance) in zip(model.design.observed, variances) where !variance.isNormal {
      throw SurveyError(
        .notFinite,
        culprit: model.areas[area],
        "The sampling variance of area '\(model.areas[area])' is too small to be computed with "
          + "beside the largest; check the unit."
      )
    }
  }

  /// The weighted least squares fit for a variance between areas.
  func point(at variance: Double) throws(SurveyError) -> Point {
    let weights = variances.map { 1 / (variance + $0) }
    do {
      let fit = try basis.leastSquares(outcome, weights: weights, whenDeficient: .reject)
      let fitted = basis.times(fit.coefficients)
      return Point(
        weights: weights,
        residuals: zip(outcome, fitted).map { $0 - $1 },
        covariance: fit.inverseCrossProduct,
        leverages: AreaLikelihood.quadraticForms(basis, fit.inverseCrossProduct),
        coefficients: fit.coefficients
      )
    } catch {
      throw SurveyError(
        .notFinite,
        culprit: "sampling variances",
        "The direct estimates or their variances are too large or too unequal to be computed with: "
          + error.description
      )
    }
  }

  /// `xᵀQx` for every row x.
  static func quadraticForms(_ rows: Matrix, _ covariance: Matrix) -> [Double] {
    let products = rows.times(covariance)
    return (0..<rows.rowCount).map { row in
      (0..<rows.columnCount).reduce(0) { $0 + products[row, $1] * rows[row, $1] }
    }
  }

  /// What is zero at the estimate, and positive where the variance between areas is too small: the
  /// derivative of the log-likelihood, or the moment equation.
  func score(at variance: Double) throws(SurveyError) -> Double {
    let point = try point(at: variance)
    var (fit, size, leverage) = (0.0, 0.0, 0.0)
    for (area, weight) in point.weights.enumerated() {
      let standardized = weight * point.residuals[area]
      fit += standardized * (method == .moments ? point.residuals[area] : standardized)
      size += weight
      leverage += weight * weight * point.leverages[area]
    }
    return switch method {
    case .restrictedMaximumLikelihood: (fit - (size - leverage)) / 2
    case .maximumLikelihood: (fit - size) / 2
    case .moments: fit - Double(degreesOfFreedom)
    }
  }

  /// The log-likelihood that the method makes as large as possible, up to a constant.
  func logLikelihood(at variance: Double) throws(SurveyError) -> Double {
    let point = try point(at: variance)
    var sum = 0.0
    for (weight, residual) in zip(point.weights, point.residuals) {
      sum += Double.log(weight) - weight * residual * residual
    }
    guard method == .restrictedMaximumLikelihood else { return sum / 2 }
    do {
      for pivot in try Cholesky(of: point.covariance).factor.diagonal {
        sum += 2 * Double.log(pivot)
      }
    } catch {
      throw SurveyError(.notFinite, culprit: "sampling variances", error.description)
    }
    return sum / 2
  }
}
