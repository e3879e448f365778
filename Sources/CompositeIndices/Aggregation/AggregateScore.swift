// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The score of one unit, and which parts of the index it was made of.
public struct AggregateScore: Hashable, Sendable {
  /// The score, in the unit of the parts.
  public let value: Double
  /// The parts that were missing and left out, counted from 0.
  public let omittedParts: [Int]
  /// The weights of the parts that were used, in their order; they add up to 1.
  public let weights: [Double]

  /// How many parts were used.
  public var usedParts: Int { weights.count }
}
