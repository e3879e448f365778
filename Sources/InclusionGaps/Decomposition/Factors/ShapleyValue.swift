// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// What each of several factors adds to a value, whatever order they are taken in.
///
///     φᵢ = Σ over sets S without i  |S|! (n − |S| − 1)! / n!  ·  (v(S and i) − v(S))
///
/// The mean, over all n! orders, of what the value gains when the factor joins those before it. The
/// contributions add up to v(all) − v(none).
///
/// Reference: Shapley (1953), A value for n-person games, Contributions to the Theory of Games II,
/// doi:10.1515/9781400881970-018, as commonly stated; not checked against the paper.
public enum ShapleyValue {
  /// The largest number of factors: every one more doubles the work.
  public static let mostFactors = 20

  /// The contribution of each factor.
  ///
  ///     let old = [0.5, 0.4, 0.6], new = [0.7, 0.5, 0.8]
  ///     try ShapleyValue.contributions(factors: 3) { changed in
  ///       (0..<3).reduce(1) { $0 * (changed.contains($1) ? new[$1] : old[$1]) }
  ///     }   // 0.0633, 0.0423 and 0.0543: together 0.16
  ///
  /// - Parameters:
  ///   - count: The number of factors.
  ///   - value: The value when some of the factors have changed; called once for each set.
  /// - Returns: A contribution per factor, in the unit of the value.
  /// - Throws: ``GapError`` with code `noFactors`, `tooManyFactors` for more than ``mostFactors``, or
  ///   `badValue` if a value is not a finite number.
  /// - Complexity: O(2ⁿ *n*), and 2ⁿ values in memory.
  public static func contributions(
    factors count: Int,
    value: (FactorSet) -> Double
  ) throws(GapError) -> [Double] {
    try check(count)
    let values = (0..<UInt32(1) << UInt32(count)).map { value(FactorSet(bits: $0)) }
    return try averages(of: values, factors: count).map(\.effect)
  }

  /// Throws unless so many factors can be taken in every order.
  static func check(_ count: Int) throws(GapError) {
    guard count > 0 else {
      throw GapError(
        .noFactors,
        culprit: "factors",
        "There are no factors, so nothing can be explained; name at least one."
      )
    }
    guard count <= mostFactors else {
      throw GapError(
        .tooManyFactors,
        culprit: "\(count)",
        "There are \(count) factors and every set of them has to be looked at; join some, so that "
          + "at most \(mostFactors) are left."
      )
    }
  }

  /// How much a set of the other factors weighs, by its size: |S|! (n − |S| − 1)! / n!.
  static func weights(of count: Int) -> [Double] {
    var weights = [1 / Double(count)]
    for size in 1..<max(1, count) {
      weights.append(weights[size - 1] * Double(size) / Double(count - size))
    }
    return weights
  }

  /// The mean value with and without a factor, over the sets of the others, and their difference.
  struct Averages {
    let with: Double
    let without: Double
    let effect: Double
  }

  /// The averages of each factor from the values of all sets, the set's bits as its place.
  static func averages(
    of values: [Double],
    factors count: Int
  ) throws(GapError) -> [Averages] {
    if let place = values.firstIndex(where: { !$0.isFinite }) {
      let changed = (0..<count).filter { place >> $0 & 1 == 1 }.map { "\($0 + 1)" }
      throw GapError(
        .badValue,
        culprit: "\(values[place])",
        "The rate is \(values[place].isNaN ? "no number" : "more than a number can hold") "
          + (changed.isEmpty
            ? "with no factor changed"
            : "with factor \(changed.joined(separator: " and ")) of \(count) changed")
          + "; check for a division by zero, or divide a factor by a power of ten."
      )
    }
    let weights = weights(of: count)
    return (0..<count).map { factor in
      var (with, without, effect) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
      let bit = 1 << factor
      for set in values.indices where set & bit == 0 {
        let weight = weights[set.nonzeroBitCount]
        with.add(weight * values[set | bit])
        without.add(weight * values[set])
        effect.add(weight * (values[set | bit] - values[set]))
      }
      return Averages(with: with.value, without: without.value, effect: effect.value)
    }
  }
}
