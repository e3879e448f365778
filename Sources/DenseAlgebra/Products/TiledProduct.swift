// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One product of two matrices, cut in tiles and run on several cores.
///
///     target ← scale · left · right + kept · target
struct TiledProduct {
  var left: BLAS.Operand
  var right: BLAS.Operand
  var rows: Int
  var columns: Int
  var depth: Int
  var scale = 1.0
  var kept = 0.0
  /// Whether the result is known to be symmetric: tiles above the diagonal are then left out.
  var isSymmetric = false
  /// A weight per step of depth.
  var weights: UnsafePointer<Double>?

  /// Computes the product into `rows * columns` numbers, column after column.
  func run(into target: UnsafeMutablePointer<Double>, on cores: Cores) {
    guard rows > 0, columns > 0 else { return }
    let tiling = Tiling(rows: rows, columns: columns, depth: depth)
    let cuts = tiles(of: tiling)
    let cores = Tiling.isSmall(rows, columns, depth) ? Cores.one : cores
    guard tiling.depth.count > 1 else {
      Processor.perform(tasks: cuts.count, on: cores) { index in
        let (rowRange, columnRange) = cuts[index]
        compute(
          rowRange,
          columnRange,
          0..<depth,
          scale: scale,
          kept: kept,
          into: target + columnRange.lowerBound * rows + rowRange.lowerBound
        )
      }
      return
    }
    let size = rows * columns
    let partials = UnsafeMutablePointer<Double>.allocate(capacity: size * tiling.depth.count)
    defer { partials.deallocate() }
    Processor.perform(tasks: cuts.count * tiling.depth.count, on: cores) { index in
      let (chunk, tile) = index.quotientAndRemainder(dividingBy: cuts.count)
      let (rowRange, columnRange) = cuts[tile]
      compute(
        rowRange,
        columnRange,
        tiling.depth.range(chunk),
        scale: 1,
        kept: 0,
        into: partials + chunk * size + columnRange.lowerBound * rows + rowRange.lowerBound
      )
    }
    add(partials, count: tiling.depth.count, into: target)
  }

  private func tiles(of tiling: Tiling) -> [(rows: Range<Int>, columns: Range<Int>)] {
    // A symmetric result has the same cut on both sides, so that tiles on the diagonal are square.
    let rowCut = isSymmetric ? tiling.columns : tiling.rows
    var result: [(rows: Range<Int>, columns: Range<Int>)] = []
    for column in 0..<tiling.columns.count {
      for row in (isSymmetric ? column : 0)..<rowCut.count {
        result.append((rowCut.range(row), tiling.columns.range(column)))
      }
    }
    return result
  }

  private func compute(
    _ rowRange: Range<Int>,
    _ columnRange: Range<Int>,
    _ depthRange: Range<Int>,
    scale: Double,
    kept: Double,
    into tile: UnsafeMutablePointer<Double>
  ) {
    let left = self.left.piece(row: rowRange.lowerBound, column: depthRange.lowerBound)
    let right = self.right.piece(row: depthRange.lowerBound, column: columnRange.lowerBound)
    func multiply(_ right: BLAS.Operand) {
      BLAS.multiply(
        left,
        right,
        rows: rowRange.count,
        columns: columnRange.count,
        depth: depthRange.count,
        scale: scale,
        kept: kept,
        into: tile,
        stride: rows
      )
    }
    if let weights {
      withWeighted(right, depthRange, columnRange.count, weights, multiply)
    } else if isSymmetric, rowRange == columnRange {
      BLAS.square(left, order: rowRange.count, depth: depthRange.count, into: tile, stride: rows)
    } else {
      multiply(right)
    }
  }

  /// Hands out a copy of a piece of the right matrix with every row times its weight. The copy
  /// is a few thousand rows long, so it stays in the cache until the product has read it.
  private func withWeighted(
    _ right: BLAS.Operand,
    _ depthRange: Range<Int>,
    _ columnCount: Int,
    _ weights: UnsafePointer<Double>,
    _ body: (BLAS.Operand) -> Void
  ) {
    let length = depthRange.count
    let copy = UnsafeMutablePointer<Double>.allocate(capacity: max(1, length * columnCount))
    defer { copy.deallocate() }
    let weights = weights + depthRange.lowerBound
    for column in 0..<columnCount {
      let source = right.base + column * right.stride
      let target = copy + column * length
      for row in 0..<length { (target + row).initialize(to: source[row] * weights[row]) }
    }
    body(BLAS.Operand(base: copy, stride: length, isTransposed: false))
  }

  /// Adds the partial results of all chunks, in the order of the chunks.
  private func add(
    _ partials: UnsafeMutablePointer<Double>,
    count: Int,
    into target: UnsafeMutablePointer<Double>
  ) {
    let size = rows * columns
    for column in 0..<columns {
      let start = column * rows
      // Above the diagonal of a symmetric result nothing was computed.
      for index in start + (isSymmetric ? column : 0)..<start + rows {
        var sum = partials[index]
        for chunk in 1..<count { sum += partials[chunk * size + index] }
        target[index] = kept == 0 ? scale * sum : scale * sum + kept * target[index]
      }
    }
  }
}
