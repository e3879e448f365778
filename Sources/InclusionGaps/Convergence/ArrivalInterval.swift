// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The years in which a target may be reached if the pace holds, as far as the errors of the waves
/// tell: never a number where there is none.
public enum ArrivalInterval: Hashable, Sendable, CustomStringConvertible {
  /// Between two years, both with their fraction.
  case between(Double, Double)
  /// Not before a year; the pace is not told from none, so that there is no latest year.
  case notBefore(Double)
  /// Not after a year; the last wave is not told from the target, which may be met already.
  case notAfter(Double)
  /// From already to never: neither the distance nor the pace is told from none.
  case anyTime
  /// In no year: the share is clearly not on its way there.
  case never

  /// The earliest year; nil where the target may be met already, or is never reached.
  public var earliest: Double? {
    switch self {
    case .between(let year, _), .notBefore(let year): year
    case .notAfter, .anyTime, .never: nil
    }
  }

  /// The latest year; nil where there is none.
  public var latest: Double? {
    switch self {
    case .between(_, let year), .notAfter(let year): year
    case .notBefore, .anyTime, .never: nil
    }
  }

  /// The years in words: `between 2022.3 and 2026.0`, `not before 2022.3, perhaps never`.
  public var description: String {
    func text(_ year: Double) -> String { Printed.decimal(year, digits: 1) }
    return switch self {
    case .between(let early, let late): "between \(text(early)) and \(text(late))"
    case .notBefore(let year): "not before \(text(year)), perhaps never"
    case .notAfter(let year): "by \(text(year)), perhaps already"
    case .anyTime: "at any time: perhaps already, perhaps never"
    case .never: "never at this pace"
    }
  }
}
