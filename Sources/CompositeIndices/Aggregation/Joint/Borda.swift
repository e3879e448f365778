// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// The weighted number of units that a unit is better than, part by part.
///
///     Bᵢ = Σⱼ wⱼ #{k : xᵢⱼ > xₖⱼ},   half a unit for each tie
///
/// Edge cases: 0 is last on every part, n − 1 first on every part. A part that a unit misses leaves its
/// weight to the others; the units that miss it are not counted there, and the points are scaled as if
/// all units were. A unit that misses all parts has no score (NaN).
///
/// - Complexity: O(*p* *n* log *n*).
///
/// Reference: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6.5,
/// doi:10.1787/9789264043466-en.
public struct Borda: JointAggregation {
  /// What the method is called in a report.
  public var name: String { "Borda count" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// The points of each unit, from 0 to n − 1.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A weight per part.
  /// - Returns: Points per unit; NaN for a unit without parts.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues` or `notFinite`.
  public func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double] {
    try JointInput.check(values, weights)
    let count = values.rowCount
    var points = [Double](repeating: 0, count: count)
    var shared = points
    for (part, weight) in weights.shares.enumerated() where weight > 0 {
      let column = values.column(part)
      let present = column.indices.filter { !column[$0].isNaN }
      let ranks = Ranks.mean(of: present.map { column[$0] })
      // Among fewer units each place is worth more; one alone is neither first nor last.
      let size = Double(present.count - 1)
      for (unit, rank) in zip(present, ranks) {
        let place = size > 0 ? (rank - 1) * (Double(count - 1) / size) : Double(count - 1) / 2
        points[unit] += weight * place
        shared[unit] += weight
      }
    }
    return zip(points, shared).map { $1 > 0 ? $0 / $1 : .nan }
  }
}

extension NodeAggregation {
  /// The weighted number of units that a unit is better than.
  public static var bordaCount: NodeAggregation { NodeAggregation(Borda()) }
}
