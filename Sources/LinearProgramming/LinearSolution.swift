// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The answer to a linear programme, and how far it is proven.
public struct LinearSolution: Hashable, Sendable {
  /// How the search ended.
  public enum Status: String, Hashable, Sendable {
    /// The values are proven to be the best.
    case optimal
    /// No values satisfy all constraints.
    case infeasible
    /// The objective can be made as good as one likes.
    case unbounded
    /// A limit of time or nodes was reached; the values, if there are any, satisfy the constraints
    /// and may not be the best.
    case limitReached
  }

  /// How the search ended.
  public let status: Status
  /// The objective at the values; nil if none are known.
  public let objective: Double?
  /// What every variable is; empty if no values are known that satisfy the constraints.
  public let values: [Double]
  /// What the objective is proven not to surpass; nil if the search proved nothing.
  public let bound: Double?
  /// What one more unit of the bound of a constraint adds to the objective; empty for an integer
  /// programme, which has no such prices, and without values.
  public let prices: [Double]
  /// What one more unit of a variable adds to the objective, prices of the constraints counted; empty
  /// where ``prices`` is.
  public let reducedCosts: [Double]

  /// How far the objective may lie from the best, relative to its size; 0 when it is proven.
  public var gap: Double? {
    guard let objective, let bound else { return nil }
    return objective == bound ? 0 : abs(objective - bound) / max(abs(objective), 1e-10)
  }

  init(
    _ status: Status,
    objective: Double? = nil,
    values: [Double] = [],
    bound: Double? = nil,
    prices: [Double] = [],
    reducedCosts: [Double] = []
  ) {
    self.status = status
    self.objective = objective
    self.values = values
    self.bound = bound
    self.prices = prices
    self.reducedCosts = reducedCosts
  }
}
