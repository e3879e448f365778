// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// How the expected outcome μ hangs on the sum of coefficients times predictors, η.
public enum RegressionLink: String, CaseIterable, Hashable, Sendable {
  /// μ = η.
  case identity
  /// log(μ / (1 − μ)) = η: a coefficient is the logarithm of an odds ratio.
  case logit
  /// μ = Φ(η), the normal distribution.
  case probit
  /// log(−log(1 − μ)) = η.
  case complementaryLogLog = "cloglog"
  /// log μ = η: a coefficient is the logarithm of a ratio.
  case log

  /// The expected outcome μ at η.
  public func mean(at eta: Double) -> Double {
    switch self {
    case .identity: eta
    case .logit: 1 / (1 + Double.exp(-eta))
    case .probit: NormalDistribution.upperTail(ofStandard: -eta)
    case .complementaryLogLog: -Double.expMinusOne(-Double.exp(eta))
    case .log: Double.exp(eta)
    }
  }

  /// How much μ changes with η, dμ/dη.
  public func slope(at eta: Double) -> Double {
    switch self {
    case .identity: return 1
    case .logit:
      let odds = Double.exp(-eta.magnitude)
      return odds / ((1 + odds) * (1 + odds))
    case .probit: return Double.exp(-eta * eta / 2) / (2 * Double.pi).squareRoot()
    case .complementaryLogLog: return Double.exp(eta - Double.exp(eta))
    case .log: return Double.exp(eta)
    }
  }

  /// How much the slope changes with η, d²μ/dη².
  func curvature(at eta: Double) -> Double {
    switch self {
    case .identity: 0
    case .logit: slope(at: eta) * (1 - 2 * mean(at: eta))
    case .probit: -eta * slope(at: eta)
    case .complementaryLogLog: slope(at: eta) * (1 - Double.exp(eta))
    case .log: Double.exp(eta)
    }
  }

  /// A start for the iteration, from an outcome alone.
  func start(of outcome: Double) -> Double {
    // Links of (y + ½)/2, and of a count a little above 0.
    switch self {
    case .identity: outcome
    case .logit: outcome > 0.5 ? Double.log(3) : -Double.log(3)
    case .probit: outcome > 0.5 ? 0.6744897501960817 : -0.6744897501960817
    case .complementaryLogLog:
      Double.log(outcome > 0.5 ? 2 * Double.log(2) : -Double.log(0.75))
    case .log: Double.log(outcome + 0.1)
    }
  }

  /// What a row says at η: its weight in the information, its score (both per unit of survey
  /// weight), and its part of half the deviance but for a constant.
  ///
  ///     information = μ'² / V(μ),   score = (y − μ) μ' / V(μ)
  @inline(__always)
  func working(
    _ outcome: Double,
    _ eta: Double
  ) -> (information: Double, score: Double, loss: Double) {
    switch self {
    case .identity:
      let residual = outcome - eta
      return (1, residual, residual * residual / 2)
    case .logit:
      let odds = Double.exp(-eta.magnitude)
      let near = 1 / (1 + odds)
      let mean = eta >= 0 ? near : odds * near
      let towards = (eta >= 0) == (outcome > 0.5)
      return (
        odds * near * near, outcome - mean,
        Double.log(onePlus: odds) + (towards ? 0 : eta.magnitude)
      )
    case .probit:
      // Both tails, so that neither is a difference; far out they are kept from 0.
      let upper = max(NormalDistribution.upperTail(ofStandard: -eta), 1e-300)
      let lower = max(NormalDistribution.upperTail(ofStandard: eta), 1e-300)
      let slope = slope(at: eta)
      let reached = outcome > 0.5
      return (
        slope / upper * (slope / lower), reached ? slope / upper : -slope / lower,
        -Double.log(reached ? upper : lower)
      )
    case .complementaryLogLog:
      let hazard = Double.exp(min(eta, 300))
      let mean = max(-Double.expMinusOne(-hazard), 1e-300)
      let missed = Double.exp(-hazard)
      let reached = outcome > 0.5
      return (
        hazard * missed * (hazard / mean), reached ? hazard * missed / mean : -hazard,
        reached ? -Double.log(mean) : hazard
      )
    case .log:
      let mean = Double.exp(eta)
      return (mean, outcome - mean, mean - outcome * eta)
    }
  }
}
