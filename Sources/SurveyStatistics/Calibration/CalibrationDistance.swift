// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the distance between weights before and after calibration is measured, which decides how the
/// weight ratio g depends on the auxiliaries.
///
/// With u = xᵀλ / v, where v is the residual variance (1 unless given):
///
///     linear   g = 1 + u, cut to the bounds if there are any
///     raking   g = exp(u)
///     logit    g = (L (U − 1) + U (1 − L) e^{Au}) / (U − 1 + (1 − L) e^{Au}),
///              A = (U − L) / ((U − 1)(1 − L))
///
/// Reference: Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87, as
/// commonly stated; not checked against the paper.
public enum CalibrationDistance: String, Hashable, Sendable, CaseIterable {
  /// Squared distance: the regression estimator. On the totals of cells it is post-stratification.
  case linear
  /// Multiplicative: weights stay positive. On the totals of margins it is iterative proportional
  /// fitting, carried to its limit.
  case raking
  /// Ratios stay strictly between two bounds.
  case logit
}
