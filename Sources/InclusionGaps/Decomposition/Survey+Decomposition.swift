// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// Why a gap between two groups is there: what each factor contributes, with design-based errors.
  ///
  ///     let why = try adults.decomposition(
  ///       ofGapIn: "account", by: "sex", from: "men", to: "women",
  ///       explainedBy: ["schooling", "age", "area"],
  ///       method: .oaxaca(normalizing: ["area"]))
  ///     why.total(.explained)
  ///
  /// Everything is weighted. Errors come from the influence of every mean and coefficient (delta
  /// method), or from refitting in every replicate where the survey has replicates: the covariance
  /// of the groups, which share clusters, is in all of them.
  ///
  /// Edge cases:
  /// - A text column is a category; its first level, in the order of texts without regard to case,
  ///   is left out of regressions. Contributions to the unexplained part hang on that level unless
  ///   the column is normalised.
  /// - Degrees of freedom are those of the whole survey, as for the gap itself.
  ///
  /// - Parameters:
  ///   - outcome: What the groups are compared by: numbers, 0 and 1 for shares.
  ///   - column: The column that tells the groups apart.
  ///   - from: The group measured from, usually the better served.
  ///   - to: The group measured to.
  ///   - factors: The columns that may explain the gap.
  ///   - method: How the gap is divided.
  ///   - groups: Factors whose contributions are reported as one.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: The contributions; positive ones widen the gap from − to.
  /// - Throws: ``GapError`` with code `sameGroup`, `unknownLevel`, `emptyGroup`, `tooFewInGroup`,
  ///   `noFactors`, `badFactor`, `levelInOneGroup`, `constantFactor`, `collinearFactors`,
  ///   `referenceOutOfRange`, `notACategory`, `notAShare`, `decompositionUndefined`,
  ///   `statisticOutOfRange`, `distributionUndefined`, and `survey` for what the survey refuses, separation among it.
  /// - Complexity: O(*n p*²) for *n* rows and *p* columns, per step of the regressions, and as often
  ///   again as there are replicates.
  public func decomposition(
    ofGapIn outcome: String,
    by column: String,
    from: String,
    to: String,
    explainedBy factors: [String],
    method: GapDecompositionMethod = .oaxaca(),
    groupedAs groups: [FactorGroup] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(GapError) -> GapDecomposition {
    let request = DecompositionRequest(
      survey: self,
      outcome: outcome,
      column: column,
      from: from,
      to: to,
      factors: factors,
      groups: groups,
      missing: missing,
      inference: inference
    )
    switch method {
    case .kitagawa(let isThreefold):
      return try request.ratesDecomposition(isThreefold: isThreefold)
    case .oaxaca(let reference, let normalized, let regressors):
      return try request.linearDecomposition(reference, normalized, regressors)
    case .threefold(let normalized, let regressors):
      return try request.linearDecomposition(nil, normalized, regressors)
    case .yun(let link, let reference, let normalized):
      return try request.nonlinearDecomposition(link, reference, normalized)
    case .recentered(let statistic, let reference, let normalized):
      return try request.distributionDecomposition(statistic, reference, normalized)
    case .gelbach(let given):
      return try request.addedFactorsDecomposition(given: given)
    }
  }
}
