// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the outcome of a regression varies around what is expected.
///
/// With a survey the family only says how strongly each respondent speaks; errors come from the
/// design, so that counts may vary more than Poisson's distribution does.
public enum RegressionFamily: String, CaseIterable, Hashable, Sendable {
  /// Numbers of any size, with the same variance everywhere.
  case gaussian
  /// 0 and 1, with variance μ(1 − μ).
  case binomial
  /// Counts, or other numbers of at least 0, with variance μ.
  case poisson

  /// The links that the family can be used with, the usual one first.
  public var links: [RegressionLink] {
    switch self {
    case .gaussian: [.identity]
    case .binomial: [.logit, .probit, .complementaryLogLog]
    case .poisson: [.log]
    }
  }
}
