// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// The only place where influence becomes variance.
///
/// An estimator says how much each row moves its estimate (its influence value, times the row's
/// weight); added up by unit (``UnitTotals``), that is turned here into a variance under the design:
/// several stages with or without finite populations, and the rule for single clusters. An estimate
/// that brings its influence has design-based errors for free.
///
/// Reference: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, ch. 4 and 5, as
/// commonly stated; not checked against the book.
public struct DesignVariance: Sendable {
  /// The stages that add variance, the first stage first.
  public let stages: [SamplingStage]
  /// What becomes of strata with a single cluster.
  public let singleClusters: SingleClusterRule
  /// Whether `center` and `average` also apply where only a domain leaves a single cluster.
  public let singleClustersInDomains: Bool
  /// The form that stands in for the stages where a sample has unequal probabilities.
  let unequalProbabilities: UnequalProbabilityForm?

  /// The variance of one estimate.
  ///
  /// - Parameter totals: Its weighted influence values, by unit.
  /// - Returns: The variance, in the square of the estimate's unit; nil where the rule `average`
  ///   finds no stratum in the domain to take the average of, or where the estimator of Horvitz and
  ///   Thompson is negative.
  /// - Complexity: O(units that the domain reaches).
  public func variance(of totals: UnitTotals) -> Double? {
    if let form = unequalProbabilities {
      let dense = totals.dense(count: form.probabilities.count)
      let applied = form.applied(to: dense, stages[0])
      let variance = zip(dense, applied).reduce(0) { $0 + $1.0 * $1.1 }
      return variance >= 0 ? variance : nil
    }
    var current = totals
    var variance = 0.0
    for index in stages.indices.reversed() {
      variance += deviations(index).variance(current)
      if index > 0 { current = current.collapsed(stages[index]) }
    }
    return variance.isNaN ? nil : variance
  }

  /// The variances and covariances of several estimates, each with its own domain.
  ///
  /// The diagonal is what ``variance(of:)`` gives; under the rule `average` the rest is stretched by
  /// the same factors. An estimate without a variance has NaN in its row and column.
  ///
  /// - Parameters:
  ///   - totals: The weighted influence values of each estimate, by unit.
  ///   - cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix in the order of the estimates.
  /// - Complexity: O(units · *k*²) for *k* estimates that reach the same strata, less where they do
  ///   not.
  public func covariance(of totals: [UnitTotals], cores: Cores = .all) -> Matrix {
    if let form = unequalProbabilities {
      let dense = totals.map { $0.dense(count: form.probabilities.count) }
      let applied = dense.map { form.applied(to: $0, stages[0]) }
      return Matrix(rows: totals.count, columns: totals.count) { row, column in
        let (low, high) = (min(row, column), max(row, column))
        return zip(dense[low], applied[high]).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    var result = Matrix(rows: totals.count, columns: totals.count)
    var current = totals
    for index in stages.indices.reversed() {
      let stage = StageCovariance(deviations: deviations(index))
      stage.add(current, to: &result, cores: cores)
      if index > 0 { current = current.map { $0.collapsed(stages[index]) } }
    }
    return result
  }

  private func deviations(_ stage: Int) -> StratumDeviations {
    StratumDeviations(
      stage: stages[stage],
      rule: singleClusters,
      rulesDomains: singleClustersInDomains
    )
  }
}

extension Survey {
  /// What turns influence into variance under this design.
  public var designVariance: DesignVariance {
    DesignVariance(
      stages: stages,
      singleClusters: design.singleClusters,
      singleClustersInDomains: design.singleClustersInDomains,
      unequalProbabilities: unequalProbabilities
    )
  }

  /// Weighted influence values of rows, added up by unit.
  ///
  /// - Parameter influence: For each row its influence value times its weight; ignored outside the
  ///   domain and where the weight is 0, so that NaN may stand there.
  /// - Returns: The sums of the units that have a row in the domain.
  /// - Complexity: O(*n*).
  public func unitTotals(ofWeightedInfluence influence: [Double]) -> UnitTotals {
    precondition(influence.count == weights.count, "there is an influence value for every row")
    let count = stages[stages.count - 1].clusterCount
    var sums = [Double](repeating: 0, count: count)
    var isUsed = [Bool](repeating: false, count: count)
    for row in influence.indices where weights[row] > 0 && domain?[row] ?? true {
      sums[Int(unitOfRow[row])] += influence[row]
      isUsed[Int(unitOfRow[row])] = true
    }
    let units = (0..<Int32(count)).filter { isUsed[Int($0)] }
    return UnitTotals(units: units, values: units.map { sums[Int($0)] })
  }
}
