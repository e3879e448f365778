// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Sums over rows under replicate weights that differ from row to row: one pass over the weights,
/// block by block, each a product of variables × rows and rows × replicates.
struct ReplicateProducts {
  /// For each replicate the weight of every row.
  let weights: [[Double]]
  /// For each row its domain, or −1.
  let domainOfRow: [Int32]
  let domains: Int

  /// The most variables that one pass takes.
  private static let width = 64
  /// How many replicates one product takes; with 256 rows they fit into the second cache.
  private static let replicatesAtOnce = 256

  /// The sums of some variables.
  ///
  /// - Complexity: O(rows · replicates · variables), in O(domains · replicates · variables) memory.
  func variables(_ sources: [TotalSource]) -> [ReplicateTotals.Variable] {
    var result: [ReplicateTotals.Variable] = []
    var layout = ReplicateRowLayout()
    for source in sources {
      if layout.width > 1, layout.width + 1 + source.levelCount > Self.width {
        result += variables(layout)
        layout = ReplicateRowLayout()
      }
      layout.append(source, domainOfRow)
    }
    return result + variables(layout)
  }

  private func variables(_ layout: ReplicateRowLayout) -> [ReplicateTotals.Variable] {
    guard !layout.fields.isEmpty else { return [] }
    let size = domains * weights.count * layout.width
    // Few parts where their sums are large; the number depends on the shape alone.
    let parts = max(1, min(16, domainOfRow.count / 4_096, (1 << 24) / max(1, size)))
    let length = (domainOfRow.count + parts - 1) / parts
    let partial = Parallel.map(parts) { part in
      sums(layout, part * length..<min((part + 1) * length, domainOfRow.count), size)
    }
    var total = [Double](repeating: 0, count: size)
    for part in partial { for index in total.indices { total[index] += part[index] } }
    // Stored domain by domain, replicate by replicate, field by field.
    func column(_ offset: Int) -> [Double] {
      stride(from: offset, to: size, by: layout.width).map { total[$0] }
    }
    return layout.fields.map { field in
      ReplicateTotals.Variable(
        weights: column(field.presence),
        sums: (0..<field.source.levelCount).map { column(field.first + $0) }
      )
    }
  }

  /// The sums over a range of rows.
  private func sums(_ layout: ReplicateRowLayout, _ rows: Range<Int>, _ size: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: size)
    let length = domains == 1 ? 256 : 8_192
    // Filled again and again, so that no memory is asked for inside the loop.
    var right = Matrix(rows: 0, columns: 0)
    var start = rows.lowerBound
    while start < rows.upperBound {
      let block = start..<min(start + length, rows.upperBound)
      for run in runs(block) {
        let left = layout.values(run.rows)
        for first in stride(from: 0, to: weights.count, by: Self.replicatesAtOnce) {
          let replicates = first..<min(first + Self.replicatesAtOnce, weights.count)
          gather(replicates, run.rows, into: &right)
          let product = left.times(right, cores: .one)
          let offset = (run.domain * weights.count + first) * layout.width
          sums.withUnsafeMutableBufferPointer { sums in
            product.withUnsafeBufferPointer { product in
              for index in product.indices { sums[offset + index] += product[index] }
            }
          }
        }
      }
      start = block.upperBound
    }
    return sums
  }

  /// The rows of a block by their domain, in their order.
  private func runs(_ block: Range<Int>) -> [(domain: Int, rows: [Int])] {
    if domains == 1 {
      let rows = block.filter { domainOfRow[$0] >= 0 }
      return rows.isEmpty ? [] : [(0, rows)]
    }
    var places: [Int32: Int] = [:]
    var runs: [(domain: Int, rows: [Int])] = []
    for row in block where domainOfRow[row] >= 0 {
      if let place = places[domainOfRow[row]] {
        runs[place].rows.append(row)
      } else {
        places[domainOfRow[row]] = runs.count
        runs.append((Int(domainOfRow[row]), [row]))
      }
    }
    return runs
  }

  /// The weights of some rows in some replicates, a column for each replicate.
  private func gather(_ replicates: Range<Int>, _ rows: [Int], into matrix: inout Matrix) {
    if matrix.rowCount != rows.count || matrix.columnCount != replicates.count {
      matrix = Matrix(rows: rows.count, columns: replicates.count)
    }
    let first = rows[0]
    let isDense = rows[rows.count - 1] - first == rows.count - 1
    matrix.withUnsafeMutableBufferPointer { target in
      rows.withUnsafeBufferPointer { rows in
        for (place, replicate) in replicates.enumerated() {
          let column = place * rows.count..<(place + 1) * rows.count
          weights[replicate].withUnsafeBufferPointer { source in
            if isDense {
              _ = target[column].update(fromContentsOf: source[first..<first + rows.count])
            } else {
              let offset = column.lowerBound
              for index in 0..<rows.count { target[offset + index] = source[rows[index]] }
            }
          }
        }
      }
    }
  }
}
