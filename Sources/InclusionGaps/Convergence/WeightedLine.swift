// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// A straight line by weighted least squares.
struct WeightedLine {
  /// Σ w (x − x̄)².
  let spread: Double
  /// The value at x = 0.
  let intercept: Double
  private let coefficient: Double
  /// Σ w e².
  private let residual: Double
  /// Σ w (y − ȳ)².
  private let total: Double
  private let count: Int

  init(_ x: [Double], _ y: [Double], weights: [Double]) {
    let sum = weights.reduce(0, +)
    var (meanX, meanY) = (0.0, 0.0)
    for index in x.indices {
      meanX += weights[index] / sum * x[index]
      meanY += weights[index] / sum * y[index]
    }
    var (spread, product, total) = (0.0, 0.0, 0.0)
    for index in x.indices {
      spread += weights[index] * (x[index] - meanX) * (x[index] - meanX)
      product += weights[index] * (x[index] - meanX) * (y[index] - meanY)
      total += weights[index] * (y[index] - meanY) * (y[index] - meanY)
    }
    let coefficient = spread > 0 ? product / spread : 0
    var residual = 0.0
    for index in x.indices {
      let error = y[index] - meanY - coefficient * (x[index] - meanX)
      residual += weights[index] * error * error
    }
    self.spread = spread
    self.coefficient = coefficient
    self.residual = residual
    self.total = total
    intercept = meanY - coefficient * meanX
    count = x.count
  }

  /// R², from 0 to 1; nil if there is nothing to account for.
  var determination: Double? { total > 0 ? max(0, 1 - residual / total) : nil }

  /// The slope, with its interval by t.
  func slope(degrees: Double, confidence: Double) throws(GapError) -> Estimate<Amount> {
    do {
      try ConfidenceInterval.check(confidence)
      let error = (residual / degrees / spread).squareRoot()
      let half =
        try StudentDistribution(degreesOfFreedom: degrees).upperQuantile((1 - confidence) / 2)
        * error
      return Estimate(
        Amount(unchecked: coefficient),
        standardError: error,
        interval: try ConfidenceInterval(
          lower: coefficient - half,
          upper: coefficient + half,
          confidence: confidence
        ),
        observations: count,
        degreesOfFreedom: degrees
      )
    } catch {
      throw error.code == .confidenceOutOfRange
        ? GapError(.confidenceOutOfRange, culprit: error.culprit, error.description)
        : GapError(error)
    }
  }
}
