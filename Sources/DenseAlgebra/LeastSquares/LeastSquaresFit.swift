// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a least squares problem gives: coefficients, what was dropped, and how far to trust it.
public struct LeastSquaresFit: Hashable, Sendable {
  /// A coefficient per column; exactly 0 for the columns in ``droppedColumns``.
  public let coefficients: [Double]
  /// The columns that were used, ascending.
  public let keptColumns: [Int]
  /// The columns that those before them already explain, ascending.
  public let droppedColumns: [Int]
  /// The weighted sum of squared residuals.
  public let residualSumOfSquares: Double
  /// An estimate of the reciprocal condition number of the kept columns, each scaled to length 1,
  /// in the 1-norm: from 0 (dependent) to 1. Coefficients lose about as many digits as it has zeros
  /// behind the point. It is 1 if no column was kept.
  public let reciprocalCondition: Double
  /// The inverse of `X'WX` for the kept columns, in the order of ``keptColumns``: times the residual
  /// variance it is the covariance of the coefficients.
  public let inverseCrossProduct: Matrix

  /// The number of columns that were kept.
  public var rank: Int { keptColumns.count }
}
