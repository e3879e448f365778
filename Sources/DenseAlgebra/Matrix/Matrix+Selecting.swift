// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The columns at the given places, in that order.
  ///
  /// - Parameter indices: The columns, counted from 0; one may occur twice.
  /// - Returns: A matrix with one column per index.
  public func columns(_ indices: some Collection<Int>) -> Matrix {
    var elements: [Double] = []
    elements.reserveCapacity(rowCount * indices.count)
    for index in indices { elements.append(contentsOf: storage[columnRange(index)]) }
    return Matrix(rows: rowCount, columns: indices.count, columnMajor: elements)
  }

  /// The rows at the given places, in that order.
  ///
  /// - Parameter indices: The rows, counted from 0; one may occur twice.
  /// - Returns: A matrix with one row per index.
  public func rows(_ indices: some Collection<Int>) -> Matrix {
    for index in indices {
      precondition(index >= 0 && index < rowCount, "Row \(index) lies outside a \(shape) matrix.")
    }
    var elements: [Double] = []
    elements.reserveCapacity(columnCount * indices.count)
    for column in 0..<columnCount {
      for index in indices { elements.append(storage[column * rowCount + index]) }
    }
    return Matrix(rows: indices.count, columns: columnCount, columnMajor: elements)
  }

  /// The matrix with rows and columns exchanged, copied.
  ///
  /// Products need no transposed copy: write `a.transposed(times: b)` or `a.times(transposed: b)`.
  ///
  /// - Returns: The transpose.
  /// - Complexity: O(rows · columns), in blocks that fit the cache.
  public func transposed() -> Matrix {
    let block = 32
    let elements = [Double](unsafeUninitializedCapacity: storage.count) { target, count in
      for firstColumn in stride(from: 0, to: columnCount, by: block) {
        let lastColumn = min(firstColumn + block, columnCount)
        for firstRow in stride(from: 0, to: rowCount, by: block) {
          for row in firstRow..<min(firstRow + block, rowCount) {
            for column in firstColumn..<lastColumn {
              (target.baseAddress.unsafelyUnwrapped + row * columnCount + column)
                .initialize(to: storage[column * rowCount + row])
            }
          }
        }
      }
      count = storage.count
    }
    return Matrix(rows: columnCount, columns: rowCount, columnMajor: elements)
  }
}
