// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A coefficient of an area model.
public struct AreaCoefficient: Hashable, Sendable {
  /// The auxiliary variable, or `(intercept)`.
  public let variable: String
  /// The level of a categorical variable that is compared with its first; nil for the intercept and
  /// for numbers.
  public let level: String?
  /// The coefficient, in the unit of the estimates over that of the variable.
  public let value: Double
  /// The standard error given the variance between areas, in the same unit.
  public let standardError: Double
}
