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

  /// The pace for a yearly step on the scale, with the error of the step.
  init(
    _ scale: GrowthScale,
    step: Double,
    error: Double?,
    _ margin: NormalMargin
  ) throws(GapError) {
    guard let error else {
      self.init(scale, value: scale.pace(ofStep: step))
      return
    }
    let half = margin.multiple * error
    self.init(
      scale,
      value: scale.pace(ofStep: step),
      standardError: error * scale.paceSlope(ofStep: step),
      interval: try margin.interval(
        scale.pace(ofStep: step - half),
        scale.pace(ofStep: step + half)
      )
    )
  }

  /// The pace with its unit, and its interval where there is one: `4.67 (2.91 to 6.42) pp per year`.
  public var description: String { text(unit: scale.paceUnit) }

  /// The pace and its interval before a unit.
  ///
  /// - Parameter unit: What the numbers are of.
  /// - Returns: The number, its interval where there is one, and the unit.
  public func text(unit: String) -> String {
    guard let interval else { return "\(scale.number(ofPace: value)) \(unit)" }
    let ends =
      "\(scale.number(ofPace: interval.lower)) to \(scale.number(ofPace: interval.upper))"
    return "\(scale.number(ofPace: value)) (\(ends)) \(unit)"
  }
}
