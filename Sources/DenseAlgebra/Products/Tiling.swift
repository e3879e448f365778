// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a product is cut into tiles. The cut depends on the shape alone, never on the machine, so
/// that the same product gives the same bits on any number of cores.
struct Tiling {
  /// A line cut into parts of nearly the same length.
  struct Cut {
    let length: Int
    let part: Int
    let count: Int

    /// Cuts a line into parts of at most `longest`, rounded up to what OpenBLAS's kernels take at
    /// a time.
    init(_ length: Int, longest: Int) {
      self.length = length
      let wanted = max(1, (length + longest - 1) / longest)
      part = max(1, ((length + wanted - 1) / wanted + 7) / 8 * 8)
      count = (length + part - 1) / part
    }

    func range(_ index: Int) -> Range<Int> { index * part..<min((index + 1) * part, length) }
  }

  let rows: Cut
  let columns: Cut
  let depth: Cut

  /// The tiles of a product of a `rows` × `depth` and a `depth` × `columns` matrix.
  ///
  /// The depth is cut only where it is far longer than the result is wide: then partial results
  /// are small beside the data (a quarter of it at most), and the cut is what keeps all cores
  /// busy on a tall matrix.
  init(rows: Int, columns: Int, depth: Int) {
    let widest = max(rows, columns)
    self.rows = Cut(rows, longest: columns == 1 ? 16_384 : 768)
    self.columns = Cut(columns, longest: 384)
    let chunk = max(Self.chunk, 4 * widest)
    self.depth = Cut(depth, longest: depth >= 2 * chunk ? chunk : max(1, depth))
  }

  /// The shortest piece of depth worth a task.
  static let chunk = 4_096

  /// Whether a product is too small to be worth waking another thread.
  static func isSmall(_ rows: Int, _ columns: Int, _ depth: Int) -> Bool {
    Double(rows) * Double(columns) * Double(depth) < 500_000
  }
}
