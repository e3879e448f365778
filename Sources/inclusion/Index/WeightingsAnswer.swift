// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Weights that methods found, as a JSON document holds them.
enum WeightingsAnswer {
  /// An object per dimension.
  static func document(_ weightings: [DimensionWeights]) -> JSONValue {
    .array(weightings.map(document))
  }

  /// The weights of one dimension, and what they were made of.
  static func document(_ found: DimensionWeights) -> JSONValue {
    let (whole, columns) = evidence(found.evidence)
    let parts = found.parts.indices.map { place -> JSONValue in
      var members: [String: JSONValue] = [
        "name": .string(found.parts[place]), "weight": .number(found.weights.shares[place]),
      ]
      for (key, values) in columns { members[key] = .optional(values[place]) }
      return .object(members)
    }
    let members: [String: JSONValue] = [
      "dimension": .string(found.dimension), "weighting": .string(found.weighting.name),
      "parts": .array(parts), "notes": .array(found.notes.map(JSONValue.string)),
    ]
    return .object(members.merging(whole.mapValues(JSONValue.number)) { own, _ in own })
  }

  private typealias Evidence = (whole: [String: Double], parts: [String: [Double?]])

  /// The numbers behind the weights, of the whole and of each part.
  private static func evidence(_ evidence: DimensionWeights.Evidence) -> Evidence {
    switch evidence {
    case .none: return ([:], [:])
    case .components(let found):
      return (["explainedShare": found.explainedShare], ["coefficient": found.coefficients])
    case .factors(let found):
      let factors = found.factorOfIndicator.map { Optional(Double($0 + 1)) }
      return (
        ["observations": Double(found.observations)],
        ["factor": factors, "communality": found.communalities]
      )
    case .measures(let found):
      return (["observations": Double(found.observations)], ["measure": found.measures])
    case .comparisons(let found):
      let whole = [
        "largestEigenvalue": found.largestEigenvalue, "consistencyIndex": found.consistencyIndex,
        "consistencyRatio": found.consistencyRatio,
      ]
      return (whole, [:])
    case .allocation(let found):
      let parts: [String: [Double?]] = [
        "standardDeviation": found.standardDeviations, "smallest": found.smallest,
        "largest": found.largest,
      ]
      return (["experts": Double(found.experts)], parts)
    case .balance(let found):
      let parts: [String: [Double?]] = [
        "correlation": found.correlations, "target": found.targets, "achieved": found.achieved,
      ]
      return (["largestMiss": found.largestMiss], parts)
    }
  }
}
