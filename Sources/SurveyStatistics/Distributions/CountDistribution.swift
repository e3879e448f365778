// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A distribution of a count: its probabilities, its two tails and its quantiles.
public protocol CountDistribution: Hashable, Sendable {
  /// The largest count that can occur; nil if there is none.
  var largest: Int? { get }

  /// Both tails at a count.
  ///
  /// - Parameter count: The count, which may lie outside the support.
  /// - Returns: The probabilities of at most that count, and of more.
  func tailProbabilities(at count: Int) -> (lower: Double, upper: Double)

  /// The probability of exactly a count; 0 outside the support.
  func probability(of count: Int) -> Double
}

extension CountDistribution {
  /// The probability of at most a count.
  public func cumulative(_ count: Int) -> Double { tailProbabilities(at: count).lower }

  /// The probability of more than a count, precise where it is tiny.
  public func upperTail(_ count: Int) -> Double { tailProbabilities(at: count).upper }

  /// The smallest count that is not exceeded with at least a probability.
  ///
  /// Edge cases: probability 0 gives 0; probability 1 gives the largest count.
  ///
  /// - Parameter probability: The probability, from 0 to 1; below 1 if counts have no largest.
  /// - Returns: The count.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain`.
  /// - Complexity: O(log *count*) evaluations of a tail.
  public func quantile(_ probability: Double) throws(SurveyError) -> Int {
    try Domain.probability(probability)
    if probability == 1 {
      guard let largest else {
        throw SurveyError(
          .parameterOutOfDomain,
          culprit: "1",
          "No count is certain not to be exceeded; ask for a probability below 1."
        )
      }
      return largest
    }
    // A tail of one minus the probability says more than a cumulative probability near one.
    func reaches(_ count: Int) -> Bool {
      let tails = tailProbabilities(at: count)
      return probability <= 0.5 ? tails.lower >= probability : tails.upper <= 1 - probability
    }
    if reaches(0) { return 0 }
    var low = 0
    var high = 1
    let limit = largest ?? 1 << 60
    while high < limit, !reaches(high) {
      low = high
      high *= 2
    }
    high = min(high, limit)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if reaches(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
