// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
public import LinearProgramming

/// The order of units that agrees with most of the comparisons between them: the ranking of Kemeny and
/// Young, a maximum likelihood ranking.
///
///     maximize Σ oᵢₖ over all pairs of which i stands before k,   o as in ``Outranking``
///
///     let ranking = try KemenyRanking(of: Outranking(of: values, weights: .equal(8)))
///     ranking.order         // the best unit first
///     ranking.status        // whether that is proven
///
/// The units are first parted where a majority decides (everyone before is preferred to everyone after),
/// which leaves the answer as it is; a part of up to 16 units is solved by trying all orders cleverly, a
/// larger one by an integer programme.
///
/// Edge cases: several orders may be equally good; ``optimalOrders`` counts them, and the one returned
/// puts the unit with the smaller number first where it can. An integer programme that meets a limit
/// returns the best order known, with a bound.
///
/// - Complexity: O(2ᵐ m) time and O(2ᵐ) memory for the largest part of m ≤ 16 units; beyond, the integer
///   programme has m²/2 variables and m³/3 constraints.
///
/// Reference: Young, H. P. (1988), Condorcet's theory of voting, doi:10.2307/1961757; as commonly
/// stated, not checked against the paper.
public struct KemenyRanking: Hashable, Sendable {
  /// The units, the best first.
  public let order: [Int]
  /// The sum of the comparisons that the order agrees with.
  public let support: Double
  /// How far the order is proven to be the best: `optimal` or `limitReached`.
  public let status: LinearSolution.Status
  /// What no order's support surpasses; the support itself where the order is proven.
  public let bound: Double
  /// How many orders have this support; nil where an integer programme was solved.
  public let optimalOrders: Double?

  /// The best order of units.
  ///
  /// - Parameters:
  ///   - outranking: The comparison of every two units.
  ///   - limits: When the integer programme gives up.
  /// - Throws: ``IndexError`` with code `notConverged`.
  public init(of outranking: Outranking, limits: SolverLimits = .none) throws(IndexError) {
    let matrix = outranking.matrix
    var order: [Int] = []
    var status = LinearSolution.Status.optimal
    var (slack, orders): (Double, Double?) = (0, 1)
    for part in MajorityParts.of(matrix) {
      if part.count <= OrdersOfSubsets.largest {
        let best = OrdersOfSubsets(matrix, part)
        order += best.order
        orders = orders.map { $0 * best.count }
      } else {
        let best = try KemenyProgramme.order(of: part, in: matrix, limits: limits)
        order += best.order
        orders = nil
        slack += best.slack
        if best.slack > 0 { status = .limitReached }
      }
    }
    self.order = order
    self.status = status
    support = Self.support(of: order, in: outranking)
    bound = support + slack
    optimalOrders = orders
  }

  /// The sum of the comparisons that an order agrees with.
  ///
  /// - Parameters:
  ///   - order: Every unit once, the best first.
  ///   - outranking: The comparison of every two units.
  /// - Returns: The sum, between 0 and the number of pairs.
  public static func support(of order: [Int], in outranking: Outranking) -> Double {
    var sum = 0.0
    for (place, unit) in order.enumerated() {
      for below in order[(place + 1)...] { sum += outranking.matrix[unit, below] }
    }
    return sum
  }
}
