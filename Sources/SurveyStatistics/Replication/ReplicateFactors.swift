// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// How often each row counts in each replicate, in the form that takes the least work.
enum ReplicateFactors: Sendable {
  /// For each replicate the full weight of every row.
  case rows([[Double]])
  /// A factor for each replicate (row) and unit of the last stage (column).
  case units(Matrix)
  /// A cluster left out at a time.
  case deletions(ClusterDeletions)

  /// Sums over domains under each replicate, from sums over cells.
  ///
  /// - Parameters:
  ///   - columns: Lists of a number per cell.
  ///   - cells: The unit and the domain of each cell.
  /// - Returns: For each list, for each domain, for each replicate: the sum, domain by domain.
  func domainSums(_ columns: [[Double]], _ cells: ReplicateCells) -> [[Double]] {
    switch self {
    case .rows: []
    case .units(let factors): cells.sums(columns, factors)
    case .deletions(let deletions):
      Parallel.map(columns.count) { deletions.sums(columns[$0], cells) }
    }
  }

  /// The weight of a row in a replicate.
  func weight(row: Int, replicate: Int, weights: [Double], unitOfRow: [Int32]) -> Double {
    switch self {
    case .rows(let columns): columns[replicate][row]
    case .units(let factors): weights[row] * factors[replicate, Int(unitOfRow[row])]
    case .deletions(let deletions):
      weights[row] * deletions.factor(unit: Int(unitOfRow[row]), replicate: replicate)
    }
  }
}
