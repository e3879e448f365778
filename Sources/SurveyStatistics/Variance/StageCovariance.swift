// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The covariances that one stage adds: the deviations of many estimates as a matrix, block of
/// clusters by block of clusters, each block one symmetric product.
struct StageCovariance {
  let deviations: StratumDeviations

  /// The largest number of entries of a block.
  private static let blockSize = 1 << 22

  /// Where the walk through one estimate's units stands.
  private struct Cursor {
    var place = 0
    /// The end of the stratum that the walk is in, and how its clusters enter.
    var stratumEnd: Int32 = 0
    var center = 0.0
    var root = 0.0
    var strata = 0
    var averaged = 0

    /// What the scale of an estimate's deviations has to be multiplied with, so that strata that
    /// stand for the average of others are made up for.
    var stretch: Double {
      guard averaged > 0 else { return 1 }
      return averaged < strata ? (Double(strata) / Double(strata - averaged)).squareRoot() : .nan
    }
  }

  /// Adds the covariances of a stage.
  ///
  /// Only the estimates that reach a block's strata have a column in it. Blocks depend on the shape
  /// alone, so that the result does not depend on the number of cores.
  func add(_ totals: [UnitTotals], to result: inout Matrix, cores: Cores) {
    let count = deviations.stage.clusterCount
    let means = totals.map { deviations.rule == .center ? deviations.overallMean($0) : 0 }
    var cursors = [Cursor](repeating: Cursor(), count: totals.count)
    var sums = Matrix(rows: totals.count, columns: totals.count)
    let length = max(64, StageCovariance.blockSize / max(1, totals.count))
    for start in stride(from: 0, to: count, by: length) {
      let clusters = Int32(start)..<Int32(min(start + length, count))
      let active = totals.indices.filter {
        reaches(clusters, totals[$0], cursors[$0])
      }
      guard !active.isEmpty else { continue }
      var block = [Double](repeating: 0, count: clusters.count * active.count)
      for (column, index) in active.enumerated() {
        let offset = column * clusters.count - start
        fill(&block, offset, clusters, totals[index], &cursors[index], mean: means[index])
      }
      let product = Matrix(rows: clusters.count, columns: active.count, columnMajor: block)
        .crossProduct(cores: cores)
      StageCovariance.scatter(product, active, into: &sums)
    }
    for column in 0..<totals.count {
      for row in 0..<totals.count {
        result[row, column] += sums[row, column] * (cursors[row].stretch * cursors[column].stretch)
      }
    }
  }

  private func reaches(_ clusters: Range<Int32>, _ totals: UnitTotals, _ cursor: Cursor) -> Bool {
    if cursor.stratumEnd > clusters.lowerBound { return true }
    return hasNext(before: clusters.upperBound, totals, cursor)
  }

  /// Whether the stratum of an estimate's next unit begins before a cluster.
  private func hasNext(before end: Int32, _ totals: UnitTotals, _ cursor: Cursor) -> Bool {
    guard cursor.place < totals.units.count else { return false }
    let stratum = deviations.stage.stratumOfCluster[Int(totals.units[cursor.place])]
    return deviations.stage.firstCluster[Int(stratum)] < end
  }

  /// Writes the scaled deviations of one estimate into its column.
  private func fill(
    _ block: inout [Double],
    _ offset: Int,
    _ clusters: Range<Int32>,
    _ totals: UnitTotals,
    _ cursor: inout Cursor,
    mean: Double
  ) {
    var first = clusters.lowerBound
    while first < clusters.upperBound {
      if cursor.stratumEnd <= first {
        guard hasNext(before: clusters.upperBound, totals, cursor) else { return }
        first = max(first, enter(totals, &cursor, mean: mean))
      }
      let end = min(cursor.stratumEnd, clusters.upperBound)
      for cluster in first..<end { block[offset + Int(cluster)] = -cursor.center * cursor.root }
      while cursor.place < totals.units.count, totals.units[cursor.place] < end {
        let deviation = totals.values[cursor.place] - cursor.center
        block[offset + Int(totals.units[cursor.place])] = deviation * cursor.root
        cursor.place += 1
      }
      first = end
    }
  }

  /// Enters the stratum of the next unit; returns its first cluster.
  private func enter(_ totals: UnitTotals, _ cursor: inout Cursor, mean: Double) -> Int32 {
    let stage = deviations.stage
    let stratum = Int(stage.stratumOfCluster[Int(totals.units[cursor.place])])
    cursor.stratumEnd = stage.firstCluster[stratum + 1]
    var last = cursor.place
    while last < totals.units.count, totals.units[last] < cursor.stratumEnd { last += 1 }
    cursor.strata += 1
    (cursor.center, cursor.root) = (0, 0)
    let values = totals.values[cursor.place..<last]
    switch deviations.contribution(of: stratum, values, overallMean: mean) {
    case .none: break
    case .average: cursor.averaged += 1
    case .deviations(let center, let scale):
      (cursor.center, cursor.root) = (center, scale.squareRoot())
    }
    return stage.firstCluster[stratum]
  }

  private static func scatter(_ product: Matrix, _ active: [Int], into sums: inout Matrix) {
    let size = sums.rowCount
    sums.withUnsafeMutableBufferPointer { sums in
      product.withUnsafeBufferPointer { product in
        for (column, target) in active.enumerated() {
          for (row, index) in active.enumerated() {
            sums[target * size + index] += product[column * active.count + row]
          }
        }
      }
    }
  }
}
