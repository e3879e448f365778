// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Turns the influence of what a decomposition is made of into estimates with errors.
struct DecompositionErrors {
  private let variance: DesignVariance
  private let inference: Inference
  private let degreesOfFreedom: Double
  /// What an error is multiplied with; nil without degrees of freedom.
  private let quantile: Double?

  /// Errors under a design, with the degrees of freedom of the whole survey unless the inference
  /// names others.
  init(
    _ variance: DesignVariance,
    _ inference: Inference,
    degreesOfFreedom: Double
  ) throws(GapError) {
    self.variance = variance
    self.inference = inference
    self.degreesOfFreedom = inference.degreesOfFreedom ?? degreesOfFreedom
    do {
      quantile =
        self.degreesOfFreedom > 0
        ? try StudentDistribution(degreesOfFreedom: self.degreesOfFreedom)
          .upperQuantile((1 - inference.confidence) / 2) : nil
    } catch {
      throw GapError(error)
    }
  }

  /// A value with the error that its influence gives; without one, if nothing is known of it.
  func estimate(
    _ value: Double,
    _ influence: UnitTotals?,
    _ observations: Int
  ) throws(GapError) -> Estimate<Amount> {
    let amount = Amount(unchecked: value)
    guard let error = influence.flatMap({ variance.variance(of: $0) })?.squareRoot() else {
      return Estimate(amount, observations: observations)
    }
    var interval: ConfidenceInterval?
    if let quantile {
      do {
        interval = try ConfidenceInterval(
          lower: value - quantile * error,
          upper: value + quantile * error,
          confidence: inference.confidence
        )
      } catch {
        throw GapError(error)
      }
    }
    return Estimate(
      amount,
      standardError: error,
      interval: interval,
      observations: observations,
      degreesOfFreedom: degreesOfFreedom
    )
  }

  /// The influence of a weighted sum; nil if that of a part is not known.
  static func combined(_ parts: [(factor: Double, influence: UnitTotals?)]) -> UnitTotals? {
    var known: [(factor: Double, totals: UnitTotals)] = []
    for part in parts {
      guard let influence = part.influence else { return nil }
      known.append((part.factor, influence))
    }
    return UnitTotals(combining: known)
  }
}
