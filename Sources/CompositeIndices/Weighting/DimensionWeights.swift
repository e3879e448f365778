// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The weights that a method gave the parts of a dimension, with what they were made of.
///
///     let weights = scores.weightings[0]
///     zip(weights.parts, weights.weights.shares)
///     if case .comparisons(let judged) = weights.evidence { judged.consistencyRatio }
public struct DimensionWeights: Hashable, Sendable {
  /// What weights were made of.
  public enum Evidence: Hashable, Sendable {
    /// The parts brought them, or there is one part alone.
    case none
    /// Components.
    case components(ComponentWeights)
    /// Factors.
    case factors(IndicatorFactors)
    /// A measure of each part.
    case measures(DataWeights)
    /// Judgements of pairs.
    case comparisons(PairwiseComparisons)
    /// The points of experts.
    case allocation(BudgetAllocation)
    /// Correlations with the whole.
    case balance(BalancedWeights)
  }

  /// The name of the dimension.
  public let dimension: String
  /// The method.
  public let weighting: NodeWeighting
  /// The names of the parts.
  public let parts: [String]
  /// A weight per part.
  public let weights: IndexWeights
  /// What the weights were made of.
  public let evidence: Evidence
  /// What a reader of the weights has to know.
  public let notes: [String]

  /// The weights as a sentence, and what to know of them.
  var sentences: [String] {
    let listed = zip(parts, weights.shares).prefix(10).map { part, share in
      "\(part) \((share * 1000).rounded() / 1000)"
    }
    let rest = parts.count > 10 ? " and \(parts.count - 10) more" : ""
    return [
      "Weights in '\(dimension)' by \(weighting.name): \(listed.joined(separator: ", "))\(rest)."
    ] + notes.map { "\(dimension): \($0)" }
  }
}
