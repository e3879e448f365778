// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

extension Survey {
  /// A regression whose errors know the design.
  ///
  ///     g(μ) = b₀ + Σⱼ bⱼ xⱼ
  ///     Cov(b) = A⁻¹ V A⁻¹,   A = Σ w x x' μ'²/V(μ),   V = design variance of Σ w x (y − μ) μ'/V(μ)
  ///
  /// The coefficients are those that the whole population would give, estimated with the weights;
  /// no distribution is assumed for their errors. V comes from the clusters and strata of the
  /// design. Degrees of freedom are clusters minus strata plus one minus the coefficients.
  ///
  ///     let model = try adults.regression(
  ///       RegressionFormula("account ~ female + age + region"), family: .binomial)
  ///     model.estimates.records[1].estimate   // the log odds ratio of women
  ///
  /// Edge cases:
  /// - Levels of a text column are ordered as text without regard to case; the first that a used
  ///   row has is the reference.
  /// - Predictors that tell some outcomes without error are an error that names them, as their
  ///   coefficients are infinite.
  ///
  /// - Parameters:
  ///   - formula: What is explained by what.
  ///   - family: How the outcome varies.
  ///   - link: How its expectation hangs on the predictors; nil for the family's usual one.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - whenDependent: Whether a predictor that those before it explain is an error or dropped.
  ///   - inference: How errors are made; `degreesOfFreedom` replaces those of tests too.
  /// - Returns: The coefficients with their errors; tests, predictions and effects come from it.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `missingValue`, `notFinite`,
  ///   `emptyDomain`, `wrongKind` (text as an outcome, a link that is not the family's),
  ///   `countOutOfRange` (an outcome that the family does not have), `constantOutcome`,
  ///   `rankDeficient`, `separation`, `notConverged` or `noDegreesOfFreedom`.
  /// - Complexity: O(*n p*²) per step for *n* rows and *p* coefficients, some five to ten steps;
  ///   memory for one matrix of *n* × *p* numbers.
  ///
  /// Reference: Binder (1983), On the variances of asymptotically normal estimators from complex
  /// surveys, International Statistical Review 51, doi:10.2307/1402588, as commonly stated; not
  /// checked against the paper.
  public func regression(
    _ formula: RegressionFormula,
    family: RegressionFamily = .gaussian,
    link: RegressionLink? = nil,
    missing: MissingPolicy = .reject,
    whenDependent: RankDeficiency = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyRegression {
    try inference.check()
    let link = link ?? family.links[0]
    guard family.links.contains(link) else {
      let owners = RegressionFamily.allCases.filter { $0.links.contains(link) }.map(\.rawValue)
      throw SurveyError(
        .wrongKind,
        culprit: link.rawValue,
        "The family \(family.rawValue) has no link \(link.rawValue); it has "
          + "\(family.links.map(\.rawValue).joined(separator: ", ")). The link \(link.rawValue) "
          + "belongs to the family \(owners.joined(separator: ", "))."
      )
    }
    let frame = try ModelFrame(self, formula, missing)
    try frame.checkOutcome(family)
    let fit = try ModelFit(frame, link, whenDependent)
    return try SurveyRegression(
      replication == nil ? fit : fit.withReplicates(),
      family,
      inference
    )
  }
}

extension ModelFrame {
  /// Throws unless the family can have the outcome.
  func checkOutcome(_ family: RegressionFamily) throws(SurveyError) {
    let isWrong: (Double) -> Bool
    let rule: String
    switch family {
    case .gaussian: return
    case .binomial:
      isWrong = { $0 != 0 && $0 != 1 }
      rule = "the family binomial explains 0 and 1"
    case .poisson:
      isWrong = { $0 < 0 }
      rule = "the family poisson explains numbers of at least 0"
    }
    guard let place = outcome.firstIndex(where: isWrong) else { return }
    throw SurveyError(
      .countOutOfRange,
      culprit: formula.outcome,
      "The outcome '\(formula.outcome)' is \(outcome[place]) in row \(rows[place] + 1); \(rule). "
        + "Recode it, or take another family."
    )
  }
}
