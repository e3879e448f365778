// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import COpenBLAS

/// The products of OpenBLAS on pieces of matrices, each at one thread.
enum BLAS {
  /// A piece of a matrix in memory, read as it stands or transposed.
  struct Operand {
    let base: UnsafePointer<Double>
    /// How far the next column of the stored matrix is.
    let stride: Int
    let isTransposed: Bool

    /// The address of an entry of the matrix as it is read.
    @inline(__always)
    func address(row: Int, column: Int) -> UnsafePointer<Double> {
      isTransposed ? base + row * stride + column : base + column * stride + row
    }

    func piece(row: Int, column: Int) -> Operand {
      Operand(base: address(row: row, column: column), stride: stride, isTransposed: isTransposed)
    }

    fileprivate var flag: CBLAS_TRANSPOSE { isTransposed ? CblasTrans : CblasNoTrans }
    fileprivate var leading: blasint { blasint(max(1, stride)) }
  }

  /// `target ← scale · left · right + kept · target`
  static func multiply(
    _ left: Operand,
    _ right: Operand,
    rows: Int,
    columns: Int,
    depth: Int,
    scale: Double = 1,
    kept: Double = 0,
    into target: UnsafeMutablePointer<Double>,
    stride: Int
  ) {
    Processor.takeCores()
    if columns == 1 {
      // As stored, the left matrix is `rows` by `depth` or the other way around.
      cblas_dgemv(
        CblasColMajor,
        left.flag,
        blasint(left.isTransposed ? depth : rows),
        blasint(left.isTransposed ? rows : depth),
        scale,
        left.base,
        left.leading,
        right.base,
        right.isTransposed ? right.leading : 1,
        kept,
        target,
        1
      )
    } else {
      cblas_dgemm(
        CblasColMajor,
        left.flag,
        right.flag,
        blasint(rows),
        blasint(columns),
        blasint(depth),
        scale,
        left.base,
        left.leading,
        right.base,
        right.leading,
        kept,
        target,
        blasint(max(1, stride))
      )
    }
  }

  /// `target ← matrix · matrixᵀ`, its lower triangle alone: on tall matrices OpenBLAS
  /// is some 5 % faster there than on the upper one.
  static func square(
    _ matrix: Operand,
    order: Int,
    depth: Int,
    into target: UnsafeMutablePointer<Double>,
    stride: Int
  ) {
    Processor.takeCores()
    cblas_dsyrk(
      CblasColMajor,
      CblasLower,
      matrix.flag,
      blasint(order),
      blasint(depth),
      1,
      matrix.base,
      matrix.leading,
      0,
      target,
      blasint(max(1, stride))
    )
  }
}
