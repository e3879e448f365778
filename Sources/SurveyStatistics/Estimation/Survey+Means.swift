// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Survey {
  /// Design-based means, by groups if asked for.
  ///
  ///     ȳ = Σ w y / Σ w,   influence of a row: (y − ȳ) / Σ w
  ///
  /// A text column gives the share of each of its levels.
  ///
  /// Edge cases:
  /// - A constant has the standard error 0, exactly.
  /// - A group in which nobody has a value is left out and noted; if that holds for all, it is an
  ///   error.
  /// - A domain with as many clusters as strata has an error and no interval.
  ///
  /// - Parameters:
  ///   - variables: The columns.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate, as a
  ///     domain is.
  ///   - inference: How errors are made.
  /// - Returns: A record per variable, level and group, in the unit of the variable.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `missingValue`, `notFinite`, `emptyDomain`,
  ///   `confidenceOutOfRange` or `parameterOutOfDomain`.
  /// - Complexity: O(*n v*) for *n* rows and *v* variables.
  public func means(
    of variables: [String],
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Amount> {
    try estimates(.mean, of: variables, by: groups, missing, inference)
  }

  /// Design-based totals, by groups if asked for.
  ///
  ///     Σ w y,   influence of a row: y
  ///
  /// A text column gives the number of people at each of its levels.
  ///
  /// - Parameters:
  ///   - variables: The columns.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: A record per variable, level and group, in the unit of the variable.
  /// - Throws: ``SurveyError`` as ``means(of:by:missing:inference:)`` does.
  /// - Complexity: O(*n v*) for *n* rows and *v* variables.
  public func totals(
    of variables: [String],
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Amount> {
    try estimates(.total, of: variables, by: groups, missing, inference)
  }

  /// The mean of a variable over the domain.
  ///
  ///     try adults.mean(of: "income").standardError
  ///
  /// - Parameters:
  ///   - variable: A column of numbers.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: The mean, in the unit of the variable.
  /// - Throws: ``SurveyError`` as ``means(of:by:missing:inference:)`` does, and with code `wrongKind`
  ///   for a text column.
  public func mean(
    of variable: String,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> Estimate<Amount> {
    try means(of: [variable], missing: missing, inference: inference).only(variable)
  }

  /// The total of a variable over the domain.
  ///
  /// - Parameters:
  ///   - variable: A column of numbers.
  ///   - missing: Whether a missing value is an error or its row is left out of the estimate.
  ///   - inference: How errors are made.
  /// - Returns: The total, in the unit of the variable.
  /// - Throws: ``SurveyError`` as ``mean(of:missing:inference:)`` does.
  public func total(
    of variable: String,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(SurveyError) -> Estimate<Amount> {
    try totals(of: [variable], missing: missing, inference: inference).only(variable)
  }

  private func estimates(
    _ function: ClusterStatistic.Function,
    of variables: [String],
    by groups: [String],
    _ missing: MissingPolicy,
    _ inference: Inference
  ) throws(SurveyError) -> SurveyEstimates<Amount> {
    var sources: [TotalSource] = []
    for name in variables { sources.append(try source(name, isCentered: function == .mean)) }
    let collapse = try Collapse(self, by: groups, missing: missing)
    let totals = try collapse.totals(sources, missing: missing)
    let finisher = try EstimateFinisher(totals, inference)
    return try finisher.estimates(
      totals.statistics(function),
      notes: notes(collapse, totals, by: groups),
      name: { totals.variables[$0.variable].name },
      interval: finisher.symmetric
    )
  }
}

extension SurveyEstimates {
  /// The one estimate of a numeric variable without groups.
  func only(_ variable: String) throws(SurveyError) -> Estimate<Value> {
    guard records.count == 1, let record = records.first, record.level == nil else {
      throw SurveyError(
        .wrongKind,
        culprit: variable,
        "'\(variable)' holds texts, each with an estimate of its own; ask for estimates of several "
          + "variables, or for its shares."
      )
    }
    return record.estimate
  }
}
