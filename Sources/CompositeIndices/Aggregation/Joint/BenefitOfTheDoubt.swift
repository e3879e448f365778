// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// Each unit's score under the weights that suit it best, such that no unit passes 1 under them.
///
///     Sₒ = max Σⱼ wⱼ xₒⱼ   subject to   Σⱼ wⱼ xᵢⱼ ≤ 1 for every unit i,   wⱼ ≥ 0
///     with shares of weights:    l ≤ wⱼ / Σ w ≤ u
///     with shares of the score:  l ≤ wⱼ xₒⱼ / Σₖ wₖ xₒₖ ≤ u
///
///     let method = BenefitOfTheDoubt(shares: .ofScore(0.05, 0.5))
///     let answer = try method.answer(of: values)
///     answer.scores[0]; answer.weights[0, 2]
///
/// A unit with a score of 1 is on the frontier. Without bounds a unit may put all weight on the one
/// part it is best at, and many score 1.
///
/// Edge cases:
/// - The weights of the index are left aside, except that a part with weight 0 does not count.
/// - A unit that misses a part has no score (NaN) and is no one's peer.
/// - A unit whose parts are all 0 scores 0. Negative parts are let through without bounds or with shares
///   of weights; their scores then depend on where zero is. Shares of a score ask for parts of at least 0.
/// - Without bounds or with shares of the score, scores do not depend on the scale of a part; with
///   shares of weights they do.
///
/// Reference: Cherchye, L., Moesen, W., Rogge, N. and Van Puyenbroeck, T. (2007), An introduction to
/// 'benefit of the doubt' composite indicators, doi:10.1007/s11205-006-9029-7; as commonly stated, not
/// checked against the paper.
public struct BenefitOfTheDoubt: JointAggregation {
  /// What bounds the freedom of the weights.
  public enum Shares: Hashable, Sendable {
    /// Nothing: any weights of at least 0.
    case free
    /// Each weight's share of the sum of weights lies between two numbers.
    case ofWeights(Double, Double)
    /// Each part's share of the unit's own score lies between two numbers.
    case ofScore(Double, Double)
  }

  /// What bounds the freedom of the weights.
  public let shares: Shares

  /// What the method is called in a report.
  public var name: String {
    switch shares {
    case .free: "benefit of the doubt"
    case .ofWeights(let low, let high):
      "benefit of the doubt, weights of \(low) to \(high) of their sum"
    case .ofScore(let low, let high):
      "benefit of the doubt, parts of \(low) to \(high) of the score"
    }
  }

  /// A benefit of the doubt.
  ///
  /// - Parameter shares: What bounds the freedom of the weights.
  public init(shares: Shares = .free) { self.shares = shares }

  /// The score of each unit, at most 1.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A part with weight 0 does not count; the others are left aside.
  /// - Returns: A score per unit; NaN for a unit that misses a part.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `noValues`, `notFinite`, `valueOutOfDomain`,
  ///   `parameterOutOfDomain` if no weights have such shares, or `notConverged`.
  public func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double] {
    try answer(of: values, weights: weights).scores
  }

  /// The score of each unit and the weights that suit it best.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A part with weight 0 does not count; nil counts all.
  /// - Returns: Scores and weights.
  /// - Throws: ``IndexError`` as ``scores(of:weights:)`` does.
  /// - Complexity: one linear programme of *p* rows and *n* columns per unit, each started from the
  ///   last one's answer.
  public func answer(
    of values: Matrix,
    weights: IndexWeights? = nil
  ) throws(IndexError) -> BenefitOfTheDoubtScores {
    let counted: IndexWeights
    if let weights { counted = weights } else { counted = try .equal(values.columnCount) }
    try JointInput.check(values, counted)
    let parts = counted.shares.indices.filter { counted.shares[$0] > 0 }
    try checkShares(of: parts.count)
    let units = JointInput.completeUnits(values, counted)
    let used = values.rows(units).columns(parts)
    try check(used, units, parts)
    let found = try BestWeights.each(of: used, shares: shares)
    var best = Matrix(rows: values.rowCount, columns: values.columnCount, repeating: .nan)
    for (place, unit) in units.enumerated() {
      for part in 0..<values.columnCount { best[unit, part] = 0 }
      for (position, part) in parts.enumerated() {
        best[unit, part] = found.weights[place][position]
      }
    }
    return BenefitOfTheDoubtScores(
      scores: JointInput.spread(found.scores, over: units, of: values.rowCount),
      weights: best
    )
  }

  private func checkShares(of count: Int) throws(IndexError) {
    let (low, high): (Double, Double)
    switch shares {
    case .free: return
    case .ofWeights(let lower, let upper), .ofScore(let lower, let upper):
      (low, high) = (lower, upper)
    }
    let parts = Double(count)
    guard low >= 0, high <= 1, low <= high, low * parts <= 1 + 1e-9, high * parts >= 1 - 1e-9 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(low) to \(high)",
        "\(count) shares from \(low) to \(high) cannot add up to 1; the lower bound lies from 0 to "
          + "\(1 / parts), the upper one from there to 1."
      )
    }
  }

  private func check(_ used: Matrix, _ units: [Int], _ parts: [Int]) throws(IndexError) {
    guard case .ofScore = shares else { return }
    for part in 0..<used.columnCount {
      for unit in 0..<used.rowCount where used[unit, part] < 0 {
        throw IndexError(
          .valueOutOfDomain,
          culprit: "unit \(units[unit])",
          "Part \(parts[part]) of unit \(units[unit]) (both counted from 0) is \(used[unit, part]); "
            + "shares of a score are those of parts of at least 0. Normalise to a scale from 0."
        )
      }
    }
  }
}

extension NodeAggregation {
  /// Each unit's score under the weights that suit it best.
  public static var benefitOfTheDoubt: NodeAggregation { NodeAggregation(BenefitOfTheDoubt()) }
}
