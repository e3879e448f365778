// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The gap between two groups of a survey, on every scale in use, with errors that know the design
/// and the covariance of the groups.
///
///     let gap = try adults.gap(in: "account", by: "sex", from: "men", to: "women")
///     gap.difference                              // Difference 7.7 pp (3.9 pp to 11.5 pp)
///     try gap.estimate(of: .relativeGap)          // Relative gap 16.9 % (8.9 % to 24.1 %)
///
/// The signs and formulas are those of ``GapMeasure``, with M for the group measured from and F for
/// the group measured to.
public struct SurveyGap: Hashable, Sendable {
  /// What the groups are compared by.
  public enum Outcome: String, Hashable, Sendable {
    /// The share of people, from 0 to 1: a column of 0 and 1, or a level of a category.
    case share
    /// The mean of a number.
    case mean

    /// The measures that make sense of it.
    public var measures: [GapMeasure] {
      switch self {
      case .share: GapMeasure.allCases
      case .mean: [.difference, .ratio, .relativeGap]
      }
    }
  }

  /// The column that the groups are compared by.
  public let variable: String
  /// Its level, for a category.
  public let level: String?
  /// Whether shares or means are compared.
  public let outcome: Outcome
  /// The columns that tell the groups apart; several for an intersection.
  public let columns: [String]
  /// The group measured from, usually the better served.
  public let from: GapGroup
  /// The group measured to.
  public let to: GapGroup
  /// The place, or other group, in which the gap is taken; empty for the whole domain.
  public let place: [GroupLevel]
  /// The share or mean of the group measured from.
  public let reference: Estimate<Amount>
  /// The share or mean of the group measured to.
  public let comparison: Estimate<Amount>
  /// Every measure that makes sense of the outcome.
  public let estimates: [GapEstimate]

  /// The columns that tell the groups apart, in one word: `sex`, or `sex/area` for an intersection.
  public var column: String { columns.joined(separator: GapGroup.separator) }

  /// From − to: in percentage points for shares, in the unit of the outcome for means; positive when
  /// the group measured to lags.
  public var difference: GapEstimate { estimates[0] }

  /// One measure of the gap.
  ///
  /// - Parameter measure: The measure.
  /// - Returns: Its value, standard error and interval, in ``GapEstimate/unit``.
  /// - Throws: ``GapError`` with code `notAShare` for an odds ratio, an exclusion ratio or a parity
  ///   index of means.
  public func estimate(of measure: GapMeasure) throws(GapError) -> GapEstimate {
    if let estimate = estimates.first(where: { $0.measure == measure }) { return estimate }
    let names = outcome.measures.map(\.rawValue).joined(separator: ", ")
    throw GapError(
      .notAShare,
      culprit: variable,
      "'\(variable)' is neither 0 and 1 nor a category, so there is no \(measure.rawValue) of it; "
        + "compare its means by \(names)."
    )
  }
}
