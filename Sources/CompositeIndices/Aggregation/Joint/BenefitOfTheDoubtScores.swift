// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// Scores under the weights that suit each unit best, and those weights.
public struct BenefitOfTheDoubtScores: Hashable, Sendable {
  /// The score of each unit, at most 1; NaN for a unit that misses a part.
  public let scores: [Double]
  /// The weights of each unit, a row per unit and a column per part: those of the linear programme,
  /// which do not add up to 1. NaN for a unit that misses a part. Where several weights are equally
  /// good, one of them.
  public let weights: Matrix

  /// The units whose score is 1 within a billionth: the frontier the others are held against.
  public var frontier: [Int] { scores.indices.filter { scores[$0] >= 1 - 1e-9 } }
}
