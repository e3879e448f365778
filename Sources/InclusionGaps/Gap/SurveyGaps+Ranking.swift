// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
import SurveyStatistics

extension SurveyGaps {
  /// The places by the width of their gaps, with the ranks that each can have.
  ///
  ///     lower = 1 + places whose interval lies wholly above
  ///     upper = places − places whose interval lies wholly below
  ///
  /// The intervals of the gaps hold together, and so the ranges of ranks cover the true ranks of all
  /// places at once with at least the confidence (Klein, Wright and Wieczorek's joint confidence
  /// region for a ranking; as commonly stated, not checked against the paper).
  ///
  ///     let gaps = try adults.gaps(
  ///       in: "account", by: "sex", from: "men", to: "women", within: ["region"])
  ///     for rank in try gaps.ranking().ranks { print(rank.rank, rank.lower, rank.upper, rank.place) }
  ///
  /// Edge cases: a place without an error can have any rank. A place without a value is left out and
  /// noted. Differences are compared as they are, ratio-like measures by their logarithms.
  ///
  /// - Parameters:
  ///   - measure: What the places are ranked by; 1 is where the group measured to lags most.
  ///   - level: The level of the outcome, for a category.
  ///   - simultaneous: How the intervals of the places are made to hold together; Scheffé's is for
  ///     contrasts and is not meant for places.
  /// - Returns: The places, the widest gap first.
  /// - Throws: ``GapError`` with code `tooFewGroups` for fewer than two places, `notAShare`, and
  ///   `levelNotChosen`.
  /// - Complexity: O(*k*²) for *k* places.
  public func ranking(
    by measure: GapMeasure = .difference,
    level: String? = nil,
    simultaneous: SimultaneousIntervals = .sidak
  ) throws(GapError) -> GapRanking {
    try GapRankingRequest(self, measure, level, simultaneous).ranking(simulated: [:])
  }

  /// The places by the width of their gaps, with the ranks that each can have and those that draws
  /// from the errors of all places give it.
  ///
  /// A draw adds normal errors with the covariance that the design gives the gaps. Ranks of draws
  /// are narrower than the joint ranges, and too narrow where many places are nearly alike.
  ///
  /// - Parameters:
  ///   - measure: What the places are ranked by.
  ///   - level: The level of the outcome, for a category.
  ///   - simultaneous: How the intervals of the places are made to hold together.
  ///   - draws: How many draws are made, 100 to 1,000,000.
  ///   - generator: Where random numbers come from.
  /// - Returns: The places, the widest gap first.
  /// - Throws: ``GapError`` as without draws, `tooFewDraws` and `drawsOutOfRange`.
  /// - Complexity: O(*k*² + draws · *k* (*k* + log *k*)) for *k* places.
  public func ranking(
    by measure: GapMeasure = .difference,
    level: String? = nil,
    simultaneous: SimultaneousIntervals = .sidak,
    draws: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(GapError) -> GapRanking {
    try MultivariateDraws.check(draws)
    let request = try GapRankingRequest(self, measure, level, simultaneous)
    return try request.ranking(simulated: request.simulated(draws: draws, using: &generator))
  }
}
