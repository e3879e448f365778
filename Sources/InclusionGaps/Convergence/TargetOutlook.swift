// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// How a target stands if the pace holds.
public struct TargetOutlook: Hashable, Sendable {
  /// The share and its deadline.
  public let target: Target
  /// When the target is reached.
  public let arrival: TargetArrival
  /// The years in which it may be reached, by the errors of the waves; nil without errors.
  public let arrivalInterval: ArrivalInterval?
  /// The pace of the waves.
  public let achievedPace: GrowthPace
  /// The pace from the last wave that would reach the target in time, with the error of that wave; negative where the last wave
  /// is above it; nil where no pace does, because the scale only approaches the target.
  public let neededPace: GrowthPace?
  /// The share projected for the deadline, with its notes.
  public let projection: Projection
  /// What the projection lacks at the deadline, in percentage points; negative where it is above.
  public let shortfall: PercentagePoints
  /// The least and the most that it can lack, as fractions; nil without errors.
  public var shortfallInterval: ConfidenceInterval? {
    projection.interval.flatMap { ends in
      try? ConfidenceInterval(
        lower: target.share.value - ends.upper,
        upper: target.share.value - ends.lower,
        confidence: ends.confidence
      )
    }
  }
}
