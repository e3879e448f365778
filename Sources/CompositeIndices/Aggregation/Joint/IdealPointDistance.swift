// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// Nearness to the best values beside nearness to the worst: TOPSIS.
///
///     vᵢⱼ = wⱼ xᵢⱼ / √(Σᵢ xᵢⱼ²),   d⁺ to the largest v of each part, d⁻ to the smallest
///     Sᵢ = d⁻ / (d⁺ + d⁻)
///
/// Edge cases: 1 is best on every part, 0 worst on every part; a unit that misses a part has no score
/// (NaN) and is no one's ideal; a part that is 0 for all units stays 0; parts that are the same for all
/// units are an error, for no unit is nearer than another.
///
/// Reference: Hwang, C. L. and Yoon, K. (1981), Multiple Attribute Decision Making; as commonly stated,
/// not checked against the book.
public struct IdealPointDistance: JointAggregation {
  /// Whether each part is first divided by the length of its column.
  public let isVectorNormalized: Bool

  /// What the method is called in a report.
  public var name: String { "TOPSIS" }

  /// A nearness to the ideal point.
  ///
  /// - Parameter isVectorNormalized: Whether each part is first divided by the length of its column;
  ///   without, the parts are taken as they are normalised.
  public init(isVectorNormalized: Bool = true) {
    self.isVectorNormalized = isVectorNormalized
  }

  /// The nearness of each unit, from 0 to 1.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A weight per part.
  /// - Returns: A score per unit; NaN for a unit that misses a part.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues`, `notFinite` or `constantValues`.
  public func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double] {
    try JointInput.check(values, weights)
    let units = JointInput.completeUnits(values, weights)
    var (best, worst) = ([Double](repeating: 0, count: units.count), [Double]())
    worst = best
    for (part, weight) in weights.shares.enumerated() where weight > 0 {
      let column = units.map { values[$0, part] }
      let largest = column.reduce(0) { max($0, $1.magnitude) }
      guard largest > 0 else { continue }
      let length = column.reduce(0) { $0 + $1 / largest * ($1 / largest) }.squareRoot() * largest
      let factor = isVectorNormalized ? weight / length : weight
      let (high, low) = (column.max() ?? 0, column.min() ?? 0)
      for (place, value) in column.enumerated() {
        let (up, down) = (factor * (high - value), factor * (value - low))
        best[place] += up * up
        worst[place] += down * down
      }
    }
    let sums = zip(best, worst).map { $0.squareRoot() + $1.squareRoot() }
    guard sums.allSatisfy({ $0 > 0 }) else {
      throw IndexError(
        .constantValues,
        culprit: "\(units.count) units",
        "All parts are the same for all units, so that the best is the worst; leave them out."
      )
    }
    let scores = zip(worst, sums).map { $0.squareRoot() / $1 }
    return JointInput.spread(scores, over: units, of: values.rowCount)
  }
}

extension NodeAggregation {
  /// Nearness to the best values beside nearness to the worst.
  public static var topsis: NodeAggregation { NodeAggregation(IdealPointDistance()) }
}
