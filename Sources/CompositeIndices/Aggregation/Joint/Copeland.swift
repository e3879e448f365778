// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// How many more units a unit outranks than outrank it.
///
///     Cᵢ = #{k : oᵢₖ > ½} − #{k : oᵢₖ < ½},   o as in ``Outranking``
///
/// Nothing on one part makes up for being behind on others: only more and less counts, not how much.
///
/// Edge cases: equal values count half for each; an outranking within 1e-9 of one half is a tie and
/// counts for neither; a part that one of two units misses does not count between them; a unit that
/// misses all parts has no score (NaN).
///
/// - Complexity: O(*n*² *p*) time and O(*n*) memory.
///
/// Reference: Copeland, A. H. (1951), A 'reasonable' social welfare function; as commonly stated, not
/// checked against the paper.
public struct Copeland: JointAggregation {
  /// What the method is called in a report.
  public var name: String { "Copeland score" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// The score of each unit, from −(n − 1) to n − 1.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A weight per part.
  /// - Returns: A score per unit; NaN for a unit without parts.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues` or `notFinite`.
  public func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double] {
    let scores = try UnitComparison(values, weights).map { row -> Double in
      var balance = 0
      for share in row { balance += (share > 0.5 + 1e-9 ? 1 : 0) - (share < 0.5 - 1e-9 ? 1 : 0) }
      // The unit itself stands in the row as 0.
      return Double(balance + 1)
    }
    return scores.indices.map { unit in
      (0..<values.columnCount).allSatisfy { values[unit, $0].isNaN } ? .nan : scores[unit]
    }
  }
}

extension NodeAggregation {
  /// How many more units a unit outranks than outrank it.
  public static var copeland: NodeAggregation { NodeAggregation(Copeland()) }
}
