// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The quadratic form that Wald's tests are made of.
enum WaldForm {
  /// `b' V⁻¹ b`.
  static func statistic(
    _ values: [Double],
    covariance: Matrix,
    subject: String
  ) throws(SurveyError) -> Double {
    let errors = (0..<values.count).map { covariance[$0, $0].squareRoot() }
    // As correlations, so that the units of the values do not matter.
    let correlations = Matrix(rows: values.count, columns: values.count) { row, column in
      covariance[row, column] / (errors[row] * errors[column])
    }
    let scaled = zip(values, errors).map { $0 / $1 }
    do {
      let cholesky = try Cholesky(of: correlations)
      if !values.isEmpty, cholesky.reciprocalCondition > 1e-13 {
        return zip(scaled, try cholesky.solve(scaled)).reduce(0) { $0 + $1.0 * $1.1 }
      }
    } catch {}
    throw SurveyError(
      .rankDeficient,
      culprit: subject,
      "The errors of '\(subject)' depend on each other (\(values.count) of them), so that it cannot "
        + "be tested as a whole; the design has too few clusters for so many."
    )
  }
}
