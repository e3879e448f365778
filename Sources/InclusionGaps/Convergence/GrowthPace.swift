// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// How much a share grows per year, on one scale.
public struct GrowthPace: Hashable, Sendable, CustomStringConvertible {
  /// The scale.
  public let scale: GrowthScale
  /// The growth per year in the unit of the scale, positive for progress: a fraction of the whole
  /// (linear), log-odds, the part of the excluded who are reached, or the part that is added.
  public let value: Double
  /// The standard error, in the same unit; nil unless every wave that enters has one.
  public let standardError: Double?
  /// The interval, in the same unit; nil unless every wave that enters has a standard error.
  public let interval: ConfidenceInterval?

  init(
    _ scale: GrowthScale,
    value: Double,
    standardError: Double? = nil,
    interval: ConfidenceInterval? = nil
  ) {
    self.scale = scale
    self.value = value
    self.standardError = standardError
    self.interval = interval
  }

  /// The pace with its unit, and its interval where there is one.
  public var description: String {
    guard let interval else { return scale.text(ofPace: value) }
    let ends = "\(scale.text(ofPace: interval.lower)) to \(scale.text(ofPace: interval.upper))"
    return "\(scale.text(ofPace: value)) (\(ends))"
  }
}
