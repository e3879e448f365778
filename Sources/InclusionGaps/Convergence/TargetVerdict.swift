// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Whether the waves of a series met a target.
public enum TargetVerdict: Hashable, Sendable, CustomStringConvertible {
  /// The first wave, in time, that is at the target or above it.
  case met(in: Wave)
  /// The first wave at or after the deadline is below the target by so many points.
  case missed(by: PercentagePoints, in: Wave)
  /// The deadline lies after the last wave, which is below the target by so many points.
  case open(lacking: PercentagePoints, in: Wave)
  /// The target was met between the last wave before the deadline, if there is one, and the first
  /// after it; no wave tells whether in time.
  case undecided(lastBefore: Wave?, firstAfter: Wave)

  /// The verdict as a person reads it: `missed by 17.5 pp (2021: 57.5 %)`.
  public var description: String {
    switch self {
    case .met(let wave): "met (\(wave))"
    case .missed(let shortfall, let wave): "missed by \(shortfall) (\(wave))"
    case .open(let lack, let wave): "open, \(lack) are lacking (\(wave))"
    case .undecided(_, let wave): "undecided: met after the deadline, or before it (\(wave))"
    }
  }
}
