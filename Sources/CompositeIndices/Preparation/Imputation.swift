// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a missing value is worked out from the others.
public enum Imputation: Hashable, Sendable {
  /// The mean of the indicator, over all units or over those of the unit's group.
  case mean(by: String? = nil)
  /// The median of the indicator, over all units or over those of the unit's group.
  case median(by: String? = nil)
  /// The unit's own mean of the indicators beside it, each between its least and greatest value.
  ///
  ///     x = m + n (M − m),   n = mean of the siblings' (x − m) / (M − m), turned round where less
  ///     is better
  case withinDimension
  /// The expectation given the unit's other values in the dimension, under a multivariate normal
  /// distribution fitted by expectation and maximisation.
  case expectationMaximization
  /// In a panel, the unit's value of the year before, or of the last year that has one.
  case lastValue
  /// In a panel, the straight line between the unit's values before and after.
  case linear
}
