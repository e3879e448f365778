// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A generalized linear model fitted to the rows of a frame, with the influence of every unit.
struct ModelFit: Sendable {
  let frame: ModelFrame
  let link: RegressionLink
  /// The columns that have a coefficient.
  let terms: ModelTerms
  /// The columns that those before them explain.
  let dropped: [String]
  let coefficients: [Double]
  let iterations: Int
  /// For each coefficient, its weighted influence by unit; with replicates, its deviations.
  private(set) var influence: [UnitTotals]

  init(
    _ frame: ModelFrame,
    _ link: RegressionLink,
    _ whenDependent: RankDeficiency,
    withInfluence: Bool = true
  ) throws(SurveyError) {
    self.frame = frame
    self.link = link
    let fit = try StandardizedFit(frame, link, whenDependent)
    terms = fit.terms
    dropped = fit.dropped
    coefficients = fit.coefficients
    iterations = fit.iterations
    influence =
      withInfluence
      ? frame.unitTotals(of: fit.columns.matrix, times: fit.scores).transformed(by: fit.transform)
      : []
  }

  /// The fit with the deviations of the same model fitted under each replicate's weights.
  ///
  /// - Throws: ``SurveyError`` if the model cannot be fitted under the weights of a replicate.
  func withReplicates() throws(SurveyError) -> ModelFit {
    let (frame, terms, link) = (frame, terms, link)
    var fit = self
    fit.influence = try frame.survey.replicateDeviations(of: coefficients) {
      weights throws(SurveyError) in
      var again = frame
      again.terms = terms
      again.weights = frame.rows.map { weights[Int($0)] }
      return try ModelFit(again, link, .reject, withInfluence: false).coefficients
    }
    return fit
  }
}
