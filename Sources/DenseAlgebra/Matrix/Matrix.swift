// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A matrix of numbers, stored column after column.
///
/// Columns lie one behind the other, because a column is a variable: a survey of a million
/// respondents and fifty variables is a million rows by fifty columns, and every column can be read
/// in place. A matrix is a value; copies share their memory until one of them changes.
///
///     let x = try Matrix(rows: [[1, 2], [3, 4]])
///     x[1, 0]        // 3
///     x.elements     // [1, 3, 2, 4]
///
/// Edge cases:
/// - Zero rows or zero columns are allowed; products of such matrices are empty or zero.
/// - NaN and infinity are allowed as entries and travel through products; factorizations reject
///   them. Two matrices are equal as their arrays are: a NaN equals nothing.
/// - Neither side can exceed 2,147,483,647, the largest count LAPACK knows.
public struct Matrix: Sendable, Hashable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  @usableFromInline var storage: [Double]

  /// The largest number of rows or columns.
  public static let largestSide = Int(Int32.max)

  /// A matrix with the same number everywhere.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, not negative.
  ///   - columns: The number of columns, not negative.
  ///   - value: The number.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    Self.checkSides(rows, columns)
    self.init(
      unchecked: [Double](repeating: value, count: rows * columns),
      rows: rows,
      columns: columns
    )
  }

  /// A matrix from numbers that already lie column after column; they are not copied.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, not negative.
  ///   - columns: The number of columns, not negative.
  ///   - elements: The numbers, `rows * columns` of them.
  public init(rows: Int, columns: Int, columnMajor elements: [Double]) {
    Self.checkSides(rows, columns)
    precondition(
      elements.count == rows * columns,
      "A \(rows) × \(columns) matrix takes \(rows * columns) elements, not \(elements.count)."
    )
    self.init(unchecked: elements, rows: rows, columns: columns)
  }

  /// A matrix from a rule for its entries.
  ///
  ///     Matrix(rows: 3, columns: 3) { 1 / Double($0 + $1 + 1) }  // Hilbert's matrix
  ///
  /// - Parameters:
  ///   - rows: The number of rows, not negative.
  ///   - columns: The number of columns, not negative.
  ///   - entry: The entry for a row and a column.
  @inlinable
  public init(rows: Int, columns: Int, entry: (_ row: Int, _ column: Int) throws -> Double) rethrows
  {
    self.init(rows: rows, columns: columns)
    for column in 0..<columns {
      for row in 0..<rows { storage[column &* rows &+ row] = try entry(row, column) }
    }
  }

  init(unchecked elements: [Double], rows: Int, columns: Int) {
    rowCount = rows
    columnCount = columns
    storage = elements
  }

  private static func checkSides(_ rows: Int, _ columns: Int) {
    precondition(
      rows >= 0 && columns >= 0 && rows <= largestSide && columns <= largestSide,
      "A matrix has 0 to \(largestSide) rows and columns, not \(rows) × \(columns)."
    )
  }

  /// Whether the matrix has as many rows as columns.
  public var isSquare: Bool { rowCount == columnCount }

  /// The number of rows and columns as a person writes it: `1000 × 50`.
  public var shape: String { "\(rowCount) × \(columnCount)" }
}
