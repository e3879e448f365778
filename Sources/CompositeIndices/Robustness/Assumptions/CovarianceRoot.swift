// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// A matrix whose product with independent normal numbers has a given covariance.
enum CovarianceRoot {
  /// V √Λ of a covariance V Λ V′; a covariance of estimates is often singular, so that it has no
  /// Cholesky factor.
  ///
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` if it is no covariance.
  static func root(_ covariance: Matrix, name: String) throws(IndexError) -> Matrix {
    let refused = IndexError(
      .parameterOutOfDomain,
      culprit: name,
      "The covariance of '\(name)' is no covariance: it must be symmetric, finite and without a "
        + "negative variance in any direction."
    )
    guard covariance.elements.allSatisfy(\.isFinite) else { throw refused }
    let eigen: SymmetricEigen
    do { eigen = try SymmetricEigen(of: covariance) } catch { throw refused }
    let largest = eigen.values.map(abs).max() ?? 0
    guard eigen.values.allSatisfy({ $0 >= -1e-9 * largest }) else { throw refused }
    return Matrix(rows: covariance.rowCount, columns: covariance.rowCount) { row, column in
      eigen.vectors[row, column] * max(eigen.values[column], 0).squareRoot()
    }
  }
}
