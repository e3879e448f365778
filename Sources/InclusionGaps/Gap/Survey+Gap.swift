// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// The gap between two groups, on every scale, with design-based errors.
  ///
  ///     from − to,   to / from,   1 − to / from,   odds(from) / odds(to),   (1 − to) / (1 − from)
  ///
  /// and the parity indices; the first three alone for means. Both groups come from the same clusters, and the covariance of
  /// their estimates is in every error (delta method).
  ///
  ///     let gap = try adults.gap(in: "account", by: "sex", from: "men", to: "women")
  ///     for estimate in gap.estimates { print(estimate) }
  ///
  /// A column of 0 and 1, or of texts, is compared by shares; other numbers by their means. Several
  /// columns make intersections, whose groups are named by a level of each: `women/rural`.
  ///
  /// Edge cases:
  /// - A respondent in neither group still counts towards the degrees of freedom, which are those of
  ///   the whole survey (a domain, if the survey is one), not of the two groups.
  /// - Where a measure would divide by zero it has no value, and its note says so.
  /// - With a share of 0 or 1, ratio-like measures come without an error, with a note.
  ///
  /// - Parameters:
  ///   - variable: What the groups are compared by.
  ///   - level: Its level, for a column of texts.
  ///   - columns: The columns that tell the groups apart: one, or several for intersections.
  ///   - from: The group measured from, usually the better served.
  ///   - to: The group measured to.
  ///   - interval: How intervals of ratio-like measures are made.
  ///   - differenceInterval: How the interval of the difference is made: plus and minus t times its
  ///     error, or Newcombe's for shares of small samples.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: Both groups' estimates and every measure of the gap; the difference is positive when
  ///   the group measured to lags.
  /// - Throws: ``GapError`` with code `sameGroup`, `unknownLevel`, `emptyGroup`, `tooFewClusters`,
  ///   `ambiguousGroup` or `levelNotChosen`, and `survey` for what the estimates of the survey refuse.
  /// - Complexity: O(*n*) for *n* rows.
  public func gap(
    in variable: String,
    level: String? = nil,
    by columns: GapColumns,
    from: GapGroup,
    to: GapGroup,
    interval: RatioInterval = .log,
    differenceInterval: DifferenceInterval = .wald,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(GapError) -> SurveyGap {
    let gaps = try gaps(
      in: variable,
      by: columns,
      from: from,
      to: to,
      interval: interval,
      differenceInterval: differenceInterval,
      missing: missing,
      inference: inference
    ).gaps
    if let gap = gaps.first(where: { $0.level == level }) { return gap }
    throw SurveyGapRequest.levelError(
      level,
      variable: variable,
      among: gaps.compactMap(\.level)
    )
  }

  /// The gap between two groups in each place, with the covariances between the places.
  ///
  ///     try adults.gaps(in: "account", by: "sex", from: "men", to: "women", within: ["region"])
  ///
  /// Edge cases:
  /// - A place in which one of the groups has nobody is left out and noted; if that holds for all, it
  ///   is an error.
  /// - Degrees of freedom are those of the place, and of the whole survey without places; a place
  ///   with as many clusters as strata has errors and no intervals.
  /// - Everyone in a place is everyone there with a value in every column of the groups.
  ///
  /// - Parameters:
  ///   - variable: What the groups are compared by; a column of texts gives a gap at each level.
  ///   - columns: The columns that tell the groups apart: one, or several for intersections.
  ///   - from: The group measured from, usually the better served.
  ///   - to: The group measured to.
  ///   - places: The columns in each combination of whose levels a gap is taken.
  ///   - interval: How intervals of ratio-like measures are made.
  ///   - differenceInterval: How the interval of the difference is made.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: The gaps, level by level and place by place.
  /// - Throws: ``GapError`` as ``gap(in:level:by:from:to:interval:differenceInterval:missing:inference:)`` does.
  /// - Complexity: O(*n* + *k* units) for *n* rows and *k* places.
  public func gaps(
    in variable: String,
    by columns: GapColumns,
    from: GapGroup,
    to: GapGroup,
    within places: [String] = [],
    interval: RatioInterval = .log,
    differenceInterval: DifferenceInterval = .wald,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(GapError) -> SurveyGaps {
    try SurveyGapRequest(
      survey: self,
      variable: variable,
      columns: columns.names,
      from: from,
      to: to,
      places: places,
      interval: interval,
      differenceInterval: differenceInterval,
      missing: missing,
      inference: inference
    ).answer()
  }
}
