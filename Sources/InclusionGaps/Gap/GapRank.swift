// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Where a place stands among all places by the width of its gap, and how far that can be trusted.
public struct GapRank: Hashable, Sendable {
  /// What draws from the errors of all places say of a rank.
  public struct Simulated: Hashable, Sendable {
    /// The mean rank.
    public let mean: Double
    /// The median rank.
    public let median: Int
    /// The rank that it falls below in a tail of the draws.
    public let lower: Int
    /// The rank that it rises above in a tail of the draws.
    public let upper: Int
  }

  /// The place.
  public let place: [GroupLevel]
  /// The gap there.
  public let estimate: GapEstimate
  /// The rank of the estimate: 1 for the widest gap, equal gaps share the lower number.
  public let rank: Int
  /// The lowest rank the place can have, by intervals that hold for all places together.
  public let lower: Int
  /// The highest rank the place can have, by intervals that hold for all places together.
  public let upper: Int
  /// The ranks in draws from the errors; nil unless they were asked for, or without an error.
  public let simulated: Simulated?
}

/// The places of a survey by the width of their gaps.
public struct GapRanking: Hashable, Sendable {
  /// The measure they are ranked by.
  public let measure: GapMeasure
  /// The probability that all ranges of ranks hold together.
  public let confidence: Double
  /// The places, the widest gap first.
  public let ranks: [GapRank]
  /// What was left out, in sentences.
  public let notes: [String]
}
