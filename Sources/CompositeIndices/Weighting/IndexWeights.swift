// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The weights of the parts of an index, which add up to one.
///
///     try IndexWeights([2, 1, 1]).shares   // [0.5, 0.25, 0.25]
///
/// Edge cases: a weight of 0 leaves its part out of the index.
public struct IndexWeights: Hashable, Sendable {
  /// The weight of each part; they add up to 1.
  public let shares: [Double]

  /// Weights from numbers in proportion to them.
  ///
  /// - Parameter weights: A number per part, none negative, not all zero.
  /// - Throws: ``IndexError`` with code `noValues` or `invalidWeight`.
  public init(_ weights: [Double]) throws(IndexError) {
    guard let largest = weights.max() else {
      throw IndexError(.noValues, culprit: "weights", "There are no weights; give one per part.")
    }
    if let bad = weights.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
      throw IndexError(
        .invalidWeight,
        culprit: "\(weights[bad])",
        "Weight \(bad) (counted from 0) is \(weights[bad]); a weight is a number of at least 0."
      )
    }
    guard largest > 0 else {
      throw IndexError(
        .invalidWeight,
        culprit: "0",
        "All \(weights.count) weights are 0; at least one part has to count."
      )
    }
    // Over the largest first, so that neither huge nor tiny weights leave the range of numbers.
    let relative = weights.map { $0 / largest }
    let sum = relative.reduce(0, +)
    shares = relative.map { $0 / sum }
  }

  /// The same weight for every part.
  ///
  /// - Parameter count: The number of parts.
  /// - Returns: Weights of 1 over the count.
  /// - Throws: ``IndexError`` with code `noValues` if the count is not positive.
  public static func equal(_ count: Int) throws(IndexError) -> IndexWeights {
    try IndexWeights([Double](repeating: 1, count: max(count, 0)))
  }
}
