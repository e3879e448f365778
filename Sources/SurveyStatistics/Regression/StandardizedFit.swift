// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A generalized linear model fitted on standardized columns, which a replicate can be fitted on
/// again.
struct StandardizedFit: Sendable {
  /// The columns that have a coefficient.
  let terms: ModelTerms
  /// The columns that those before them explain.
  let dropped: [String]
  let columns: StandardizedColumns
  let coefficients: [Double]
  let iterations: Int
  /// The score of each used row, its weight included.
  let scores: [Double]
  /// From scores times standardized columns to the influence on coefficients.
  let transform: Matrix

  init(
    _ frame: ModelFrame,
    _ link: RegressionLink,
    _ whenDependent: RankDeficiency
  ) throws(SurveyError) {
    let hasIntercept = frame.formula.hasIntercept
    guard frame.outcome.contains(where: { $0 != frame.outcome[0] }) else {
      throw SurveyError(
        .constantOutcome,
        culprit: frame.formula.outcome,
        "The outcome '\(frame.formula.outcome)' is \(frame.outcome[0]) in every row that is used, "
          + "so there is nothing to explain."
      )
    }
    var terms = frame.terms
    var columns = StandardizedColumns(
      frame.matrix(),
      weights: frame.weights,
      hasIntercept: hasIntercept
    )
    let (kept, dependent) = columns.independent()
    dropped = dependent.map { frame.terms.label($0, frame.variables) }
    if !dependent.isEmpty {
      guard whenDependent == .drop else { throw StandardizedFit.dependence(dropped) }
      terms = terms.keeping(kept)
      columns = StandardizedColumns(
        ModelFrame.matrix(terms, frame.variables, frame.rows),
        weights: frame.weights,
        hasIntercept: hasIntercept
      )
    }
    self.terms = terms
    self.columns = columns
    let weights = frame.weights
    let end = try StandardizedFit.iterated(columns, frame, weights, link, terms)
    coefficients = end.coefficients
    iterations = end.iteration.iterations
    scores = end.iteration.scores
    transform = columns.unscaling * end.inverse
  }

  /// The coefficients under other weights (a number for each used row), on the same columns.
  func coefficients(
    of frame: ModelFrame,
    under weights: [Double],
    link: RegressionLink
  ) throws(SurveyError) -> [Double] {
    try StandardizedFit.iterated(columns, frame, weights, link, terms).coefficients
  }

  private static func iterated(
    _ columns: StandardizedColumns,
    _ frame: ModelFrame,
    _ weights: [Double],
    _ link: RegressionLink,
    _ terms: ModelTerms
  ) throws(SurveyError) -> (iteration: ModelIteration, coefficients: [Double], inverse: Matrix) {
    var iteration = ModelIteration(columns, outcome: frame.outcome, weights: weights, link: link)
    switch iteration.run() {
    case .converged(let standardized, let inverse):
      let coefficients = columns.unscaling * standardized
      guard coefficients.allSatisfy(\.isFinite) else {
        throw SurveyError(
          .notFinite,
          culprit: frame.formula.description,
          "The coefficients of \(frame.formula) are larger than a number can hold; rescale its "
            + "columns."
        )
      }
      return (iteration, coefficients, inverse)
    case .separated(let places, let rows):
      throw separation(places.map { terms.label($0, frame.variables) }, rows: rows)
    case .unfinished:
      throw SurveyError(
        .notConverged,
        culprit: frame.formula.description,
        "The regression \(frame.formula) did not settle in \(iteration.iterations) steps; look for "
          + "a predictor that tells the outcome almost without error, or for values of very "
          + "different size."
      )
    }
  }

  private static func dependence(_ names: [String]) -> SurveyError {
    SurveyError(
      .rankDeficient,
      culprit: names.joined(separator: ", "),
      "The predictors before them already explain \(names.joined(separator: ", ")); leave them out, "
        + "or let dependent predictors be dropped."
    )
  }

  private static func separation(_ names: [String], rows: Int) -> SurveyError {
    SurveyError(
      .separation,
      culprit: names.joined(separator: ", "),
      "\(names.joined(separator: ", ")) tells the outcome of \(rows) rows without error (separation), "
        + "so that its coefficient is infinite; leave it out, join its levels, or look at the table "
        + "of it with the outcome."
    )
  }
}
