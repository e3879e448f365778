// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is done to the outliers of each indicator before normalisation.
public enum OutlierTreatment: Hashable, Sendable {
  /// Where skewness *and* kurtosis pass their limits, points at the longer tail are pulled in, one
  /// after the other; if that does not help, the untouched values are transformed.
  case skewness(SkewnessRule = SkewnessRule())
  /// Values beyond two quantiles become the quantiles.
  case quantiles(lower: Double, upper: Double)
  /// Every indicator is transformed.
  case transform(TailTransform)
}
