// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The share of a total that the lower part of people has, for every part: a broken line from (0, 0)
/// to (1, 1).
///
///     let curve = try LorenzCurve(WeightedValues(incomes, weights: weights))
///     try curve.share(ofLower: 0.4)
///
/// Edge cases:
/// - Between two points the curve is a straight line, as all who share a value are alike.
/// - With values below 0 the curve begins below the axis.
public struct LorenzCurve: Hashable, Sendable {
  /// The part of people up to each point, from 0 to 1.
  public let populationShares: [Double]
  /// The part of the total that they have.
  public let valueShares: [Double]
  /// The mean of the values: the generalized curve is the curve times it.
  public let mean: Double

  /// The Lorenz curve of values, with a point for each distinct one.
  ///
  /// - Parameter values: The values and their weights.
  /// - Throws: ``InequalityError`` with code `zeroMean` unless the mean is above 0.
  /// - Complexity: O(*n*) for *n* values.
  public init(_ values: WeightedValues) throws(InequalityError) {
    try values.requirePositiveMean(for: "a Lorenz curve")
    let sorted = values.sorted()
    self.init(
      amounts: sorted.values,
      weights: sorted.weights,
      isTied: { sorted.values[$0] == sorted.values[$0 + 1] },
      mean: sorted.mean
    )
  }

  /// The curve of amounts in a given order; neighbours that are tied share a segment.
  init(amounts: [Double], weights: [Double], isTied: (Int) -> Bool, mean: Double) {
    var (people, total) = (CompensatedSum(), CompensatedSum())
    for (amount, weight) in zip(amounts, weights) {
      people.add(weight)
      total.add(weight * amount)
    }
    var populationShares = [0.0]
    var valueShares = [0.0]
    var (below, sum) = (CompensatedSum(), CompensatedSum())
    for index in amounts.indices {
      below.add(weights[index])
      sum.add(weights[index] * amounts[index])
      if index + 1 < amounts.count, isTied(index) { continue }
      let isLast = index + 1 == amounts.count
      populationShares.append(isLast ? 1 : below.value / people.value)
      valueShares.append(isLast ? 1 : sum.value / total.value)
    }
    self.populationShares = populationShares
    self.valueShares = valueShares
    self.mean = mean
  }

  /// The part of the total that the lower part of people has.
  ///
  /// - Parameter part: The part of people, from 0 to 1.
  /// - Returns: Their part of the total.
  /// - Throws: ``InequalityError`` with code `parameterOutOfRange` outside 0…1.
  /// - Complexity: O(log *n*) for *n* points.
  public func share(ofLower part: Double) throws(InequalityError) -> Double {
    try LorenzCurve.check(part)
    var (low, high) = (0, populationShares.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if populationShares[middle] <= part { low = middle } else { high = middle }
    }
    let width = populationShares[high] - populationShares[low]
    guard width > 0 else { return valueShares[high] }
    let fraction = (part - populationShares[low]) / width
    return valueShares[low] + (valueShares[high] - valueShares[low]) * fraction
  }

  /// The generalized curve: the part of the total that the lower part of people has, times the mean.
  ///
  /// - Parameter part: The part of people, from 0 to 1.
  /// - Returns: What they have, per head of all, in the unit of the values.
  /// - Throws: ``InequalityError`` with code `parameterOutOfRange` outside 0…1.
  public func generalized(atLower part: Double) throws(InequalityError) -> Double {
    try share(ofLower: part) * mean
  }

  /// One minus twice the area below the curve: the Gini, or the concentration index of a
  /// concentration curve.
  public var index: Double {
    var area = CompensatedSum()
    for point in 1..<populationShares.count {
      let width = populationShares[point] - populationShares[point - 1]
      area.add(width * (valueShares[point] + valueShares[point - 1]))
    }
    return 1 - area.value
  }

  /// Throws unless a number is a part of people.
  static func check(_ part: Double) throws(InequalityError) {
    guard !(part >= 0 && part <= 1) else { return }
    throw InequalityError(
      .parameterOutOfRange,
      culprit: "\(part)",
      "\(part) is no part of the people; a Lorenz curve runs from 0 to 1."
    )
  }
}
