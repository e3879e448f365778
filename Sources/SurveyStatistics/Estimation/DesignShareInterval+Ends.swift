// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension DesignShareInterval {
  /// The interval of a share, from its variance and the quantile of t with the degrees of freedom
  /// of the request.
  func interval(
    of share: Double,
    variance: Double,
    quantile: Double,
    observations: Int,
    confidence: Double
  ) throws(SurveyError) -> ConfidenceInterval {
    let isEdge = share <= 0 || share >= 1
    if !isEdge, variance == 0 {
      return try ConfidenceInterval(lower: share, upper: share, confidence: confidence)
    }
    // Rounding may leave a share of everybody a trifle above 1.
    let share = min(max(share, 0), 1)
    let error = variance.squareRoot()
    let size = isEdge ? Double(observations) : share * (1 - share) / variance
    let ends: (Double, Double)
    switch self {
    case .wald where !isEdge:
      ends = (share - quantile * error, share + quantile * error)
    case .logit where !isEdge:
      let center = Double.log(share / (1 - share))
      let width = quantile * error / (share * (1 - share))
      ends = (1 / (1 + Double.exp(width - center)), 1 / (1 + Double.exp(-width - center)))
    case .asin where !isEdge:
      let center = Double.asin(share.squareRoot())
      let width = quantile * error / (2 * (share * (1 - share)).squareRoot())
      let lower = Double.sin(max(center - width, 0))
      let upper = Double.sin(min(center + width, .pi / 2))
      ends = (lower * lower, upper * upper)
    case .wald, .logit, .asin, .beta:
      ends = try beta(share, size, quantile, observations, confidence)
    case .wilson:
      ends = (
        DesignShareInterval.score(share, size, quantile),
        1 - DesignShareInterval.score(1 - share, size, quantile)
      )
    case .likelihood:
      ends = (
        DesignShareInterval.likelihoodEnd(share, size, quantile),
        1 - DesignShareInterval.likelihoodEnd(1 - share, size, quantile)
      )
    }
    return try ConfidenceInterval(lower: ends.0, upper: ends.1, confidence: confidence)
  }

  private func beta(
    _ share: Double,
    _ size: Double,
    _ quantile: Double,
    _ observations: Int,
    _ confidence: Double
  ) throws(SurveyError) -> (Double, Double) {
    let tail = (1 - confidence) / 2
    let simple =
      observations > 1
      ? try StudentDistribution(degreesOfFreedom: Double(observations - 1)).upperQuantile(tail)
      : quantile
    let size = size * (simple / quantile) * (simple / quantile)
    let lower =
      share <= 0 ? 0 : try BetaDistribution(size * share, size * (1 - share) + 1).quantile(tail)
    let upper =
      share >= 1
      ? 1 : try BetaDistribution(size * share + 1, size * (1 - share)).upperQuantile(tail)
    return (lower, upper)
  }

  /// The lower end of Wilson's interval, without a difference of near numbers.
  private static func score(_ share: Double, _ size: Double, _ quantile: Double) -> Double {
    let half = quantile * quantile / 2
    let root = (size * share * (1 - share) + half / 2).squareRoot()
    return share == 0 ? 0 : share * size * share / (size * share + half + quantile * root)
  }

  /// The smallest share that the likelihood does not reject, by halving.
  private static func likelihoodEnd(_ share: Double, _ size: Double, _ quantile: Double) -> Double {
    guard share > 0 else { return 0 }
    let limit = quantile * quantile / (2 * size)
    var (low, high) = (0.0, share)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      let other = share < 1 ? (1 - share) * Double.log((1 - share) / (1 - middle)) : 0
      let distance = share * Double.log(share / middle) + other
      if distance > limit { low = middle } else { high = middle }
    }
    return high
  }
}
