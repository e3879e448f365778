// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Reduces many rows of `[X y]` to a triangle with the same cross products.
///
///     [X y] = Q · R,  so that ‖X·b − y‖ = ‖R·(b, −1)‖ for every b
///
/// Each chunk of rows gives a triangle of its own; the triangles, one below the other, are reduced
/// again until one is left. Chunks depend on the shape alone and each is one task, so the
/// result does not depend on the number of cores.
struct TallReduction {
  let matrix: Matrix
  let response: [Double]
  let weights: [Double]?

  /// The upper triangle, (columns + 1) × (columns + 1).
  func triangle(on cores: Cores) -> Matrix {
    let roots = weights?.map { $0.squareRoot() }
    var reduced = Self.reduce(
      rows: matrix.rowCount,
      columns: matrix.columnCount + 1,
      on: cores
    ) { column, rows, target in
      let isResponse = column == matrix.columnCount
      let source = isResponse ? response : matrix.storage
      let offset = isResponse ? 0 : column * matrix.rowCount
      for (place, row) in rows.enumerated() {
        target[place] = source[offset + row] * (roots.map { $0[row] } ?? 1)
      }
    }
    while reduced.rowCount > reduced.columnCount {
      let previous = reduced
      reduced = Self.reduce(
        rows: previous.rowCount,
        columns: previous.columnCount,
        on: cores
      ) { column, rows, target in
        for (place, row) in rows.enumerated() {
          target[place] = previous.storage[column * previous.rowCount + row]
        }
      }
    }
    return reduced
  }

  /// One round: the triangles of all chunks, one below the other.
  private static func reduce(
    rows: Int,
    columns: Int,
    on cores: Cores,
    _ copy: (_ column: Int, _ rows: Range<Int>, _ target: UnsafeMutablePointer<Double>) -> Void
  ) -> Matrix {
    let longest = max(Tiling.chunk, 4 * columns)
    let cut = Tiling.Cut(rows, longest: rows >= 2 * longest ? longest : max(1, rows))
    let count = max(1, cut.count)
    let height = count * columns
    var result = Matrix(rows: height, columns: columns)
    result.withUnsafeMutableBufferPointer { result in
      guard let target = result.baseAddress else { return }
      let cores = Tiling.isSmall(rows, columns, columns) ? Cores.one : cores
      Processor.perform(tasks: count, on: cores) { chunk in
        let range = rows == 0 ? 0..<0 : cut.range(chunk)
        var part = [Double](unsafeUninitializedCapacity: range.count * columns) { buffer, filled in
          if let base = buffer.baseAddress {
            for column in 0..<columns { copy(column, range, base + column * range.count) }
          }
          filled = range.count * columns
        }
        LAPACK.factorOrthogonal(&part, rows: range.count, columns: columns)
        for column in 0..<columns {
          for row in 0..<min(column + 1, range.count) {
            target[column * height + chunk * columns + row] = part[column * range.count + row]
          }
        }
      }
    }
    return result
  }
}
