// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// Every pair of many groups, with the covariances that simultaneous intervals need.
  ///
  ///     try adults.pairwiseGaps(in: "account", by: "region").pairs(simultaneous: .bonferroni)
  ///
  /// Edge cases: a group that only some of the levels of a category occur in has a share of 0 at the
  /// others. Groups of one cluster have an error if the strata let them.
  ///
  /// - Parameters:
  ///   - variable: What the groups are compared by.
  ///   - level: Its level, for a column of texts.
  ///   - columns: The columns that tell the groups apart: one, or several for intersections.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: The groups, and the gaps of their pairs on demand.
  /// - Throws: ``GapError`` with code `tooFewGroups` for fewer than two groups, `tooFewClusters`,
  ///   `levelNotChosen`, `groupsNotNamed`, and `survey` for what the estimates of the survey refuse.
  /// - Complexity: O(*n*) for *n* rows.
  public func pairwiseGaps(
    in variable: String,
    level: String? = nil,
    by columns: GapColumns,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(GapError) -> PairwiseGaps {
    let request = SurveyGapRequest(
      survey: self,
      variable: variable,
      columns: columns.names,
      from: .everyone,
      to: .everyone,
      places: [],
      interval: .log,
      differenceInterval: .wald,
      missing: missing,
      inference: inference
    )
    return try request.pairs(level: level)
  }
}

extension SurveyGapRequest {
  /// The groups of all pairs.
  func pairs(level: String?) throws(GapError) -> PairwiseGaps {
    try checkColumns()
    let outcome = try outcome()
    let all = try means(of: survey, by: columns)
    try checkNames(in: all)
    let levels = all.records.compactMap(\.level)
    let places = all.records.indices.filter { all.records[$0].level == level }
    guard !places.isEmpty else { throw Self.levelError(level, variable: variable, among: levels) }
    guard places.count > 1 else {
      throw GapError(
        .tooFewGroups,
        culprit: columns.joined(separator: ", "),
        "All people of the domain belong to one group of '\(columns.joined(separator: ", "))'; a pair "
          + "takes two."
      )
    }
    let groups = try surveyed { () throws(SurveyError) in try all.selecting(places) }
    return PairwiseGaps(
      variable: variable,
      level: level,
      outcome: outcome,
      columns: columns,
      groups: groups,
      degreesOfFreedom: try wholeDegreesOfFreedom(),
      notesOnOutcome: try notesOnOutcome()
    )
  }
}
