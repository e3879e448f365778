// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// A matrix from its rows, as one writes it down.
  ///
  ///     try Matrix(rows: [[1, 0.5], [0.5, 1]])
  ///
  /// Edge cases: no rows give a 0 × 0 matrix.
  ///
  /// - Parameter rows: The rows, all of the same length.
  /// - Throws: ``LinearAlgebraError`` with code `raggedLines` if a row has another length than the
  ///   first, or `tooLarge`.
  public init(rows: [[Double]]) throws(LinearAlgebraError) {
    let (count, length) = try Self.commonLength(of: rows, named: "row")
    self.init(rows: count, columns: length) { rows[$0][$1] }
  }

  /// A matrix from its columns, as a table holds them.
  ///
  /// Edge cases: no columns give a 0 × 0 matrix.
  ///
  /// - Parameter columns: The columns, all of the same length; each is copied once.
  /// - Throws: ``LinearAlgebraError`` with code `raggedLines` if a column has another length than
  ///   the first, or `tooLarge`.
  public init(columns: [[Double]]) throws(LinearAlgebraError) {
    let (count, length) = try Self.commonLength(of: columns, named: "column")
    var elements: [Double] = []
    elements.reserveCapacity(count * length)
    for column in columns { elements.append(contentsOf: column) }
    self.init(rows: length, columns: count, columnMajor: elements)
  }

  private static func commonLength(
    of lines: [[Double]],
    named name: String
  ) throws(LinearAlgebraError) -> (count: Int, length: Int) {
    let length = lines.first?.count ?? 0
    if let index = lines.firstIndex(where: { $0.count != length }) {
      throw LinearAlgebraError(
        .raggedLines,
        row: name == "row" ? index : nil,
        column: name == "column" ? index : nil,
        "The \(name) \(index) has \(lines[index].count) entries and the \(name) 0 has \(length); "
          + "give every \(name) of a matrix the same length."
      )
    }
    guard lines.count <= largestSide, length <= largestSide else {
      throw LinearAlgebraError(
        .tooLarge,
        "A matrix has at most \(largestSide) rows and columns; work through the data in parts."
      )
    }
    return (lines.count, length)
  }

  /// The identity: ones on the diagonal, zeros elsewhere.
  ///
  /// - Parameter order: The number of rows and columns.
  /// - Returns: The identity matrix.
  public static func identity(_ order: Int) -> Matrix {
    diagonal([Double](repeating: 1, count: order))
  }

  /// A square matrix with the given diagonal and zeros elsewhere.
  ///
  /// - Parameter values: The diagonal.
  /// - Returns: The diagonal matrix.
  public static func diagonal(_ values: [Double]) -> Matrix {
    var result = Matrix(rows: values.count, columns: values.count)
    for (index, value) in values.enumerated() { result[index, index] = value }
    return result
  }

  /// The entries whose row is also their column.
  public var diagonal: [Double] { (0..<min(rowCount, columnCount)).map { self[$0, $0] } }
}
