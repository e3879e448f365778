// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// One group's columns, to predict its outcomes at any coefficients.
struct GroupPredictions: Sendable {
  let sample: ModelSample
  let matrix: Matrix
  let link: RegressionLink

  init(_ sample: ModelSample, _ link: RegressionLink) {
    self.sample = sample
    self.link = link
    matrix = sample.matrix()
  }

  /// The weighted mean of predictions.
  ///
  /// - Parameters:
  ///   - coefficients: A coefficient per column.
  ///   - weights: A weight per row of the survey's table; nil for the survey's own.
  /// - Returns: The mean.
  func mean(at coefficients: [Double], under weights: [Double]?) -> Double {
    mean(of: (matrix * coefficients).map(link.mean), under: weights)
  }

  /// How the mean changes with each coefficient: Σ w f(x'b) x / Σ w.
  func gradient(at coefficients: [Double]) -> [Double] {
    let total = sample.weights.reduce(0, +)
    let slopes = zip(matrix * coefficients, sample.weights).map { link.slope(at: $0) * $1 / total }
    return matrix.transposed(times: slopes)
  }

  /// The influence of the rows on the mean, the coefficients taken as given.
  func influence(at coefficients: [Double]) -> UnitTotals {
    influence(of: (matrix * coefficients).map(link.mean))
  }

  /// The weighted mean outcome.
  func outcome(under weights: [Double]?) -> Double {
    mean(of: sample.outcome, under: weights)
  }

  /// The influence of the rows on the mean outcome.
  func outcomeInfluence() -> UnitTotals { influence(of: sample.outcome) }

  /// The weighted mean of a number per used row.
  func mean(of values: [Double], under weights: [Double]?) -> Double {
    GroupPredictions.mean(of: values, weights.map(sample.selected) ?? sample.weights)
  }

  /// The influence of the rows on the weighted mean of a number of theirs.
  func influence(of values: [Double]) -> UnitTotals {
    let total = sample.weights.reduce(0, +)
    let mean = GroupPredictions.mean(of: values, sample.weights)
    return sample.unitTotals(ofDeviations: values.map { ($0 - mean) / total })
  }

  private static func mean(of values: [Double], _ weights: [Double]) -> Double {
    var (sum, total) = (CompensatedSum(), CompensatedSum())
    for (value, weight) in zip(values, weights) {
      sum.add(weight * value)
      total.add(weight)
    }
    return sum.value / total.value
  }
}
