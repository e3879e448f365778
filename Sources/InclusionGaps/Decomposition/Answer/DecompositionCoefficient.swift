// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A coefficient that a decomposition rests on, and the mean it is multiplied with.
public struct DecompositionCoefficient: Hashable, Sendable {
  /// Whose it is.
  public let role: DecompositionRole
  /// The variable, or `(intercept)`.
  public let variable: String
  /// The level of a category; nil for a number.
  public let level: String?
  /// The coefficient, in the unit of the outcome (on the scale of the link) over that of the
  /// variable; a rate, in the unit of the outcome, for a decomposition of rates.
  public let estimate: Estimate<Amount>
  /// The mean of the variable in the group; nil for coefficients of both.
  public let mean: Double?
}
