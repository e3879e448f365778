// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The gap between one pair of many groups, with intervals that hold for all pairs together.
public struct PairwiseGap: Hashable, Sendable {
  /// The group measured from.
  public let from: GapGroup
  /// The group measured to.
  public let to: GapGroup
  /// The share or mean of the group measured from.
  public let reference: Estimate<Amount>
  /// The share or mean of the group measured to.
  public let comparison: Estimate<Amount>
  /// The difference, the ratio and the relative gap; their intervals are simultaneous, those of the
  /// last two made on the logarithmic scale.
  public let estimates: [GapEstimate]
  /// The probability of a difference as large as this one in any pair if no groups differ; nil
  /// without an error.
  public let adjustedProbability: Double?

  /// From − to; positive when the group measured to lags.
  public var difference: GapEstimate { estimates[0] }
}
