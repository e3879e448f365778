// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Weights from experts who each share out a budget of points among the parts of an index.
///
///     let panel = try BudgetAllocation([[40, 30, 30], [50, 30, 20]], of: ["access", "usage", "quality"])
///     panel.weights.shares   // [0.45, 0.3, 0.25]
///
/// Edge cases: an expert whose points do not add up to the budget, within a millionth, is an error, not
/// rescaled; of one expert there is no dispersion (nil).
public struct BudgetAllocation: Hashable, Sendable {
  /// The names of the parts.
  public let names: [String]
  /// The mean share of the budget each part got.
  public let weights: IndexWeights
  /// The standard deviation of the shares between experts, with denominator n − 1.
  public let standardDeviations: [Double?]
  /// The smallest share an expert gave each part.
  public let smallest: [Double]
  /// The largest share an expert gave each part.
  public let largest: [Double]
  /// How many experts there are.
  public let experts: Int

  /// Averages the allocations of experts.
  ///
  /// - Parameters:
  ///   - points: For each expert, the points of each part.
  ///   - names: A name per part.
  ///   - budget: What the points of an expert add up to.
  /// - Throws: ``IndexError`` with code `noValues`, `lengthsDiffer`, `invalidWeight` if a point is
  ///   negative or no number, `inconsistentJudgements` if points do not add up to the budget.
  public init(
    _ points: [[Double]],
    of names: [String],
    budget: Double = 100
  ) throws(IndexError) {
    guard !points.isEmpty, !names.isEmpty else {
      throw IndexError(
        .noValues,
        culprit: "\(points.count) experts",
        "Give the points of at least one expert."
      )
    }
    var shares = [[Double]](repeating: [], count: names.count)
    for (expert, row) in points.enumerated() {
      guard row.count == names.count else {
        throw IndexError(
          .lengthsDiffer,
          culprit: "expert \(expert)",
          "Expert \(expert) (counted from 0) gave \(row.count) points for \(names.count) parts."
        )
      }
      if let bad = row.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
        throw IndexError(
          .invalidWeight,
          culprit: "expert \(expert)",
          "Expert \(expert) (counted from 0) gave '\(names[bad])' \(row[bad]) points; points are "
            + "numbers of at least 0."
        )
      }
      let sum = row.reduce(0, +)
      guard abs(sum - budget) <= 1e-6 * abs(budget), budget > 0 else {
        throw IndexError(
          .inconsistentJudgements,
          culprit: "expert \(expert)",
          "The points of expert \(expert) (counted from 0) add up to \(sum), not to the budget of "
            + "\(budget); ask again, or pass another budget."
        )
      }
      for (part, value) in row.enumerated() { shares[part].append(value / sum) }
    }
    let moments = shares.map { Moments($0) }
    self.names = names
    weights = try IndexWeights(moments.map(\.mean))
    standardDeviations = moments.map(\.sampleDeviation)
    smallest = shares.map { $0.min() ?? 0 }
    largest = shares.map { $0.max() ?? 0 }
    experts = points.count
  }
}
