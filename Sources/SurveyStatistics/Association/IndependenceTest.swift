// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the independence of two categories is tested.
public enum IndependenceTest: String, CaseIterable, Hashable, Sendable {
  /// Pearson's chi-square over its mean design effect, referred to an F distribution whose degrees
  /// of freedom know how unequal the design effects are: Rao and Scott's second-order correction.
  case raoScott = "rao-scott"
  /// Pearson's chi-square, its probability that of the chi-square over its mean design effect: Rao
  /// and Scott's first-order correction. The statistic is not corrected.
  case raoScottChiSquare = "rao-scott-chi-square"
  /// Wald's test of the differences between the cells and what independence expects.
  case wald
  /// Wald's test, with the degrees of freedom of the design taken into account (Koch, Freeman and
  /// Freeman), for designs with few clusters.
  case adjustedWald = "adjusted-wald"
}
