// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension WeightedValues {
  /// The generalized Lorenz curve of sorted values at a part of people, and how much each value moves
  /// it.
  ///
  ///     N(q) / W,   N(q) = Σ w x up to the part q of people, linear within a value
  ///     dN / dw_k = (x_k − Q) [x_k ≤ Q] + q Q,   Q the value at q
  func generalizedLorenz(
    _ part: Double,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    try LorenzCurve.check(part)
    let limit = part * sumOfWeights
    var (sum, below, place) = (CompensatedSum(), CompensatedSum(), 0)
    while place < values.count - 1, below.value + weights[place] <= limit {
      sum.add(weights[place] * values[place])
      below.add(weights[place])
      place += 1
    }
    let quantile = values[place]
    sum.add((limit - below.value) * quantile)
    let value = sum.value / sumOfWeights
    guard wantsInfluence else { return LinearizedMeasure(value: value, influence: []) }
    let influence = values.map { own in
      ((own <= quantile ? own - quantile : 0) + part * quantile - value) / sumOfWeights
    }
    return LinearizedMeasure(value: value, influence: influence)
  }

  /// The Lorenz curve of sorted values at a part of people: the generalized one over the mean.
  func lorenz(_ part: Double, _ wantsInfluence: Bool) throws(InequalityError) -> LinearizedMeasure {
    try requirePositiveMean(for: "a Lorenz curve")
    let sum = try generalizedLorenz(part, wantsInfluence)
    let value = part == 1 ? 1 : sum.value / mean
    let ofMean = sumOfWeights * mean
    return LinearizedMeasure(
      value: value,
      influence: zip(sum.influence, values).map { $0 / mean - value * ($1 - mean) / ofMean }
    )
  }

  /// The share of the upper part of people over that of the lower part, of sorted values.
  func shareRatio(
    top: Double,
    bottom: Double,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    for part in [top, bottom] where !(part > 0 && part <= 1) {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(part)",
        "\(part) is no part of the people; a share ratio compares parts above 0 and up to 1, such "
          + "as 0.1 with 0.4."
      )
    }
    let lower = try lorenz(bottom, wantsInfluence)
    let upper = try lorenz(1 - top, wantsInfluence)
    guard lower.value.isFinite, upper.value.isFinite else {
      throw InequalityError(
        .notFinite,
        culprit: name,
        "The values of '\(name)' add up to more than a number can hold; mend the largest, or divide "
          + "them all by a power of ten."
      )
    }
    guard lower.value > 0 else {
      throw InequalityError(
        .dividesByZero,
        culprit: name,
        "The lower \(Printed.decimal(100 * bottom, digits: 0)) percent have \(lower.value) of all "
          + "'\(name)', so that nothing can be put in relation to it; take a wider lower part, or a "
          + "Gini."
      )
    }
    let value = (1 - upper.value) / lower.value
    return LinearizedMeasure(
      value: value,
      influence: zip(upper.influence, lower.influence).map { upper, own in
        -(upper + value * own) / lower.value
      }
    )
  }
}
