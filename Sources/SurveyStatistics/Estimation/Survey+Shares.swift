// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Survey {
  /// Design-based shares, by groups if asked for.
  ///
  ///     p = Σ w [level] / Σ w,   influence of a row: ([level] − p) / Σ w
  ///
  /// A column of 0 and 1 gives the share of 1; a text column, or whole numbers that stand for
  /// categories, give the share of each level.
  ///
  ///     try adults.shares(of: ["account"], by: ["region", "sex"], interval: .logit)
  ///
  /// Edge cases: at 0 and 1 the standard error is 0 and the interval is still one, see
  /// ``DesignShareInterval``.
  ///
  /// - Parameters:
  ///   - variables: The columns.
  ///   - groups: The columns by whose levels groups are made.
  ///   - interval: How intervals are made.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: A record per variable, level and group, as fractions.
  /// - Throws: ``SurveyError`` as ``means(of:by:missing:inference:)`` does, and with code `wrongKind`
  ///   for numbers that are no categories.
  /// - Complexity: O(*n v*) for *n* rows and *v* variables.
  public func shares(
    of variables: [String],
    by groups: [String] = [],
    interval: DesignShareInterval = .wald,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Share> {
    var sources: [TotalSource] = []
    for name in variables { sources.append(try shareSource(name)) }
    let collapse = try Collapse(self, by: groups, missing: missing)
    let totals = try collapse.totals(sources, missing: missing)
    let finisher = try EstimateFinisher(totals, inference)
    return try finisher.estimates(
      totals.statistics(.mean),
      notes: notes(collapse, totals, by: groups),
      name: { totals.variables[$0.variable].name },
      interval: finisher.ofShares(interval)
    )
  }

  /// The share of the domain that has a 1 in a column of 0 and 1.
  ///
  ///     try adults.share(of: "account")   // 42.6 % (39.8 % to 45.4 %)
  ///
  /// - Parameters:
  ///   - variable: A column of 0 and 1.
  ///   - interval: How the interval is made.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: The share, as a fraction.
  /// - Throws: ``SurveyError`` as ``shares(of:by:interval:missing:inference:)`` does, and with code
  ///   `wrongKind` for a column with several levels.
  public func share(
    of variable: String,
    interval: DesignShareInterval = .wald,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> Estimate<Share> {
    try shares(of: [variable], interval: interval, missing: missing, inference: inference)
      .only(variable)
  }
}
