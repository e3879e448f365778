// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// A choice among numbered candidates, each of which brings some places nearer.
///
///     savings(S) = Σᵢ wᵢ (bᵢ − min(bᵢ, min over j in S of dᵢⱼ))
///
/// Reach is the case in which a place is 1 away before and 0 after; the mean distance that of
/// distances. With weights of both signs the savings are the change of a difference between two
/// groups, which is to come to nothing.
struct SitingProblem: Sendable {
  /// What savings are good for.
  enum Score: Hashable, Sendable {
    /// The more the better.
    case sum
    /// A difference that was so large is to be as near to zero as possible.
    case towardsZero(from: Double)
  }

  /// What a place weighs.
  let weights: [Double]
  /// How far every place is without new points.
  let base: [Double]
  let pairs: CandidatePairs
  let rules: SitingRules
  let score: Score

  var candidateCount: Int { pairs.candidateCount }

  /// What savings are worth.
  @inline(__always)
  func value(_ savings: Double) -> Double {
    switch score {
    case .sum: savings
    case .towardsZero(let start): start.magnitude - (start + savings).magnitude
    }
  }

  /// What a candidate saves where places are so far at present.
  @inline(__always)
  func savings(of candidate: Int, at distances: [Double]) -> Double {
    var sum = 0.0
    pairs.places.withUnsafeBufferPointer { places in
      weights.withUnsafeBufferPointer { weights in
        distances.withUnsafeBufferPointer { distances in
          pairs.costs.withUnsafeBufferPointer { costs in
            for pair in pairs.range(of: candidate) {
              let place = Int(places[pair])
              let cost = costs.isEmpty ? 0 : costs[pair]
              sum += weights[place] * max(0, distances[place] - cost)
            }
          }
        }
      }
    }
    return sum
  }

  /// Brings the places of a candidate nearer.
  func serve(_ candidate: Int, _ distances: inout [Double]) {
    for pair in pairs.range(of: candidate) {
      let place = Int(pairs.places[pair])
      let cost = pairs.costs.isEmpty ? 0 : pairs.costs[pair]
      if cost < distances[place] { distances[place] = cost }
    }
  }

  /// How far every place is with some candidates chosen.
  func distances(_ chosen: [Int]) -> [Double] {
    chosen.reduce(into: base) { serve($1, &$0) }
  }

  /// What a choice is worth.
  func value(of chosen: [Int]) -> Double {
    let distances = distances(chosen)
    var sum = 0.0
    for place in base.indices { sum += weights[place] * (base[place] - distances[place]) }
    return value(sum)
  }

  /// What every candidate saves at present, found side by side.
  func savings(at distances: [Double]) -> [Double] {
    Parallel.flatMap(candidateCount) { candidates in
      candidates.map { savings(of: $0, at: distances) }
    }
  }

  /// The same choice with other rules.
  func with(_ rules: SitingRules) -> SitingProblem {
    SitingProblem(weights: weights, base: base, pairs: pairs, rules: rules, score: score)
  }
}
