// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Oaxaca's and Blinder's decomposition of a difference of means.
///
///     threefold: (x̄ from − x̄ to) b to + x̄ to (b from − b to) + (x̄ from − x̄ to)(b from − b to)
///     twofold:   (x̄ from − x̄ to) b* + x̄ from (b from − b*) + x̄ to (b* − b to)
///
/// Reference: Jann (2008), The Blinder–Oaxaca decomposition for linear regression models, Stata
/// Journal 8, doi:10.1177/1536867X0800800401, as commonly stated; not checked against the paper.
struct LinearDecomposition: DecompositionArithmetic {
  let regressions: GroupRegressions
  let columns: NormalizedColumns

  func stack(under weights: [Double]?) throws(SurveyError) -> [Double] {
    try regressions.stack(under: weights)
  }

  func influence() -> [UnitTotals] { regressions.influence() }

  func parts(of stack: [DualNumber]) -> DecompositionParts {
    let own = regressions.moments(stack)
    let moments = NormalizedMoments(own, columns)
    var parts = DecompositionParts(from: own.outcomeFrom, to: own.outcomeTo)
    parts.moments = moments.moments
    let labels = columns.labels
    guard !own.referenceCoefficients.isEmpty else {
      parts.append(.endowments, labels, moments.endowments)
      parts.append(.coefficients, labels, moments.coefficientEffects)
      parts.append(.interaction, labels, moments.interaction)
      return parts
    }
    let (advantage, disadvantage) = (moments.unexplainedFrom, moments.unexplainedTo)
    parts.append(.explained, labels, moments.explained)
    parts.append(.unexplained, labels, zip(advantage, disadvantage).map { $0 + $1 })
    parts.append(.unexplainedFrom, labels, advantage)
    parts.append(.unexplainedTo, labels, disadvantage)
    return parts
  }
}

extension DecompositionRequest {
  /// The linear decomposition; threefold without a reference.
  func linearDecomposition(
    _ reference: CoefficientReference?,
    _ normalized: [String],
    _ regressors: RegressorErrors
  ) throws(GapError) -> GapDecomposition {
    let sample = try sample()
    let columns = try NormalizedColumns(sample.pooled, factors, normalizing: normalized)
    let regressions = try GroupRegressions(
      self,
      sample,
      link: .identity,
      reference,
      regressors
    )
    var notes = columns.notes
    if let outside = regressions.predictionsOutOfRange() { notes.append(outside) }
    if reference == .pooled {
      notes.append(
        "The pooled coefficients have the intercept of '\(from)', so that all that is unexplained "
          + "counts as the disadvantage of '\(to)'."
      )
    }
    if regressors == .fixed {
      notes.append(
        "The characteristics are taken as given; errors are those of coefficients alone."
      )
    }
    return try GapDecomposition(
      self,
      method: "oaxaca",
      LinearDecomposition(regressions: regressions, columns: columns),
      sample,
      notes: notes
    )
  }
}

extension GroupRegressions {
  /// A note on shares that a linear model expects to be below 0 or above 1; nil for other outcomes.
  func predictionsOutOfRange() -> String? {
    guard sample.pooled.outcome.allSatisfy({ $0 == 0 || $0 == 1 }) else { return nil }
    var count = 0
    for fit in [from, to] {
      let expected = fit.linearPredictors(at: fit.estimates.coefficients)
      // A hair's breadth is rounding.
      count += expected.count { $0 < -1e-9 || $0 > 1 + 1e-9 }
    }
    guard count > 0 else { return nil }
    let total = sample.pooled.rows.count
    return "The linear model expects a share outside 0…1 for \(count) of \(total) respondents; a "
      + "logit (yun, fairlie) does not."
  }
}
