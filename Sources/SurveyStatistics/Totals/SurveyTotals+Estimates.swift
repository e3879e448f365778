// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SurveyTotals {
  /// Design-based means of the variables, as ``Survey/means(of:by:missing:inference:)`` gives them.
  ///
  /// - Parameter inference: How errors are made.
  /// - Returns: A record per variable, level and group, in the unit of the variable.
  /// - Throws: ``SurveyError`` as that does, and for what only all rows show: code `singleCluster`,
  ///   `clusterCrossesStrata`, `populationVaries` or `populationTooSmall`.
  public func means(inference: Inference = Inference()) throws(SurveyError) -> SurveyEstimates<
    Amount
  > {
    try estimates(simple(), inference, { $0.statistics(.mean) }) { $0.symmetric }
  }

  /// Design-based totals of the variables, as ``Survey/totals(of:by:missing:inference:)`` gives them.
  ///
  /// - Parameter inference: How errors are made.
  /// - Returns: A record per variable, level and group, in the unit of the variable.
  /// - Throws: ``SurveyError`` as ``means(inference:)`` does.
  public func totals(
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Amount> {
    try estimates(simple(), inference, { $0.statistics(.total) }) { $0.symmetric }
  }

  /// Design-based ratios, as ``Survey/ratios(of:by:missing:inference:)`` gives them.
  ///
  /// - Parameter inference: How errors are made.
  /// - Returns: A record per ratio and group, without a unit of its own.
  /// - Throws: ``SurveyError`` as ``means(inference:)`` does; with code `unknownGroup` if no ratio was
  ///   added up.
  public func ratios(
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Ratio> {
    let pairs = Array(variables.dropFirst(request.variables.count))
    guard !pairs.isEmpty else {
      throw nothing("ratio", "add up numerator/denominator")
    }
    return try estimates(pairs, inference, { $0.ratioStatistics() }) { $0.symmetric }
  }

  /// Design-based shares, as ``Survey/shares(of:by:interval:missing:inference:)`` gives them.
  ///
  /// Numbers other than 0 and 1 have no shares here, since levels are kept of texts only.
  ///
  /// - Parameters:
  ///   - interval: How intervals are made.
  ///   - inference: How errors are made.
  /// - Returns: A record per variable, level and group, as fractions.
  /// - Throws: ``SurveyError`` as ``means(inference:)`` does; with code `wrongKind` for other numbers.
  public func shares(
    interval: DesignShareInterval = .wald,
    inference: Inference = Inference()
  ) throws(SurveyError) -> SurveyEstimates<Share> {
    let wanted = try simple()
    if let other = wanted.first(where: { $0.levels == nil && !$0.isIndicator }) {
      throw SurveyError(
        .wrongKind,
        culprit: other.name,
        "'\(other.name)' was added up as numbers that are not all 0 or 1, and a share is of 0 and 1 "
          + "or of texts. Take its mean, or turn its categories into texts before they are added up."
      )
    }
    return try estimates(wanted, inference, { $0.statistics(.mean) }) { $0.ofShares(interval) }
  }

  private func simple() throws(SurveyError) -> [VariableParts] {
    guard !request.variables.isEmpty else { throw nothing("variable", "add up its column") }
    return Array(variables.prefix(request.variables.count))
  }

  private func nothing(_ what: String, _ remedy: String) -> SurveyError {
    SurveyError(
      .unknownGroup,
      culprit: what,
      "No \(what) was added up, so there is nothing of the kind to estimate; \(remedy)."
    )
  }

  private func estimates<Value>(
    _ wanted: [VariableParts],
    _ inference: Inference,
    _ statistics: (ClusterTotals) -> [ClusterStatistic],
    _ interval: (EstimateFinisher) -> (
      (EstimateFinisher.Raw, Double) throws(SurveyError) -> ConfidenceInterval
    )
  ) throws(SurveyError) -> SurveyEstimates<Value> {
    guard !cells.isEmpty else {
      throw SurveyError(
        .emptyDomain,
        culprit: "domain",
        "No row with a positive weight belongs to the domain, so there is nothing to estimate; "
          + "check the condition against the values of its column."
      )
    }
    let totals = try resolved(wanted)
    let finisher = try EstimateFinisher(totals, inference)
    return try finisher.estimates(
      statistics(totals),
      notes: Survey.notes(
        omitted: omitted,
        by: request.groups,
        weightless: weightless,
        rows: Int(rows.rows.reduce(0, +)),
        totals
      ),
      name: { totals.variables[$0.variable].name },
      interval: interval(finisher)
    )
  }
}
