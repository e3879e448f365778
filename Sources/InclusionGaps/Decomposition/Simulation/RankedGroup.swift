// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// A group's rows in the order of their predicted outcomes, ready to be drawn and paired.
struct RankedGroup: Sendable {
  /// How many rows there are.
  let count: Int
  /// The predicted outcome of each row.
  let means: [Double]
  /// The sum of coefficients times columns of each row.
  let predictors: [Double]
  /// What each factor adds to that sum: factor by factor, a number per row.
  let parts: [Double]
  /// The columns, one after the other.
  let columns: [Double]
  /// The weight of each row.
  let weights: [Double]
  /// The rank of each row of the matrix.
  let rankOfPlace: [Int32]
  /// How rows are drawn where weights differ.
  private let chances: AliasTable?

  /// Ranks a group; rows with the same prediction keep their order.
  ///
  /// - Parameters:
  ///   - matrix: The columns of the model, a row per respondent.
  ///   - weights: A weight per row.
  ///   - coefficients: A coefficient per column.
  ///   - blocks: The columns of each factor.
  ///   - link: What makes a prediction of their sum.
  init(
    _ matrix: Matrix,
    weights: [Double],
    coefficients: [Double],
    blocks: [[Int]],
    link: RegressionLink
  ) {
    let rows = matrix.rowCount
    let unranked = matrix * coefficients
    let order = (0..<rows).sorted { (unranked[$0], $0) < (unranked[$1], $1) }
    var columns = [Double](repeating: 0, count: rows * coefficients.count)
    for column in coefficients.indices {
      for (rank, place) in order.enumerated() {
        columns[column * rows + rank] = matrix[place, column]
      }
    }
    var parts = [Double](repeating: 0, count: rows * blocks.count)
    for (block, members) in blocks.enumerated() {
      for column in members {
        for rank in 0..<rows {
          parts[block * rows + rank] += coefficients[column] * columns[column * rows + rank]
        }
      }
    }
    var ranks = [Int32](repeating: 0, count: rows)
    for (rank, place) in order.enumerated() { ranks[place] = Int32(rank) }
    count = rows
    predictors = order.map { unranked[$0] }
    means = predictors.map(link.mean)
    self.columns = columns
    self.parts = parts
    rankOfPlace = ranks
    let ranked = order.map { weights[$0] }
    self.weights = ranked
    chances = ranked.contains { $0 != ranked[0] } ? AliasTable(ranked) : nil
  }

  /// Whether rows have different chances to be drawn.
  var isWeighted: Bool { chances != nil }

  /// Draws some of the rows: with replacement where weights differ, each in proportion to its weight;
  /// without replacement where they do not.
  ///
  /// - Returns: Ranks, ascending.
  func draw(_ size: Int, using generator: inout SeededGenerator) -> [Int32] {
    if let chances {
      let counts = chances.counts(of: size, using: &generator)
      return [Int32](unsafeUninitializedCapacity: size) { drawn, filled in
        for rank in counts.indices {
          for _ in 0..<counts[rank] {
            drawn[filled] = Int32(truncatingIfNeeded: rank)
            filled += 1
          }
        }
      }
    }
    guard size < count else { return (0..<Int32(count)).map { $0 } }
    // The smaller of the drawn and the others is marked, so that few places are hit twice.
    let marksDrawn = size <= count / 2
    let marked = marksDrawn ? size : count - size
    var isMarked = [Bool](repeating: false, count: count)
    var found = 0
    while found < marked {
      let rank = generator.place(below: count)
      guard !isMarked[rank] else { continue }
      isMarked[rank] = true
      found += 1
    }
    return [Int32](unsafeUninitializedCapacity: size) { drawn, filled in
      for rank in 0..<count where isMarked[rank] == marksDrawn {
        drawn[filled] = Int32(truncatingIfNeeded: rank)
        filled += 1
      }
    }
  }
}
