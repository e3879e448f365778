// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A share of an output's variance, with what is known of its own uncertainty.
public struct SensitivityIndex: Hashable, Sendable {
  /// The share of the variance, usually from 0 to 1; a sampled one can fall outside by chance.
  public let value: Double
  /// Where it lies with the stated confidence; nil if it is exact or was not asked for.
  public let interval: ConfidenceInterval?

  /// An index from its value and its interval.
  public init(value: Double, interval: ConfidenceInterval? = nil) {
    self.value = value
    self.interval = interval
  }
}
