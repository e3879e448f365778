// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import COpenBLAS

extension LAPACK {
  /// Householder's factorization without pivoting, in place.
  static func factorOrthogonal(_ matrix: inout [Double], rows: Int, columns: Int) {
    var scalars = [Double](repeating: 0, count: min(rows, columns))
    _ = withWork { work, size, info in
      var (m, n, lead) = (Index(rows), Index(columns), leading(rows))
      dgeqrf_(&m, &n, &matrix, &lead, &scalars, work, size, info)
    }
  }

  /// Householder's factorization with column pivoting, in place.
  ///
  /// - Returns: The reflections' scalars and the order of the columns, counted from 0.
  static func factorPivoted(
    _ matrix: inout [Double],
    rows: Int,
    columns: Int
  ) -> (scalars: [Double], order: [Int]) {
    var scalars = [Double](repeating: 0, count: min(rows, columns))
    var order = [Index](repeating: 0, count: columns)
    _ = withWork { work, size, info in
      var (m, n, lead) = (Index(rows), Index(columns), leading(rows))
      dgeqp3_(&m, &n, &matrix, &lead, &order, &scalars, work, size, info)
    }
    return (scalars, order.map { Int($0) - 1 })
  }

  /// The first columns of the orthogonal factor, in place of its reflections.
  static func formOrthogonal(
    _ factors: inout [Double],
    rows: Int,
    columns: Int,
    scalars: [Double]
  ) {
    _ = withWork { work, size, info in
      var (m, n, k, lead) = (Index(rows), Index(columns), Index(columns), leading(rows))
      dorgqr_(&m, &n, &k, &factors, &lead, scalars, work, size, info)
    }
  }

  /// The orthogonal factor, or its transpose, times a matrix, in place of the matrix.
  static func applyOrthogonal(
    _ factors: [Double],
    scalars: [Double],
    transposed: Bool,
    to matrix: inout [Double],
    rows: Int,
    columns: Int
  ) {
    _ = withWork { work, size, info in
      var (m, n, k, lead) = (Index(rows), Index(columns), Index(scalars.count), leading(rows))
      dormqr_(
        "L",
        transposed ? "T" : "N",
        &m,
        &n,
        &k,
        factors,
        &lead,
        scalars,
        &matrix,
        &lead,
        work,
        size,
        info
      )
    }
  }
}
