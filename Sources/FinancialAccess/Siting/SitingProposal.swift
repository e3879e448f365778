// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Where the next access points should go.
public struct SitingProposal: Hashable, Sendable {
  /// The proposed points, the one that gains most first.
  public let steps: [SitingStep]
  /// What all steps gain together, in the unit of ``SitingStep/gain``.
  public let gain: Double
  /// What no choice within the limits can surpass.
  public let bound: Double
  /// The distance that is within reach, where one was given.
  public let limit: Double?
  /// How far all people had before.
  public let before: Reach
  /// How far all people have after.
  public let after: Reach
  /// How far the people of each group had before; empty without a grouping.
  public let groupsBefore: [Reach]
  /// How far the people of each group have after.
  public let groupsAfter: [Reach]
  /// What the steps cost together.
  public let cost: Double
  /// How the steps were found.
  public let method: SitingMethod
  /// What the greedy choice gains at least, as a share of the best; nil if nothing is guaranteed.
  public let guarantee: Double?
  /// The pairs of a candidate and a place that it would serve better.
  public let pairCount: Int
  /// What is worth saying about the answer.
  public let notes: [String]

  /// How far the gain may be below the best possible, relative to that: 0 when it is proven the best.
  public var optimalityGap: Double {
    guard bound > 0, bound - gain > 1e-9 * bound else { return 0 }
    return (bound - gain) / bound
  }

  /// Whether no choice within the limits is better.
  public var isProvenBest: Bool { optimalityGap == 0 }
}
