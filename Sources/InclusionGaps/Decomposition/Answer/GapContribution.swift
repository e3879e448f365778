// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// What one cause adds to a gap: a variable or a level of it, or the total of a component.
public struct GapContribution: Hashable, Sendable {
  /// The part of the gap that the contribution belongs to.
  public enum Component: String, CaseIterable, Hashable, Sendable {
    /// What the groups' different characteristics explain.
    case explained
    /// What remains with the same characteristics: different coefficients.
    case unexplained
    /// The half of the unexplained that is the advantage of the group measured from.
    case unexplainedFrom
    /// The half of the unexplained that is the disadvantage of the group measured to.
    case unexplainedTo
    /// Different characteristics, at the coefficients of the group measured to.
    case endowments
    /// Different coefficients, at the characteristics of the group measured to.
    case coefficients
    /// Characteristics and coefficients that differ at the same time.
    case interaction
    /// Different shares of the levels of a factor.
    case composition
    /// Different rates at the same level of a factor.
    case rate
    /// What a method leaves over: a model that does not reproduce the observed gap, or contributions
    /// that do not add up to their total.
    case remainder
  }

  /// The part of the gap.
  public let component: Component
  /// The variable, `(intercept)`, or the name of a group of variables; nil for the total of the
  /// component.
  public let variable: String?
  /// The level of a category; nil elsewhere.
  public let level: String?
  /// The contribution, in the unit of the outcome and with the sign of from − to.
  public let estimate: Estimate<Amount>

  /// Whether this is the total of its component.
  public var isTotal: Bool { variable == nil }
}
