// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import SurveyStatistics
internal import Tabular

extension IndexScores {
  /// The weights that a method would give the parts of a dimension, as they were scored here.
  ///
  ///     for method in [NodeWeighting.entropy, .critic] {
  ///       try scores.weights(in: "Access", by: method).weights.shares
  ///     }
  ///
  /// Nothing below the dimension changes, so that methods can be laid side by side.
  ///
  /// - Parameters:
  ///   - dimension: The name of the dimension, or of the index.
  ///   - weighting: The method; `.given` gives the weights that were scored with.
  /// - Returns: The weights, and what they were made of.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` if there is no such dimension, or what
  ///   the method throws.
  public func weights(
    in dimension: String,
    by weighting: NodeWeighting
  ) throws(IndexError) -> DimensionWeights {
    guard let position = plan.nodes.firstIndex(where: { $0.name == dimension }) else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: dimension,
        "The index '\(name)' has no dimension '\(dimension)'"
          + NearNames.hint(to: dimension, among: plan.nodes.map(\.name)) + "."
      )
    }
    guard weighting != .given else {
      let node = plan.nodes[position]
      return DimensionWeights(
        dimension: dimension,
        weighting: .given,
        parts: node.parts.map { plan.name(ofSlot: $0) },
        weights: node.weights,
        evidence: .none,
        notes: []
      )
    }
    return try plan.weights(ofNode: position, by: weighting, normalized, nodeValues, .omit)
  }
}
