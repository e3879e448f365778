// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The sum, entry by entry.
  ///
  /// - Parameters:
  ///   - left: A matrix.
  ///   - right: A matrix of the same shape.
  /// - Returns: A matrix of that shape.
  public static func + (left: Matrix, right: Matrix) -> Matrix { left.combined(with: right, +) }

  /// The difference, entry by entry.
  ///
  /// - Parameters:
  ///   - left: A matrix.
  ///   - right: A matrix of the same shape.
  /// - Returns: A matrix of that shape.
  public static func - (left: Matrix, right: Matrix) -> Matrix { left.combined(with: right, -) }

  /// Every entry times a number.
  ///
  /// - Parameters:
  ///   - factor: The number.
  ///   - matrix: The matrix.
  /// - Returns: A matrix of the same shape.
  public static func * (factor: Double, matrix: Matrix) -> Matrix { matrix.mapped { factor * $0 } }

  /// A new matrix with every entry changed by the same rule.
  ///
  /// - Parameter transform: The rule.
  /// - Returns: A matrix of the same shape.
  /// - Throws: What `transform` throws.
  @inlinable
  public func mapped(_ transform: (Double) throws -> Double) rethrows -> Matrix {
    Matrix(rows: rowCount, columns: columnCount, columnMajor: try storage.map(transform))
  }

  private func combined(with other: Matrix, _ operation: (Double, Double) -> Double) -> Matrix {
    precondition(
      rowCount == other.rowCount && columnCount == other.columnCount,
      "A \(shape) and a \(other.shape) matrix cannot be added or subtracted entry by entry."
    )
    var result = self
    for index in result.storage.indices {
      result.storage[index] = operation(result.storage[index], other.storage[index])
    }
    return result
  }

  /// The largest absolute value of an entry, 0 for an empty matrix, NaN if an entry is NaN.
  public var largestMagnitude: Double {
    var largest = 0.0
    for value in storage where !(value.magnitude <= largest) {
      if value.isNaN { return value }
      largest = value.magnitude
    }
    return largest
  }

  /// The largest column sum of absolute values, 0 for an empty matrix.
  public var oneNorm: Double {
    (0..<columnCount).reduce(0) { largest, column in
      max(largest, storage[columnRange(column)].reduce(0) { $0 + $1.magnitude })
    }
  }

  /// The square root of the sum of squares of all entries, without overflow on the way.
  public var frobeniusNorm: Double {
    let largest = largestMagnitude
    guard largest > 0, largest.isFinite else { return largest }
    return largest * storage.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }
}
