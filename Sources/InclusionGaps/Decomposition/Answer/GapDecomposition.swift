// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import SurveyStatistics

/// Why a gap is there: what each factor contributes to it, with design-based errors.
///
///     let why = try adults.decomposition(
///       ofGapIn: "account", by: "sex", from: "men", to: "women", explainedBy: ["schooling", "age"])
///     why.total(.explained)            // the part that schooling and age explain
///     why.gap                          // from − to; positive when the second group lags
///
/// The totals of the components add up to the gap. A decomposition is arithmetic, not a cause: it
/// says what the gap would be if a model's characteristics were the same, everything else unchanged.
public struct GapDecomposition: Sendable {
  /// What the groups are compared by.
  public let variable: String
  /// Whether shares or means are compared.
  public let outcome: SurveyGap.Outcome
  /// The column that tells the groups apart.
  public let column: String
  /// The name of the method.
  public let method: String
  /// The group measured from, and the group measured to, with their mean outcomes.
  public let groups: [DecomposedGroup]
  /// The gap, from − to, in the unit of the outcome; positive when the group measured to lags.
  public let gap: Estimate<Amount>
  /// The components one after the other: the total of each, then its variables.
  public let contributions: [GapContribution]
  /// The coefficients and means behind them.
  public let coefficients: [DecompositionCoefficient]
  /// What was omitted, normalised or assumed, in sentences.
  public let notes: [String]
  /// How errors were made.
  public let inference: Inference

  let variance: DesignVariance?
  let influence: [UnitTotals?]

  /// The totals of the components, in their order.
  public var totals: [GapContribution] { contributions.filter(\.isTotal) }

  /// The covariances between all contributions, in their order; variances on the diagonal.
  ///
  /// - Parameter cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix; NaN in rows and columns of a contribution without an error.
  /// - Complexity: O(units · *k*²) for *k* contributions.
  public func covariance(cores: Cores = .all) -> Matrix {
    let known = influence.compactMap { $0 }
    guard let variance, known.count == influence.count else {
      return Matrix(rows: influence.count, columns: influence.count, repeating: .nan)
    }
    return variance.covariance(of: known, cores: cores)
  }

  /// The total of a component.
  ///
  /// - Parameter component: The component.
  /// - Returns: Its total, in the unit of the outcome; nil if the method has no such component.
  public func total(_ component: GapContribution.Component) -> Estimate<Amount>? {
    contributions.first { $0.component == component && $0.isTotal }?.estimate
  }

  /// What a variable contributes to a component.
  ///
  /// - Parameters:
  ///   - variable: The variable, `(intercept)`, or a group of variables.
  ///   - level: Its level, for a category.
  ///   - component: The component.
  /// - Returns: The contribution, in the unit of the outcome; nil if there is none of that name.
  public func contribution(
    of variable: String,
    level: String? = nil,
    to component: GapContribution.Component
  ) -> Estimate<Amount>? {
    contributions.first {
      $0.component == component && $0.variable == variable && $0.level == level
    }?.estimate
  }

  /// A contribution as a part of the gap.
  ///
  /// - Parameter contribution: The contribution.
  /// - Returns: Its part, 1 for the whole gap; nil for a gap of 0.
  public func share(of contribution: GapContribution) -> Double? {
    gap.value.value == 0 ? nil : contribution.estimate.value.value / gap.value.value
  }
}
