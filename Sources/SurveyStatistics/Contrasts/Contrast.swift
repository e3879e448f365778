// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How two estimates are compared: what one group has, and what another has.
public enum Contrast: String, CaseIterable, Hashable, Sendable {
  /// from − to; positive when the second group lags.
  case difference
  /// to / from
  case ratio
  /// ln(to / from)
  case logRatio
  /// 1 − to / from; positive when the second group lags.
  case relativeGap
  /// odds(from) / odds(to), of shares; above 1 when the second group lags.
  case oddsRatio
  /// (1 − to) / (1 − from), of shares; above 1 when the second group lags.
  case exclusionRatio

  /// The contrast of two estimates.
  public func value(from: DualNumber, to: DualNumber) -> DualNumber {
    switch self {
    case .difference: from - to
    case .ratio: to / from
    case .logRatio: .log(to / from)
    case .relativeGap: 1 - to / from
    case .oddsRatio: from / (1 - from) / (to / (1 - to))
    case .exclusionRatio: (1 - to) / (1 - from)
    }
  }
}
