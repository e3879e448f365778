// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A method that divides a gap between its causes by regressions, or by the rates of a factor.
public enum GapDecompositionMethod: Hashable, Sendable {
  /// Of rates over the levels of one factor: different composition, different rates.
  ///
  /// With `threefold` both are taken at the other's value in the group measured to, and what differs
  /// at the same time stands apart; otherwise each is taken at the mean of both groups.
  case kitagawa(threefold: Bool = false)
  /// Of means, by linear regressions, into explained and unexplained.
  case oaxaca(
    reference: CoefficientReference = .pooled,
    normalizing: [String] = [],
    regressors: RegressorErrors = .stochastic
  )
  /// Of means, by linear regressions, into endowments, coefficients and interaction.
  case threefold(normalizing: [String] = [], regressors: RegressorErrors = .stochastic)
  /// Of shares, by logit or probit regressions, into explained and unexplained.
  case yun(
    link: RegressionLink = .logit,
    reference: CoefficientReference = .pooled,
    normalizing: [String] = []
  )
  /// Of quantiles or Ginis, by linear regressions of what each respondent adds to them, into explained
  /// and unexplained.
  case recentered(
    DistributionStatistic,
    reference: CoefficientReference = .pooled,
    normalizing: [String] = []
  )
  /// By how much the gap that a regression finds shrinks when factors are added to it.
  ///
  /// `given` names the factors that the base regression holds already.
  case gelbach(given: [String] = [])

  /// The name of the method.
  public var name: String {
    switch self {
    case .kitagawa: "kitagawa"
    case .oaxaca, .threefold: "oaxaca"
    case .yun: "yun"
    case .recentered: "rif"
    case .gelbach: "gelbach"
    }
  }
}
