// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A method that divides a gap between its causes by drawing respondents and exchanging what they
/// have.
public enum SimulatedDecompositionMethod: Hashable, Sendable {
  /// Fairlie's: of shares, by logit or probit regressions, into explained and unexplained; factors are
  /// switched between respondents of both groups that are paired by their predictions.
  ///
  /// - Parameters:
  ///   - draws: How often respondents are drawn and paired, 1 to 1,000,000.
  ///   - link: The regression, logit or probit.
  ///   - reference: The coefficients at which characteristics are valued.
  ///   - order: Whether the order of the factors is drawn too.
  case fairlie(
    draws: Int = 1000,
    link: RegressionLink = .logit,
    reference: CoefficientReference = .pooled,
    order: SwitchingOrder = .random
  )

  /// The choices of the method, whichever it is.
  var choices: (Int, RegressionLink, CoefficientReference, SwitchingOrder) {
    switch self {
    case .fairlie(let draws, let link, let reference, let order): (draws, link, reference, order)
    }
  }
}
