// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

extension Survey {
  /// A t test of whether a mean differs between two groups.
  ///
  ///     t = (ȳ₂ − ȳ₁) / its design-based error
  ///
  /// The difference is a regression on the group, so that the covariance of both means counts.
  ///
  /// - Parameters:
  ///   - outcome: A column of numbers.
  ///   - group: A column with two levels, or of 0 and 1.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: Second mean minus first with its error, in the unit of the outcome, and the test;
  ///   its denominator has clusters minus strata minus one degrees of freedom.
  /// - Throws: ``SurveyError`` as ``regression(_:family:link:missing:whenDependent:inference:)``
  ///   does, and `wrongKind` unless there are two groups.
  public func tTest(
    of outcome: String,
    by group: String,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> (difference: Estimate<Amount>, test: HypothesisTest) {
    let frame = try groupFrame(outcome, group, missing)
    let model = try SurveyRegression(ModelFit(frame, .identity, .reject), .gaussian, inference)
    guard frame.groupCount == 2 else {
      throw SurveyError(
        .wrongKind,
        culprit: group,
        "'\(group)' has \(frame.groupCount) different values; a t test compares two groups. Take a "
          + "rank test or Wald's test of a regression for more."
      )
    }
    let test = HypothesisTest(
      subject: outcome,
      statistic: model.statistics[1] ?? .nan,
      numeratorDegreesOfFreedom: 1,
      denominatorDegreesOfFreedom: model.degreesOfFreedom,
      pValue: model.pValues[1] ?? .nan
    )
    return (model.estimates.records[1].estimate, test)
  }

  /// A rank test of whether an outcome is larger in some groups than in others.
  ///
  ///     R = (share of people below + half of those alike),   score = R | Φ⁻¹(R) | R > ½
  ///
  /// Ranks are those of the estimated population; people alike share the middle of theirs. With the scores `.wilcoxon` it is the
  /// Wilcoxon–Mann–Whitney test of two groups and the Kruskal–Wallis test of several.
  ///
  /// - Parameters:
  ///   - outcome: A column of numbers.
  ///   - group: A column with two levels or more; numbers count as categories.
  ///   - scores: What ranks are turned into.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: For two groups a t statistic (positive where the second is larger) with clusters
  ///   minus strata minus one degrees of freedom; for more an F.
  /// - Throws: ``SurveyError`` as ``tTest(of:by:missing:inference:)`` does.
  /// - Complexity: O(*n* log *n*).
  ///
  /// Reference: Lumley and Scott (2013), Two-sample rank tests under complex sampling, Biometrika
  /// 100, doi:10.1093/biomet/ast027, as commonly stated; not checked against the paper.
  public func rankTest(
    of outcome: String,
    by group: String,
    scores: RankScores = .wilcoxon,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> HypothesisTest {
    var frame = try groupFrame(outcome, group, missing)
    frame.outcome = scores.scores(of: frame.outcome, weights: frame.weights)
    let model = try SurveyRegression(ModelFit(frame, .identity, .reject), .gaussian, inference)
    guard frame.groupCount == 2 else { return try model.test(of: group) }
    return HypothesisTest(
      subject: outcome,
      statistic: model.statistics[1] ?? .nan,
      numeratorDegreesOfFreedom: 1,
      denominatorDegreesOfFreedom: model.degreesOfFreedom,
      pValue: model.pValues[1] ?? .nan
    )
  }

  /// The regression of an outcome on groups.
  private func groupFrame(
    _ outcome: String,
    _ group: String,
    _ missing: MissingPolicy
  ) throws(SurveyError) -> ModelFrame {
    try ModelFrame(
      self,
      RegressionFormula(outcome, on: [group]),
      missing,
      asCategories: [group]
    )
  }
}

extension ModelFrame {
  /// How many groups the only predictor makes.
  fileprivate var groupCount: Int { variables[0].levels?.count ?? 0 }
}
