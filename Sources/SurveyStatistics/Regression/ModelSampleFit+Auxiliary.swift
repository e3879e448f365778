// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

package import DenseAlgebra

/// The coefficients of one column in regressions of several targets on the same columns.
package struct AuxiliaryCoefficients: Sendable {
  /// A coefficient for each target.
  package let values: [Double]
  /// The weighted influence of each by unit; nil under the weights of a replicate.
  package let influence: [UnitTotals]?
}

extension ModelSampleFit {
  /// The coefficient of one column where other columns are explained by those of this fit.
  ///
  ///     Γ = (X'WX)⁻¹ X'WT,   its row of that column
  ///
  /// - Parameters:
  ///   - column: The column whose coefficients are wanted.
  ///   - targets: What is explained, a row for each used row.
  ///   - weights: A weight for each used row; nil for the survey's own, with influence.
  /// - Returns: A coefficient per target.
  /// - Throws: ``SurveyError`` with code `rankDeficient` if the columns depend on each other under
  ///   the weights.
  package func auxiliaryCoefficients(
    of column: Int,
    targets: Matrix,
    weights: [Double]? = nil
  ) throws(SurveyError) -> AuxiliaryCoefficients {
    let own = weights ?? sample.weights
    let cholesky: Cholesky
    let rows: Matrix
    do {
      cholesky = try Cholesky(of: columns.matrix.crossProduct(weights: own))
      rows = try cholesky.solve(
        Matrix(rows: columns.matrix.columnCount, columns: 1) { row, _ in
          columns.unscaling[column, row]
        }
      )
    } catch {
      throw SurveyError(
        .rankDeficient,
        culprit: sample.columns[column].label,
        "Under the weights of a replicate some columns explain each other: \(error)"
      )
    }
    // What each row adds to the coefficient per unit of a target: the column less what the others
    // explain of it.
    var leverage = columns.matrix * rows.elements
    for row in leverage.indices { leverage[row] *= own[row] }
    guard weights == nil else {
      return AuxiliaryCoefficients(
        values: targets.transposed(times: leverage),
        influence: nil
      )
    }
    let values = targets.transposed(times: leverage)
    do {
      let products = columns.matrix.transposed(times: weighted(targets, own))
      let fitted = columns.matrix * (try cholesky.solve(products))
      var residuals = targets
      residuals.withUnsafeMutableBufferPointer { target in
        fitted.withUnsafeBufferPointer { fitted in
          for place in target.indices { target[place] -= fitted[place] }
        }
      }
      return AuxiliaryCoefficients(
        values: values,
        influence: sample.unitTotals(of: residuals, times: leverage)
      )
    } catch {
      throw SurveyError(.notFinite, culprit: sample.columns[column].label, error.description)
    }
  }

  private func weighted(_ targets: Matrix, _ weights: [Double]) -> Matrix {
    var result = targets
    result.withUnsafeMutableBufferPointer { values in
      for place in values.indices { values[place] *= weights[place % weights.count] }
    }
    return result
  }
}
