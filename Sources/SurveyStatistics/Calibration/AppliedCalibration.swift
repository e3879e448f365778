// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A calibration that a survey's weights went through: what repeats it, and what its residuals are
/// made from.
struct AppliedCalibration: Sendable {
  let calibration: Calibration
  let basis: AuxiliaryBasis
  let fit: CalibrationFit
  /// For each row what its weighted influence counts in the regression on the basis: 1 / (g v).
  let loadings: [Double]
  /// For each unit, for each column of the basis, the sum of weight times column.
  let unitSums: [Double]

  /// How many independent auxiliaries there are.
  var count: Int { basis.totals.count }

  init(_ calibration: Calibration, of survey: Survey) throws(SurveyError) {
    try calibration.check(survey.design)
    let weights = survey.weights
    let auxiliaries = try Auxiliaries(calibration, of: survey, weights: weights)
    let diagnosis = CalibrationDiagnosis(
      auxiliaries: auxiliaries,
      calibration: calibration,
      weights: weights
    )
    try diagnosis.checkReach()
    let basis = try AuxiliaryBasis(auxiliaries, weights: weights)
    let solved = CalibrationSolver(
      function: RatioFunction(calibration.distance, bounds: calibration.bounds),
      basis: basis,
      residualVariance: auxiliaries.residualVariance,
      weights: weights
    ).solve()
    let ratios = zip(solved.ratios, weights).map { $1 > 0 ? $0 : 1 }
    fit = CalibrationFit(auxiliaries, weights: weights, ratios: ratios, steps: solved.steps)
    try diagnosis.check(fit)
    self.calibration = calibration
    self.basis = basis
    loadings = ratios.indices.map { row in
      weights[row] > 0 && ratios[row] != 0
        ? 1 / (ratios[row] * auxiliaries.residualVariance[row]) : 0
    }
    var sums = [Double](repeating: 0, count: survey.unitCount * basis.totals.count)
    basis.columns.withUnsafeBufferPointer { columns in
      for column in 0..<basis.totals.count {
        for row in weights.indices {
          let place = Int(survey.unitOfRow[row]) * basis.totals.count + column
          sums[place] += weights[row] * ratios[row] * columns[column * weights.count + row]
        }
      }
    }
    unitSums = sums
  }

  /// The coefficients of the regression of an influence on the basis.
  func coefficients(_ influence: [Double]) -> [Double] {
    basis.columns.transposed(times: zip(influence, loadings).map { $1 == 0 ? 0 : $0 * $1 })
  }

  /// How other weights of the same survey are calibrated; ratios may be negative, as those of
  /// replicates may.
  func fit(to others: [Double], of survey: Survey) throws(SurveyError) -> CalibrationFit {
    let auxiliaries = try Auxiliaries(calibration, of: survey, weights: others)
    // The means of clusters change with the weights, and the basis with them.
    let basis =
      calibration.clusterStage == nil
      ? basis : try AuxiliaryBasis(auxiliaries, weights: others)
    let solved = CalibrationSolver(
      function: RatioFunction(calibration.distance, bounds: calibration.bounds),
      basis: basis,
      residualVariance: auxiliaries.residualVariance,
      weights: others
    ).solve()
    let fit = CalibrationFit(
      auxiliaries,
      weights: others,
      ratios: zip(solved.ratios, others).map { $1 > 0 ? $0 : 1 },
      steps: solved.steps
    )
    try CalibrationDiagnosis(
      auxiliaries: auxiliaries,
      calibration: calibration,
      weights: others
    ).check(fit)
    return fit
  }
}

extension Survey {
  /// How many units of the last stage there are.
  var unitCount: Int { stages[stages.count - 1].clusterCount }
}
