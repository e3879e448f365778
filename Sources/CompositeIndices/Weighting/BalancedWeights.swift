// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
public import SurveyStatistics

/// Weights under which every part goes together with the index as closely as it is meant to.
///
///     corr(xⱼ, Σ w x) = (R v)ⱼ / √(v' R v),   vⱼ = wⱼ sⱼ
///     minimize ‖R v − t‖²   subject to   v ≥ 0   (or every weight at least a share of the sum)
///
/// With equal targets t this asks that all correlations with the index be equal. The problem is convex:
/// it has one answer, no start and no random numbers. No weight is negative; a part that cannot be
/// brought to its target without lowering the index gets the least share, and its correlation shows by
/// how much it misses.
///
/// Edge cases: parts of which one can be computed from the others have many answers: an error.
public struct BalancedWeights: Hashable, Sendable {
  /// The names of the parts.
  public let names: [String]
  /// The weights of the parts as they are, not standardised.
  public let weights: IndexWeights
  /// How closely each part goes together with the index that these weights make.
  public let correlations: [Double]
  /// How closely each is meant to, in proportion: the targets, brought to a sum of 1.
  public let targets: [Double]
  /// How closely each does, in proportion: the correlations, brought to a sum of 1.
  public let achieved: [Double]

  /// The largest difference between what is achieved and what is meant.
  public var largestMiss: Double {
    zip(achieved, targets).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }

  /// Finds the weights of an arithmetic mean.
  ///
  /// - Parameters:
  ///   - parts: The parts, normalised.
  ///   - targets: How closely each is meant to go together with the index, in proportion; nil for all
  ///     alike.
  ///   - leastShare: The share of the sum of weights that every part has at least.
  ///   - missing: With `.omit`, units with a missing value are left out.
  /// - Throws: ``IndexError`` with code `missingValue`, `tooFewUnits`, `constantValues`,
  ///   `dependentIndicators`, `lengthsDiffer`, `invalidWeight` if a target is negative, or
  ///   `parameterOutOfDomain` if the least shares of all are more than 1.
  public init(
    of parts: IndicatorMatrix,
    targets: [Double]? = nil,
    leastShare: Double = 0,
    missing: MissingPolicy = .reject
  ) throws(IndexError) {
    let complete = try parts.complete(missing: missing)
    let count = complete.count
    let goal = try IndexWeights(targets ?? [Double](repeating: 1, count: count))
    guard goal.shares.count == count else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(goal.shares.count) targets",
        "\(goal.shares.count) targets do not fit \(count) parts; give one each."
      )
    }
    guard leastShare >= 0, leastShare * Double(count) < 1 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(leastShare)",
        "\(count) parts cannot each have at least \(leastShare) of the weights; the least share lies "
          + "from 0 to below \(1 / Double(count))."
      )
    }
    let matrix = try complete.correlations()
    guard
      complete.unitCount > count,
      let factor = try? Cholesky(of: matrix),
      factor.reciprocalCondition > 1e-13
    else { throw complete.dependent(matrix) }
    let deviations = try complete.standardized().standardDeviations
    // w = u + m Σ u with m = share / (1 − k share) keeps every share of the sum, for any u ≥ 0.
    let extra = leastShare / (1 - leastShare * Double(count))
    let spread = Matrix(rows: count, columns: count) { ($0 == $1 ? 1 : 0) + extra }
    let system = Matrix(rows: count, columns: count) { row, column in
      (0..<count).reduce(0) { $0 + matrix[row, $1] * deviations[$1] * spread[$1, column] }
    }
    let found = spread * (try NonNegativeLeastSquares.solve(system, goal.shares))
    let weights = try IndexWeights(found)
    let scaled = zip(weights.shares, deviations).map { $0 * $1 }
    let covariances = matrix * scaled
    let length = zip(scaled, covariances).reduce(0) { $0 + $1.0 * $1.1 }.squareRoot()
    let obtained = covariances.map { $0 / length }
    let sum = obtained.reduce(0, +)
    names = complete.names
    self.weights = weights
    correlations = obtained
    self.targets = goal.shares
    achieved = obtained.map { $0 / sum }
  }
}
