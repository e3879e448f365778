// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A coefficient of a regression with what is known about its error.
public struct RegressionCoefficient: Hashable, Sendable {
  /// The predictor, or `(intercept)`.
  public let name: String
  /// The coefficient: how much the outcome changes with one unit of the predictor, in the unit of
  /// the outcome over that of the predictor.
  public let value: Double
  /// The standard error, in the same unit.
  public let standardError: Double
  /// The interval from Student's distribution, in the same unit.
  public let interval: ConfidenceInterval
  /// The probability of a t this far from zero, on either side, if the true coefficient were zero.
  public let pValue: Double

  /// The coefficient over its standard error; infinite for an exact fit, 0 for an exact zero.
  public var t: Double { value == 0 ? 0 : value / standardError }
}
