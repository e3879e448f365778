// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The entry in a row and a column, both counted from 0.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The column.
  @inlinable
  public subscript(row: Int, column: Int) -> Double {
    get {
      checkIndex(row, column)
      return storage[column &* rowCount &+ row]
    }
    set {
      checkIndex(row, column)
      storage[column &* rowCount &+ row] = newValue
    }
  }

  @usableFromInline @inline(__always)
  func checkIndex(_ row: Int, _ column: Int) {
    precondition(
      row >= 0 && row < rowCount && column >= 0 && column < columnCount,
      "The row or the column lies outside the matrix."
    )
  }

  /// All entries, column after column. Not a copy until one of the two changes.
  @inlinable
  public var elements: [Double] { storage }

  /// One column, copied.
  ///
  /// - Parameter index: The column, counted from 0.
  /// - Returns: A number per row.
  /// - Complexity: O(rows); ``withColumn(_:_:)`` reads the same numbers in place.
  public func column(_ index: Int) -> [Double] { Array(storage[columnRange(index)]) }

  /// One row, copied.
  ///
  /// - Parameter index: The row, counted from 0.
  /// - Returns: A number per column.
  /// - Complexity: O(columns), each entry from another place in memory.
  public func row(_ index: Int) -> [Double] {
    precondition(index >= 0 && index < rowCount, "Row \(index) lies outside a \(shape) matrix.")
    return (0..<columnCount).map { storage[$0 * rowCount + index] }
  }

  /// Reads all entries in place, column after column.
  ///
  /// - Parameter body: What to do with them.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inlinable
  public func withSpan<Result, Failure: Error>(
    _ body: (Span<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(storage.span)
  }

  /// Reads one column in place.
  ///
  /// - Parameters:
  ///   - index: The column, counted from 0.
  ///   - body: What to do with it.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inlinable
  public func withColumn<Result, Failure: Error>(
    _ index: Int,
    _ body: (Span<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(storage.span.extracting(columnRange(index)))
  }

  /// Reads all entries through a pointer, column after column, for code that calls C.
  ///
  /// - Parameter body: What to do with them; the pointer is not valid afterwards.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inlinable
  public func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeBufferPointer(body)
  }

  /// Changes entries in place through a pointer, column after column.
  ///
  /// - Parameter body: What to do with them; the pointer is not valid afterwards.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inlinable
  public mutating func withUnsafeMutableBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeMutableBufferPointer { buffer throws(Failure) in try body(buffer) }
  }

  @usableFromInline
  func columnRange(_ index: Int) -> Range<Int> {
    precondition(
      index >= 0 && index < columnCount,
      "Column \(index) lies outside a \(shape) matrix."
    )
    return index * rowCount..<(index + 1) * rowCount
  }
}
