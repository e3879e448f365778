// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A way to put the gap between two groups into one number.
///
/// M is the rate of the reference group, measured from; F the rate of the comparison group,
/// measured to.
public enum GapMeasure: String, CaseIterable, Hashable, Sendable {
  /// M − F, in percentage points; positive when the comparison group lags.
  case difference
  /// F / M; below 1 when the comparison group lags.
  case ratio
  /// 1 − F / M; positive when the comparison group lags.
  case relativeGap
  /// The odds of M over the odds of F; above 1 when the comparison group lags.
  case oddsRatio
  /// (1 − F) / (1 − M); above 1 when the comparison group is excluded more often.
  case exclusionRatio
  /// F / M, under the name it has in education and in gender statistics.
  case parityIndex
  /// F / M up to parity and 2 − M / F beyond it, so that both directions count alike.
  case adjustedParityIndex

  /// What the numbers of a measure are.
  public enum Unit: String, Hashable, Sendable {
    /// A difference of two rates.
    case percentagePoints
    /// One number over another.
    case ratio
    /// A difference as a part of what it is measured from.
    case relativeDifference
    /// A difference of means, in the unit of what was measured.
    case amount

    /// A number as a person reads it, with its unit.
    ///
    /// - Parameter value: The bare number: 0.06 for a difference of 6 points.
    /// - Returns: `6.0 pp`, `0.929`, `7.1 %` or, in the unit of what was measured, `12.5000`.
    public func text(_ value: Double) -> String {
      switch self {
      case .percentagePoints: "\(PercentagePoints(unchecked: value))"
      case .ratio: "\(Ratio(unchecked: value))"
      case .relativeDifference: "\(RelativeDifference(unchecked: value))"
      case .amount: "\(Amount(unchecked: value))"
      }
    }
  }

  /// The name that a table or a report prints.
  public var title: String {
    switch self {
    case .difference: "Difference"
    case .ratio: "Ratio"
    case .relativeGap: "Relative gap"
    case .oddsRatio: "Odds ratio"
    case .exclusionRatio: "Exclusion ratio"
    case .parityIndex: "Parity index (GPI)"
    case .adjustedParityIndex: "Adjusted parity index (GPIA)"
    }
  }

  /// The formula, with M for the reference rate and F for the comparison rate.
  public var formula: String {
    switch self {
    case .difference: "M − F"
    case .ratio, .parityIndex: "F / M"
    case .relativeGap: "1 − F / M"
    case .oddsRatio: "(M / (1 − M)) / (F / (1 − F))"
    case .exclusionRatio: "(1 − F) / (1 − M)"
    case .adjustedParityIndex: "F / M if F ≤ M, else 2 − M / F"
    }
  }

  /// The unit of its numbers, where the groups are compared by rates.
  public var unit: Unit {
    switch self {
    case .difference: .percentagePoints
    case .relativeGap: .relativeDifference
    case .ratio, .oddsRatio, .exclusionRatio, .parityIndex, .adjustedParityIndex: .ratio
    }
  }

  /// The number that means "no gap": 0 for a difference, 1 for a ratio.
  public var parity: Double { unit == .ratio ? 1 : 0 }

  /// A number of this measure as a person reads it, with its unit.
  ///
  /// - Parameter value: The bare number: 0.06 for a difference of 6 points.
  /// - Returns: `6.0 pp`, `0.929` or `7.1 %`.
  public func text(_ value: Double) -> String { unit.text(value) }

  /// The measure of two rates, or nil where it would divide by zero.
  ///
  /// - Parameters:
  ///   - reference: M, from 0 to 1.
  ///   - comparison: F, from 0 to 1.
  /// - Returns: The bare number, always finite; nil for a ratio to a rate of zero, an exclusion
  ///   ratio to a group without anybody excluded, and an odds ratio unless both rates lie strictly
  ///   between 0 and 1.
  public func value(from reference: Share, to comparison: Share) -> Double? {
    let (m, f) = (reference.value, comparison.value)
    let number: Double
    switch self {
    case .difference: number = m - f
    case .ratio, .parityIndex: number = f / m
    case .relativeGap: number = 1 - f / m
    case .oddsRatio:
      guard m > 0, m < 1, f > 0, f < 1 else { return nil }
      number = (m * (1 - f)) / (f * (1 - m))
    case .exclusionRatio: number = (1 - f) / (1 - m)
    case .adjustedParityIndex: number = f <= m ? f / m : 2 - m / f
    }
    return number.isFinite ? number : nil
  }

  /// The adjusted parity index that belongs to a ratio F / M.
  static func adjustedParityIndex(ofRatio ratio: Double) -> Double {
    ratio <= 1 ? ratio : 2 - 1 / ratio
  }
}
