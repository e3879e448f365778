// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a matrix or with what was asked of it, where, and the way out.
///
/// Rows and columns are counted from 0, as in `matrix[row, column]`.
public struct LinearAlgebraError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// Rows or columns that form a matrix have different lengths.
    case raggedLines
    /// Matrices or vectors do not fit together.
    case shapeMismatch
    /// A matrix has more rows or columns than LAPACK can count.
    case tooLarge
    /// An entry is NaN or infinite, or a result overflowed.
    case notFinite
    /// A matrix that has to be square is not.
    case notSquare
    /// A matrix that has to be symmetric is not.
    case notSymmetric
    /// A Cholesky factor does not exist.
    case notPositiveDefinite
    /// A triangular matrix has a zero on its diagonal.
    case singular
    /// The columns of a matrix depend on each other, and the caller asked for that to be an error.
    case rankDeficient
    /// A weight is negative where its square root is needed.
    case negativeWeight
    /// A tolerance lies outside 0..<1.
    case toleranceOutOfRange
    /// An iteration of LAPACK did not converge.
    case noConvergence
  }

  /// The kind of problem.
  public let code: Code
  /// The row of the culprit, counted from 0, if the problem has one.
  public let row: Int?
  /// The column of the culprit, counted from 0, if the problem has one. For a failed factorization
  /// this is LAPACK's pivot.
  public let column: Int?
  /// A sentence that says what is wrong and what to do.
  public let description: String

  init(_ code: Code, row: Int? = nil, column: Int? = nil, _ description: String) {
    self.code = code
    self.row = row
    self.column = column
    self.description = description
  }
}
