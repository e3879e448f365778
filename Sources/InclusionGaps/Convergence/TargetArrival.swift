// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// When a share reaches a target if its pace holds.
public enum TargetArrival: Hashable, Sendable, CustomStringConvertible {
  /// Why a target is never reached.
  public enum Obstacle: String, Hashable, Sendable {
    /// The share does not grow.
    case noGrowth
    /// The share shrinks.
    case shrinking
    /// The target is 100 percent, which the scale approaches and never reaches.
    case onlyApproached
  }

  /// The last wave is at the target or above it, and so are all waves since the one given.
  case alreadyMet(since: Wave)
  /// The year, with its fraction, in which the share reaches the target.
  case reached(year: Double)
  /// The share does not reach the target.
  case never(Obstacle)

  /// The year in which the target is reached; nil if it already is, or never.
  public var year: Double? {
    if case .reached(let year) = self { year } else { nil }
  }

  /// The answer as a person reads it.
  public var description: String {
    switch self {
    case .alreadyMet(let wave): "already met in \(Wave.text(ofYear: wave.year))"
    case .reached(let year): "reached in \(Printed.decimal(year, digits: 1))"
    case .never(.noGrowth): "never reached: no growth"
    case .never(.shrinking): "never reached: the share shrinks"
    case .never(.onlyApproached): "never reached: 100 percent is only approached"
    }
  }
}
