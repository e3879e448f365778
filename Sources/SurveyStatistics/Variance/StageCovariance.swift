// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// The covariances that one stage adds: the deviations of many estimates as a matrix, block of
/// strata by block of strata, each block one symmetric product.
struct StageCovariance {
  let deviations: StratumDeviations

  /// The largest number of entries of a block.
  private static let blockSize = 1 << 22

  /// Adds the covariances of a stage.
  ///
  /// Only the estimates that reach a block's strata have a column in it, so that many small domains
  /// cost no more than the clusters they reach.
  func add(_ totals: [UnitTotals], to result: inout Matrix, cores: Cores) {
    let stage = deviations.stage
    let means = totals.map { deviations.rule == .center ? deviations.overallMean($0) : 0 }
    var places = [Int](repeating: 0, count: totals.count)
    var strata = [Int](repeating: 0, count: totals.count)
    var averaged = strata
    var sums = Matrix(rows: totals.count, columns: totals.count)
    var first = 0
    while first < stage.strataCount {
      let last = blockEnd(from: first, estimates: totals.count)
      let clusters = stage.firstCluster[first]..<stage.firstCluster[last]
      let active = totals.indices.filter {
        places[$0] < totals[$0].units.count && totals[$0].units[places[$0]] < clusters.upperBound
      }
      if !active.isEmpty {
        var block = [Double](repeating: 0, count: clusters.count * active.count)
        for (column, index) in active.enumerated() {
          fill(
            &block,
            column * clusters.count - Int(clusters.lowerBound),
            totals[index],
            until: clusters.upperBound,
            place: &places[index],
            strata: &strata[index],
            averaged: &averaged[index],
            mean: means[index]
          )
        }
        let product = Matrix(rows: clusters.count, columns: active.count, columnMajor: block)
          .crossProduct(cores: cores)
        StageCovariance.scatter(product, active, into: &sums)
      }
      first = last
    }
    let stretch = zip(strata, averaged).map { strata, averaged in
      averaged == 0
        ? 1
        : averaged < strata
          ? (Double(strata) / Double(strata - averaged)).squareRoot() : Double.nan
    }
    for column in 0..<totals.count {
      for row in 0..<totals.count {
        result[row, column] += sums[row, column] * (stretch[row] * stretch[column])
      }
    }
  }

  /// The stratum behind the last one of a block.
  private func blockEnd(from first: Int, estimates: Int) -> Int {
    let stage = deviations.stage
    let longest = max(64, StageCovariance.blockSize / max(1, estimates))
    var last = first + 1
    while last < stage.strataCount,
      Int(stage.firstCluster[last + 1] - stage.firstCluster[first]) <= longest
    { last += 1 }
    return last
  }

  /// Writes the scaled deviations of one estimate into its column.
  private func fill(
    _ block: inout [Double],
    _ offset: Int,
    _ totals: UnitTotals,
    until limit: Int32,
    place: inout Int,
    strata: inout Int,
    averaged: inout Int,
    mean: Double
  ) {
    let stage = deviations.stage
    while place < totals.units.count, totals.units[place] < limit {
      let stratum = Int(stage.stratumOfCluster[Int(totals.units[place])])
      let end = stage.firstCluster[stratum + 1]
      var next = place + 1
      while next < totals.units.count, totals.units[next] < end { next += 1 }
      strata += 1
      let values = totals.values[place..<next]
      switch deviations.contribution(of: stratum, values, overallMean: mean) {
      case .none: break
      case .average: averaged += 1
      case .deviations(let center, let scale):
        let root = scale.squareRoot()
        for cluster in Int(stage.firstCluster[stratum])..<Int(end) {
          block[offset + cluster] = -center * root
        }
        for index in place..<next {
          block[offset + Int(totals.units[index])] = (totals.values[index] - center) * root
        }
      }
      place = next
    }
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
