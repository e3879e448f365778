// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

package import DenseAlgebra

/// A model fitted to a sample, ready to give its influence or to be fitted anew under the weights of
/// a replicate.
package struct ModelSampleFit: Sendable {
  /// What is estimated under one set of weights.
  package struct Estimates: Sendable {
    /// The coefficients, in the order of the columns.
    package let coefficients: [Double]
    /// The weighted means of the columns.
    package let means: [Double]
    /// The weighted mean of the outcome.
    package let outcomeMean: Double
  }

  /// The rows and columns.
  package let sample: ModelSample
  /// How the expected outcome hangs on the columns.
  package let link: RegressionLink
  /// The estimates under the survey's own weights.
  package let estimates: Estimates

  private let fit: StandardizedFit
  var columns: StandardizedColumns { fit.columns }

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - sample: The rows and columns; the first is the intercept.
  ///   - link: How the expected outcome hangs on the columns.
  /// - Throws: ``SurveyError`` with code `constantOutcome`, `rankDeficient`, `separation`,
  ///   `notConverged` or `notFinite`.
  /// - Complexity: O(*n p*²) per step.
  package init(_ sample: ModelSample, link: RegressionLink) throws(SurveyError) {
    let fit = try StandardizedFit(sample.frame, link, .reject)
    self.sample = sample
    self.link = link
    self.fit = fit
    estimates = Estimates(
      coefficients: fit.coefficients,
      means: ModelSampleFit.means(fit.columns, sample.weights),
      outcomeMean: ModelSampleFit.mean(sample.outcome, sample.weights)
    )
  }

  /// The influence of each coefficient, weighted and added up by unit.
  package func coefficientInfluence() -> [UnitTotals] {
    sample.unitTotals(of: columns.matrix, times: fit.scores).transformed(by: fit.transform)
  }

  /// The influence of each coefficient where the outcome of a row is itself estimated from the sample,
  /// so that every row moves the outcomes of others.
  ///
  /// - Parameter movement: From the columns, a row for each used row, to the matrix that has in row j
  ///   and column c what the weight of j moves: Σ w times column c times outcome, the weights and
  ///   columns themselves taken as given.
  /// - Returns: The influence of each coefficient, weighted and added up by unit.
  package func coefficientInfluence(
    outcomeMovedBy movement: (_ columns: Matrix) -> Matrix
  ) -> [UnitTotals] {
    let own = sample.unitTotals(of: columns.matrix, times: fit.scores)
    let moved = sample.unitTotals(of: movement(columns.matrix), times: sample.weights)
    return zip(own, moved).map { UnitTotals(combining: [(1, $0), (1, $1)]) }
      .transformed(by: fit.transform)
  }

  /// The influence of the mean of each column; that of the intercept is zero.
  package func meanInfluence() -> [UnitTotals] {
    let total = sample.weights.reduce(0, +)
    // Columns are centred already; what their means are off is taken away.
    let offsets = zip(zip(estimates.means, columns.centers), columns.scales)
      .map { ($0.0 - $0.1) / $1 }
    let sums = sample.unitTotals(of: columns.matrix, times: sample.weights)
    return sums.indices.map { column in
      guard column > 0 else {
        return UnitTotals(units: sums[0].units, values: sums[0].values.map { _ in 0 })
      }
      let scale = columns.scales[column] / total
      return UnitTotals(
        units: sums[column].units,
        values: zip(sums[column].values, sums[0].values)
          .map { scale * ($0 - offsets[column] * $1) }
      )
    }
  }

  /// The influence of the mean outcome.
  package func outcomeInfluence() -> UnitTotals {
    let total = sample.weights.reduce(0, +)
    let mean = estimates.outcomeMean
    let deviations = sample.outcome.map { ($0 - mean) / total }
    return sample.unitTotals(ofDeviations: deviations)
  }

  /// The estimates under other weights: those of a replicate.
  ///
  /// - Parameters:
  ///   - weights: A weight for each used row.
  ///   - outcome: The outcome of each used row under these weights; nil where it stays the same.
  /// - Returns: Coefficients and means.
  /// - Throws: ``SurveyError`` if the model cannot be fitted under them.
  package func estimates(
    under weights: [Double],
    outcome: [Double]? = nil
  ) throws(SurveyError) -> Estimates {
    let explained = outcome.map(sample.explaining) ?? sample
    return Estimates(
      coefficients: try fit.coefficients(of: explained.frame, under: weights, link: link),
      means: ModelSampleFit.means(columns, weights),
      outcomeMean: ModelSampleFit.mean(explained.outcome, weights)
    )
  }

  private static func means(_ columns: StandardizedColumns, _ weights: [Double]) -> [Double] {
    let total = weights.reduce(0, +)
    let sums = columns.matrix.transposed(times: weights)
    return sums.indices.map { column in
      column == 0 ? 1 : columns.centers[column] + columns.scales[column] * (sums[column] / total)
    }
  }

  private static func mean(_ values: [Double], _ weights: [Double]) -> Double {
    var (sum, total) = (CompensatedSum(), 0.0)
    for (value, weight) in zip(values, weights) {
      sum.add(weight * value)
      total += weight
    }
    return sum.value / total
  }
}
