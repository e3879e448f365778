// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import SurveyStatistics
import Tabular

extension Survey {
  /// How the gap between two groups differs between two levels of a column: a gap between gaps, or
  /// the change of a gap between two waves that are in one table.
  ///
  ///     // Is the gender gap wider in the countryside?
  ///     try adults.gapChange(
  ///       in: "account", by: "sex", from: "men", to: "women",
  ///       across: "area", first: "urban", second: "rural")
  ///
  /// The covariance of the two gaps, which may come from the same clusters, is in every error. Degrees
  /// of freedom are those of the whole survey.
  ///
  /// - Parameters:
  ///   - variable: What the groups are compared by.
  ///   - level: Its level, for a column of texts.
  ///   - columns: The columns that tell the groups apart.
  ///   - from: The group measured from, usually the better served.
  ///   - to: The group measured to.
  ///   - column: The column across whose levels the gap is compared.
  ///   - first: The level of the earlier wave, or of the place compared with.
  ///   - second: The level of the later wave, or of the other place.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: The change, second − first or second / first, of every measure.
  /// - Throws: ``GapError`` as a gap does, with code `unknownLevel` or `emptyGroup` for a level that
  ///   has no gap, and `sameGroup` if both levels are one.
  /// - Complexity: O(*n* + *k* units) for *n* rows and *k* levels.
  public func gapChange(
    in variable: String,
    level: String? = nil,
    by columns: GapColumns,
    from: GapGroup,
    to: GapGroup,
    across column: String,
    first: String,
    second: String,
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(GapError) -> GapChange {
    try gaps(
      in: variable,
      by: columns,
      from: from,
      to: to,
      within: [column],
      missing: missing,
      inference: inference
    ).change(level: level, from: first, to: second)
  }
}

extension SurveyGaps {
  /// How the gap in one place differs from that in another, with the covariance of the two.
  ///
  /// - Parameters:
  ///   - level: The level of the outcome, for a category.
  ///   - first: The place that is compared with, by its levels with a slash between them.
  ///   - second: The other place.
  /// - Returns: The change, second − first or second / first, of every measure.
  /// - Throws: ``GapError`` with code `sameGroup`, and `unknownLevel` for a place without a gap.
  /// - Complexity: O(units).
  public func change(
    level: String? = nil,
    from first: String,
    to second: String
  ) throws(GapError) -> GapChange {
    guard first != second else {
      throw GapError(
        .sameGroup,
        culprit: first,
        "A gap in '\(first)' does not change to itself; name two levels."
      )
    }
    let places = [try index(of: first, level: level), try index(of: second, level: level)]
    let pair: SurveyEstimates<Amount>
    do {
      pair = try rates.selecting(places + places.map { $0 + gaps.count })
    } catch {
      throw GapError(error)
    }
    let both = SurveyGaps(
      gaps: places.map { gaps[$0] },
      rates: pair,
      notes: [],
      degreesOfFreedom: degreesOfFreedom
    )
    let covariance = both.covariance()
    let measures = both.gaps[0].outcome.measures
    let arithmetic = GapChangeArithmetic(
      before: both.gaps[0].estimates,
      after: both.gaps[1].estimates,
      confidence: inference.confidence,
      degreesOfFreedom: degreesOfFreedom,
      covariance: { measure in
        let place = measures.firstIndex(of: measure) ?? 0
        return covariance[place, measures.count + place]
      }
    )
    return GapChange(
      first: first,
      second: second,
      before: both.gaps[0].estimates,
      after: both.gaps[1].estimates,
      changes: try arithmetic.changes(),
      assumptions: []
    )
  }

  /// How the gap changes from each place to the next, in their order: from wave to wave where the
  /// places are waves.
  ///
  /// - Parameter level: The level of the outcome, for a category.
  /// - Returns: One change fewer than there are places.
  /// - Throws: ``GapError`` with code `tooFewGroups` for one place, `levelNotChosen` or `unknownLevel`.
  /// - Complexity: O(*k* · units) for *k* places.
  public func changes(level: String? = nil) throws(GapError) -> [GapChange] {
    let names = try chosen(level).map { gaps[$0].place.name }
    guard names.count > 1 else {
      throw GapError(
        .tooFewGroups,
        culprit: names.first ?? "",
        "Both groups are met in '\(names.first ?? "")' alone; a change takes two places or waves."
      )
    }
    var changes: [GapChange] = []
    for (first, second) in zip(names, names.dropFirst()) {
      changes.append(try change(level: level, from: first, to: second))
    }
    return changes
  }

  /// The places in ``gaps`` of those at a level of the outcome.
  func chosen(_ level: String?) throws(GapError) -> [Int] {
    let chosen = gaps.indices.filter { gaps[$0].level == level }
    guard chosen.isEmpty else { return chosen }
    throw SurveyGapRequest.levelError(
      level,
      variable: gaps[0].variable,
      among: gaps.compactMap(\.level)
    )
  }

  /// The place of a gap in ``gaps``.
  private func index(of place: String, level: String?) throws(GapError) -> Int {
    let chosen = try chosen(level)
    if let found = chosen.first(where: { gaps[$0].place.name == place }) { return found }
    let known = chosen.map { gaps[$0].place.name }
    let columns = gaps[chosen[0]].place.map(\.column).joined(separator: ", ")
    throw GapError(
      .unknownLevel,
      culprit: place,
      "There is no gap at '\(place)' of '\(columns)'\(NearNames.hint(to: place, among: known)). "
        + "There is one at \(known.prefix(8).map { "'\($0)'" }.joined(separator: ", "))"
        + (known.count > 8 ? " and others." : ".")
    )
  }
}
