// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The mean of predictions at some coefficients, and how it hangs on both.
package struct MeanPrediction: Sendable {
  /// The weighted mean.
  package let value: Double
  /// Its derivative by each coefficient.
  package let gradient: [Double]
  /// The weighted influence of the rows by unit, the coefficients taken as given.
  package let influence: UnitTotals?
}

extension ModelSampleFit {
  /// The sum of coefficients times columns, of each used row.
  ///
  /// - Parameter coefficients: A coefficient per column.
  /// - Returns: A number for each used row.
  package func linearPredictors(at coefficients: [Double]) -> [Double] {
    var standardized = zip(coefficients, columns.scales).map { $0 * $1 }
    for column in coefficients.indices.dropFirst() {
      standardized[0] += coefficients[column] * columns.centers[column]
    }
    return columns.matrix * standardized
  }

  /// The weighted mean of what the model's link makes of other coefficients.
  ///
  ///     m = Σ w F(x'b) / Σ w,   ∂m/∂b = Σ w f(x'b) x / Σ w
  ///
  /// - Parameters:
  ///   - coefficients: A coefficient per column.
  ///   - weights: A weight for each used row; nil for the survey's own, with influence.
  /// - Returns: The mean; gradient and influence only under the survey's own weights.
  package func meanPrediction(
    at coefficients: [Double],
    weights: [Double]? = nil
  ) -> MeanPrediction {
    let own = weights ?? sample.weights
    let total = own.reduce(0, +)
    let predictors = linearPredictors(at: coefficients)
    var means = predictors.map(link.mean)
    var sum = CompensatedSum()
    for (weight, mean) in zip(own, means) { sum.add(weight * mean) }
    let value = sum.value / total
    guard weights == nil else { return MeanPrediction(value: value, gradient: [], influence: nil) }
    let slopes = zip(predictors, own).map { $1 * link.slope(at: $0) / total }
    let byColumn = columns.matrix.transposed(times: slopes)
    let gradient = byColumn.indices.map { column in
      column == 0
        ? byColumn[0]
        : columns.scales[column] * byColumn[column] + columns.centers[column] * byColumn[0]
    }
    for row in means.indices { means[row] = (means[row] - value) / total }
    return MeanPrediction(
      value: value,
      gradient: gradient,
      influence: sample.unitTotals(ofDeviations: means)
    )
  }
}
