// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InequalityMeasures

/// The recentred influence of a Gini.
///
///     RIFᵢ = (Dᵢ − G xᵢ) / μ,   Dᵢ = Σⱼ wⱼ |xᵢ − xⱼ| / W
///
/// Reference: Firpo, Fortin and Lemieux (2018), Decomposing wage distributions using recentered
/// influence function regressions, Econometrics 6, doi:10.3390/econometrics6020028, as commonly
/// stated; not checked against the paper.
struct GiniInfluence: RecenteredInfluence {
  let statistic: Double
  let recentered: [Double]
  let influence: [Double]
  private let outcome: [Double]
  private let weights: [Double]
  private let mean: Double
  private let sumOfWeights: Double
  /// The respondents by ascending outcome.
  private let order: [Int32]

  init(_ outcome: [Double], _ weights: [Double], name: String) throws(InequalityError) {
    let values = try WeightedValues(outcome, weights: weights, name: name).sorted()
    let gini = try values.linearized(.gini())
    statistic = gini.value
    influence = gini.influence
    let (whole, value) = (values.sumOfWeights, gini.value)
    recentered = gini.influence.map { value + whole * $0 }
    self.outcome = outcome
    self.weights = weights
    mean = values.mean
    sumOfWeights = whole
    order = values.rows
  }

  func movement(of columns: Matrix) -> Matrix {
    let count = outcome.count
    let products = columns.transposed(times: zip(weights, recentered).map { $0 * $1 })
    let offsets = columns.transposed(times: zip(weights, outcome).map { $0 * ($1 - mean) })
    let sums = columns.transposed(times: weights)
    var result = Matrix(rows: count, columns: columns.columnCount, repeating: 0)
    result.withUnsafeMutableBufferPointer { target in
      columns.withUnsafeBufferPointer { columns in
        for column in sums.indices {
          let start = column * count
          // Σₖ wₖ zₖ of what a row's weight moves: distances to it, the Gini, the mean.
          let level = offsets[column] + mean * sums[column]
          let distance = mean * products[column] + statistic * level
          var (below, deviationsBelow) = (0.0, 0.0)
          for place in order {
            let row = Int(place)
            let deviation = outcome[row] - mean
            let own = weights[row] * columns[start + row]
            below += own
            deviationsBelow += own * deviation
            let distances =
              deviation * (2 * below - sums[column]) - (2 * deviationsBelow - offsets[column])
            let moved = (distances - distance - products[column] * deviation) / sumOfWeights
            target[start + row] = (moved - influence[row] * level) / mean
          }
        }
      }
    }
    return result
  }
}
