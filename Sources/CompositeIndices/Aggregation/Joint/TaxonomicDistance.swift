// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// Distance from the best values, beside what is a large distance: the taxonomic method of Wrocław.
///
///     dᵢ = √(Σⱼ wⱼ (xᵢⱼ − maxᵢ xᵢⱼ)²),   Sᵢ = 1 − dᵢ / (d̄ + 2 s),   s with denominator n − 1
///
/// Edge cases: 1 is best on every part; a unit more than two standard deviations farther than the mean
/// is below 0. A unit that misses a part has no score (NaN) and is no one's ideal. Parts that are the
/// same for all units are an error.
///
/// Reference: Hellwig, Z. (1968), as commonly stated; not checked against the paper. Some programs
/// report dᵢ / (d̄ + 2 s), of which less is better.
public struct TaxonomicDistance: JointAggregation {
  /// What the method is called in a report.
  public var name: String { "Wrocław taxonomic distance" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// The score of each unit, at most 1.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part, on one scale; NaN where a part is missing.
  ///   - weights: A weight per part.
  /// - Returns: A score per unit; NaN for a unit that misses a part.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues`, `notFinite` or `constantValues`.
  public func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double] {
    try JointInput.check(values, weights)
    let units = JointInput.completeUnits(values, weights)
    var squares = [Double](repeating: 0, count: units.count)
    for (part, weight) in weights.shares.enumerated() where weight > 0 {
      let column = units.map { values[$0, part] }
      let best = column.max() ?? 0
      for (place, value) in column.enumerated() {
        squares[place] += weight * (value - best) * (value - best)
      }
    }
    let distances = squares.map { $0.squareRoot() }
    let moments = Moments(distances)
    let far = moments.mean + 2 * (moments.sampleDeviation ?? 0)
    guard units.isEmpty || far > 0 else {
      throw IndexError(
        .constantValues,
        culprit: "\(units.count) units",
        "All parts are the same for all units, so that none is farther than another; leave them out."
      )
    }
    return JointInput.spread(
      distances.map { 1 - $0 / far },
      over: units,
      of: values.rowCount
    )
  }
}

extension NodeAggregation {
  /// Distance from the best values, beside what is a large distance.
  public static var taxonomicDistance: NodeAggregation { NodeAggregation(TaxonomicDistance()) }
}
