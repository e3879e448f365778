// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension NodeWeighting {
  /// The weights of the parts of a dimension.
  ///
  /// - Parameters:
  ///   - names: The names of the parts.
  ///   - dimension: The name of the dimension.
  ///   - missing: What is done about units that miss a part.
  ///   - values: The values of the parts, asked for by methods that look at them.
  /// - Returns: The weights, and what they were made of.
  /// - Throws: What the method throws, with the name of the dimension.
  func weights(
    of names: [String],
    in dimension: String,
    missing: MissingPolicy,
    values: () throws(IndexError) -> IndicatorMatrix
  ) throws(IndexError) -> DimensionWeights {
    do {
      guard names.count > 1 else {
        return DimensionWeights(
          dimension: dimension,
          weighting: self,
          parts: names,
          weights: try IndexWeights.equal(names.count),
          evidence: .none,
          notes: ["A part alone has weight 1, whatever the method."]
        )
      }
      let matrix = looksAtData ? try values() : nil
      var (weights, evidence, notes) = try found(names, matrix, missing)
      if let matrix, missing == .omit {
        let complete = try matrix.complete(missing: .omit).unitCount
        if complete < matrix.unitCount {
          notes.append(
            "Weighed by the \(complete) of \(matrix.unitCount) units that have all parts."
          )
        }
      }
      return DimensionWeights(
        dimension: dimension,
        weighting: self,
        parts: names,
        weights: weights,
        evidence: evidence,
        notes: notes
      )
    } catch {
      throw IndexError(
        error.code,
        culprit: error.culprit,
        "The weights in '\(dimension)' by \(name): \(error.description)"
      )
    }
  }

  private typealias Finding = (IndexWeights, DimensionWeights.Evidence, [String])

  private func found(
    _ names: [String],
    _ matrix: IndicatorMatrix?,
    _ missing: MissingPolicy
  ) throws(IndexError) -> Finding {
    guard let matrix else { return try judged(names) }
    switch self {
    case .principalComponents(let method):
      let found = try PrincipalComponents(of: matrix, missing: missing).weights(by: method)
      return (try found.weights(), .components(found), found.notes)
    case .factorAnalysis(let analysis):
      let found = try analysis.factors(of: matrix, missing: missing)
      return (try found.weights(), .factors(found), found.notes)
    case .data(let method):
      let found = try method.weights(of: matrix, missing: missing)
      return (found.weights, .measures(found), [])
    case .balanced(let targets, let leastShare):
      let found = try BalancedWeights(
        of: matrix,
        targets: targets,
        leastShare: leastShare,
        missing: missing
      )
      let miss = (found.largestMiss * 1000).rounded() / 1000
      let notes = miss > 0 ? ["A part misses its target of correlation by \(miss) of the sum."] : []
      return (found.weights, .balance(found), notes)
    case .given, .pairwiseComparisons, .budgetAllocation: return try judged(names)
    }
  }

  /// Weights that depend on no data.
  private func judged(_ names: [String]) throws(IndexError) -> Finding {
    switch self {
    case .pairwiseComparisons(let judgements, let allowsInconsistency):
      let found = try PairwiseComparisons(
        judgements,
        of: names,
        allowsInconsistency: allowsInconsistency
      )
      let ratio = (found.consistencyRatio * 1000).rounded() / 1000
      return (found.weights, .comparisons(found), ["The consistency ratio is \(ratio)."])
    case .budgetAllocation(let points, let budget):
      let found = try BudgetAllocation(points, of: names, budget: budget)
      return (found.weights, .allocation(found), [])
    default: return (try IndexWeights.equal(names.count), .none, [])
    }
  }

  /// Weights before data are looked at: those of judgements, or equal ones that stand in for others.
  func weightsWithoutData(_ children: [IndexNode]) throws(IndexError) -> IndexWeights {
    guard self != .given, children.count > 1 else {
      return try IndexWeights(children.map(\.weight))
    }
    return try judged(children.map(\.name)).0
  }
}
