// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import LinearProgramming

/// The number of units that stand below a unit in the order of Kemeny and Young.
///
///     Sᵢ = n − place of i in the order of ``KemenyRanking``
///
/// Edge cases: equally good orders are not told apart, ask ``KemenyRanking`` how many there are; a part
/// that one of two units misses does not count between them; a unit that misses all parts has no score
/// (NaN) and no place. Without limits of one's own the order has to be proven best within a minute of
/// the processor's time, and of at most ``mostUnits`` units; with them the best order known when they
/// are met is taken, and ``KemenyRanking`` tells its status.
public struct KemenyYoung: JointAggregation {
  /// The most units that are put in order without limits of one's own.
  public static let mostUnits = 80

  /// When the integer programme of many units gives up; nil asks for a proven order.
  public let limits: SolverLimits?

  /// What the method is called in a report.
  public var name: String { "Kemeny–Young ranking" }

  /// The ranking of Kemeny and Young.
  ///
  /// - Parameter limits: When the integer programme of many units gives up; nil asks for a proven order.
  public init(limits: SolverLimits? = nil) { self.limits = limits }

  /// The number of units below each unit.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A weight per part.
  /// - Returns: A score per unit; NaN for a unit without parts.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues`, `notFinite`, `notConverged` if the
  ///   order is not proven in time, or `parameterOutOfDomain` for too many units.
  public func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double] {
    try JointInput.check(values, weights)
    let units = (0..<values.rowCount).filter { unit in
      (0..<values.columnCount).contains { !values[unit, $0].isNaN }
    }
    guard !units.isEmpty else { return [Double](repeating: .nan, count: values.rowCount) }
    guard limits != nil || units.count <= KemenyYoung.mostUnits else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(units.count) units",
        "The order of Kemeny and Young of \(units.count) units is beyond what can be proven in "
          + "reasonable time (\(KemenyYoung.mostUnits)); aggregate by copeland."
      )
    }
    let outranking = try Outranking(of: values.rows(units), weights: weights)
    let ranking = try KemenyRanking(of: outranking, limits: limits ?? SolverLimits(seconds: 60))
    guard limits != nil || ranking.status == .optimal else {
      throw IndexError(
        .notConverged,
        culprit: "\(units.count) units",
        "The order of Kemeny and Young of \(units.count) units was not proven best within a minute; "
          + "aggregate by copeland, or take fewer units."
      )
    }
    var scores = [Double](repeating: 0, count: units.count)
    for (place, unit) in ranking.order.enumerated() {
      scores[unit] = Double(units.count - 1 - place)
    }
    return JointInput.spread(scores, over: units, of: values.rowCount)
  }
}

extension NodeAggregation {
  /// The number of units that stand below a unit in the order of Kemeny and Young.
  public static var kemenyYoung: NodeAggregation { NodeAggregation(KemenyYoung()) }
}
