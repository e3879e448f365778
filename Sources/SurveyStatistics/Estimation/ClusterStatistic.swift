// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is estimated from cluster totals: a total, or one total over another, in one domain.
///
/// Every one of them is a smooth function of domain totals, so that its value follows from the
/// totals under any weights (those of a replicate too), and its influence from the cells.
struct ClusterStatistic: Hashable, Sendable {
  /// The function of the totals.
  enum Function: Hashable, Sendable {
    /// Σ w y
    case total
    /// Σ w y / Σ w
    case mean
    /// Σ w y / Σ w x, with x another variable
    case ratio(variable: Int)
  }

  let function: Function
  /// The variable, and its level if it is a category.
  let variable: Int
  let level: Int
  let domain: Int

  /// Its value from sums over cells, and what each cell adds to it per unit of each sum.
  ///
  ///     influence of a cell = value coefficient · Σ w (y − o) + weight coefficient · Σ w
  ///                           + other coefficient · Σ w (x − o')
  struct Linearization {
    var value: Double
    var ofValues: Double
    var ofWeights: Double
    var ofOthers: Double
  }

  /// Linearizes from domain totals: of values (minus origin), of weights, and of the other variable.
  func linearization(
    values: Double,
    weights: Double,
    others: Double,
    origin: Double,
    otherOrigin: Double
  ) -> Linearization {
    switch function {
    case .total:
      return Linearization(
        value: values + origin * weights,
        ofValues: 1,
        ofWeights: origin,
        ofOthers: 0
      )
    case .mean:
      let mean = values / weights
      return Linearization(
        value: origin + mean,
        ofValues: 1 / weights,
        ofWeights: -mean / weights,
        ofOthers: 0
      )
    case .ratio:
      let denominator = others + otherOrigin * weights
      let ratio = (values + origin * weights) / denominator
      return Linearization(
        value: ratio,
        ofValues: 1 / denominator,
        ofWeights: (origin - ratio * otherOrigin) / denominator,
        ofOthers: -ratio / denominator
      )
    }
  }
}
