// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Newcombe's interval of a difference of two shares, from an interval of each.
///
/// The distances to the ends of the two intervals are squared and added, less twice their product
/// times the correlation of the shares.
struct NewcombeInterval {
  /// A share with the ends of its own interval.
  struct Side {
    let share: Double
    let lower: Double
    let upper: Double
  }

  let from: Side
  let to: Side
  /// The correlation of the two shares.
  let correlation: Double

  /// The ends of the interval of from − to.
  var ends: (lower: Double, upper: Double) {
    let value = from.share - to.share
    return (
      value - distance(from.share - from.lower, to.upper - to.share),
      value + distance(from.upper - from.share, to.share - to.lower)
    )
  }

  private func distance(_ a: Double, _ b: Double) -> Double {
    max(0, a * a + b * b - 2 * correlation * a * b).squareRoot()
  }
}

extension NewcombeInterval.Side {
  /// Wilson's interval of a share from a sample of an effective size.
  ///
  /// - Parameters:
  ///   - share: The share.
  ///   - size: The size of the simple random sample that would be as precise; may be infinite.
  ///   - multiple: The quantile of the distribution that the interval is made with.
  init(wilson share: Double, size: Double, multiple: Double) {
    let part = multiple * multiple / size
    let centre = (share + part / 2) / (1 + part)
    let root = (part * share * (1 - share) + part * part / 4).squareRoot() / (1 + part)
    self.share = share
    // At 0 and 1 the own end is the share itself, but for rounding.
    lower = share <= 0 ? 0 : max(0, centre - root)
    upper = share >= 1 ? 1 : min(1, centre + root)
  }
}
