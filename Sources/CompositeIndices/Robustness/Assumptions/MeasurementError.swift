// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// How far measured values of indicators can be from the true ones: normal errors around them.
public enum MeasurementError: Hashable, Sendable {
  /// Every value has a standard error that is this part of it, independent of the others.
  case relative(Double)
  /// A standard error per row of the data and indicator, in the order of the index; NaN and 0 stand
  /// for none. Errors are independent.
  case standardErrors(Matrix)
  /// The covariance of all values, indicator by indicator with the rows of the data inside, as from a
  /// survey that estimates all of them.
  case covariance(Matrix)
}
