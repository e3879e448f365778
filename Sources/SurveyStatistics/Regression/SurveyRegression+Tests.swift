// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

extension SurveyRegression {
  /// Wald's test that all coefficients of a term are 0.
  ///
  ///     F = b' Cov(b)⁻¹ b / q,   q coefficients, with q and the regression's degrees of freedom
  ///
  /// - Parameter term: A column, or an interaction such as `a:b`.
  /// - Returns: The test.
  /// - Throws: ``SurveyError`` with code `unknownGroup` if the formula has no such term,
  ///   `rankDeficient` if the clusters are too few to tell its coefficients apart.
  public func test(of term: String) throws(SurveyError) -> HypothesisTest {
    let wanted = Set(term.split(separator: ":").map(String.init))
    guard let place = fit.terms.names.firstIndex(where: { Set($0) == wanted || $0 == [term] })
    else {
      let known = fit.terms.names.map { $0.joined(separator: ":") }
      throw SurveyError(
        .unknownGroup,
        culprit: term,
        "The regression has no term '\(term)'\(NearNames.hint(to: term, among: known)); its terms "
          + "are \(known.joined(separator: ", "))."
      )
    }
    let columns = fit.terms.columns.indices.filter { fit.terms.columns[$0].term == place }
    return try test(ofColumns: columns, subject: term)
  }

  /// Wald's test that some coefficients are 0.
  func test(ofColumns columns: [Int], subject: String) throws(SurveyError) -> HypothesisTest {
    let values = columns.map { fit.coefficients[$0] }
    let part = Matrix(rows: columns.count, columns: columns.count) { row, column in
      covariance[columns[row], columns[column]]
    }
    return try .f(
      subject,
      WaldForm.statistic(values, covariance: part, subject: subject) / Double(columns.count),
      numerator: Double(columns.count),
      denominator: degreesOfFreedom
    )
  }
}
