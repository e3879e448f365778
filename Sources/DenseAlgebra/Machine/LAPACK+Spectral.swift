// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import COpenBLAS

extension LAPACK {
  /// Eigenvalues, ascending, and eigenvectors of a symmetric matrix, whose lower triangle is read.
  static func eigen(
    _ matrix: [Double],
    order: Int
  ) -> (values: [Double], vectors: [Double], info: Int) {
    var matrix = matrix
    var values = [Double](repeating: 0, count: order)
    var vectors = [Double](repeating: 0, count: order * order)
    var support = [Index](repeating: 0, count: 2 * max(1, order))
    var indices = [Index](repeating: 0, count: max(1, 10 * order))
    let info = withWork { work, size, info in
      var (n, lead, found) = (Index(order), leading(order), Index(0))
      var (unused, first, tolerance) = (0.0, Index(1), 0.0)
      // While `size` asks for the wanted amount of memory, so must the size of `indices`.
      var indexCount = size.pointee < 0 ? -1 : Index(indices.count)
      dsyevr_(
        "V",
        "A",
        "L",
        &n,
        &matrix,
        &lead,
        &unused,
        &unused,
        &first,
        &n,
        &tolerance,
        &found,
        &values,
        &vectors,
        &lead,
        &support,
        work,
        size,
        &indices,
        &indexCount,
        info
      )
    }
    return (values, vectors, info)
  }

  /// Singular values, descending, and if wanted the singular vectors, as thin as they can be.
  static func singular(
    _ matrix: [Double],
    rows: Int,
    columns: Int,
    wantsVectors: Bool
  ) -> (values: [Double], left: [Double], rightTransposed: [Double], info: Int) {
    var matrix = matrix
    let count = min(rows, columns)
    var values = [Double](repeating: 0, count: count)
    var left = [Double](repeating: 0, count: wantsVectors ? rows * count : 1)
    var right = [Double](repeating: 0, count: wantsVectors ? count * columns : 1)
    var indices = [Index](repeating: 0, count: max(1, 8 * count))
    let info = withWork { work, size, info in
      var (m, n, lead, short) = (Index(rows), Index(columns), leading(rows), leading(count))
      dgesdd_(
        wantsVectors ? "S" : "N",
        &m,
        &n,
        &matrix,
        &lead,
        &values,
        &left,
        &lead,
        &right,
        &short,
        work,
        size,
        &indices,
        info
      )
    }
    return (values, left, right, info)
  }
}
