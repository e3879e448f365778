// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension SurveyGap {
  /// How the gap of another survey differs from this one, the two being independent samples: two
  /// waves with people of their own.
  ///
  ///     V(change) = V₁ + V₂,   degrees of freedom (V₁ + V₂)² / (V₁²/ν₁ + V₂²/ν₂)
  ///
  /// Waves that share their clusters are not independent: put them in one table with a column for the
  /// wave, and ask for ``SurveyStatistics/Survey/gapChange(in:level:by:from:to:across:first:second:missing:inference:)``.
  ///
  /// - Parameters:
  ///   - later: The gap of the later wave, in the same outcome.
  ///   - first: The name of this wave.
  ///   - second: The name of the later wave.
  /// - Returns: The change of every measure, later − earlier or later / earlier.
  /// - Throws: ``GapError`` with code `notAShare` if one gap is of shares and the other of means.
  public func change(
    to later: SurveyGap,
    first: String = "before",
    second: String = "after"
  ) throws(GapError) -> GapChange {
    guard outcome == later.outcome else {
      throw GapError(
        .notAShare,
        culprit: variable,
        "The gap in '\(variable)' is one of \(outcome.rawValue)s, that in '\(later.variable)' one of "
          + "\(later.outcome.rawValue)s; only like gaps can be compared."
      )
    }
    let confidence = difference.interval?.confidence ?? later.difference.interval?.confidence
    let arithmetic = GapChangeArithmetic(
      before: estimates,
      after: later.estimates,
      confidence: confidence ?? 0.95,
      degreesOfFreedom: nil,
      covariance: { _ in 0 }
    )
    return GapChange(
      first: first,
      second: second,
      before: estimates,
      after: later.estimates,
      changes: try arithmetic.changes(),
      assumptions: ["The two gaps are taken to come from independent samples."]
    )
  }
}

extension RateGap {
  /// How another gap of published rates differs from this one, the two being independent samples.
  ///
  ///     let change = try gap2014.change(to: gap2017)
  ///     change.difference                      // Difference 3.4 pp
  ///     change.relativeGap                     // Relative gap -4.5 pp
  ///
  /// - Parameters:
  ///   - later: The later gap.
  ///   - first: The name of this wave.
  ///   - second: The name of the later wave.
  /// - Returns: The change of every measure; without errors where either gap has none.
  /// - Throws: ``GapError`` with code `survey` for a confidence outside 0…1.
  public func change(
    to later: RateGap,
    first: String = "before",
    second: String = "after"
  ) throws(GapError) -> GapChange {
    let arithmetic = GapChangeArithmetic(
      before: estimates,
      after: later.estimates,
      confidence: confidence,
      degreesOfFreedom: nil,
      covariance: { _ in 0 }
    )
    return GapChange(
      first: first,
      second: second,
      before: estimates,
      after: later.estimates,
      changes: try arithmetic.changes(),
      assumptions: ["The two gaps are taken to come from independent samples."]
    )
  }
}
