// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The cells of cluster totals in the order of their domains, as replicates add them up.
struct ReplicateCells {
  let unitOfCell: [Int32]
  /// The cells, domain by domain, ascending in each.
  let cells: [Int32]
  /// Where each domain's cells begin, and the end.
  let starts: [Int]

  var domains: Int { starts.count - 1 }

  init(_ totals: ClusterTotals) {
    unitOfCell = totals.unitOfCell
    (cells, starts) = totals.cellsByDomain()
  }

  /// A cell for each unit, all in one domain.
  init(units: Int) {
    unitOfCell = Array(0..<Int32(units))
    cells = unitOfCell
    starts = [0, units]
  }

  /// The number of cells that one product takes.
  private static let block = 1_024

  /// Sums over domains: replicates × cells times cells × columns, block of cells by block.
  ///
  /// Blocks depend on the shape alone and are added in their order, so that the bits do not depend
  /// on the number of cores.
  ///
  /// - Complexity: O(cells · replicates · columns).
  func sums(_ columns: [[Double]], _ factors: Matrix) -> [[Double]] {
    let replicates = factors.rowCount
    var tasks: [(domain: Int, cells: Range<Int>)] = []
    for domain in 0..<domains {
      for start in stride(from: starts[domain], to: starts[domain + 1], by: Self.block) {
        tasks.append((domain, start..<min(start + Self.block, starts[domain + 1])))
      }
    }
    var result = [[Double]](
      repeating: [Double](repeating: 0, count: domains * replicates),
      count: columns.count
    )
    // Rounds of blocks, so that no more partial sums than that are held at once.
    let round = 64
    for first in stride(from: 0, to: tasks.count, by: round) {
      let batch = tasks[first..<min(first + round, tasks.count)]
      let parts = Parallel.map(batch.count) { index in
        product(columns, factors, batch[first + index].cells)
      }
      for (task, part) in zip(batch, parts) {
        part.withUnsafeBufferPointer { part in
          for column in columns.indices {
            result[column].withUnsafeMutableBufferPointer { sums in
              for replicate in 0..<replicates {
                sums[task.domain * replicates + replicate] += part[column * replicates + replicate]
              }
            }
          }
        }
      }
    }
    return result
  }

  private func product(_ columns: [[Double]], _ factors: Matrix, _ range: Range<Int>) -> Matrix {
    let replicates = factors.rowCount
    let gathered = [Double](unsafeUninitializedCapacity: replicates * range.count) {
      target,
      count in
      factors.withUnsafeBufferPointer { factors in
        for (place, index) in range.enumerated() {
          let source = Int(unitOfCell[Int(cells[index])]) * replicates
          for replicate in 0..<replicates {
            target[place * replicates + replicate] = factors[source + replicate]
          }
        }
      }
      count = replicates * range.count
    }
    var values: [Double] = []
    values.reserveCapacity(columns.count * range.count)
    for column in columns {
      for index in range { values.append(column[Int(cells[index])]) }
    }
    return Matrix(rows: replicates, columns: range.count, columnMajor: gathered)
      .times(Matrix(rows: range.count, columns: columns.count, columnMajor: values), cores: .one)
  }
}
