// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension RankedValues {
  /// A concentration index, with its influence by value where that is wanted.
  func computed(
    _ index: ConcentrationIndex,
    influence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    try check(index)
    let mean = values.mean
    let generalized = generalizedConcentration(influence)
    switch index {
    case .generalized:
      return generalized
    case .standard:
      try values.requirePositiveMean(for: "a concentration index")
      return transformed(generalized, ofIndex: 1 / mean, ofMean: -1 / mean)
    case .erreygers(let bounds):
      return generalized.scaled(by: 4 / (bounds.upperBound - bounds.lowerBound))
    case .wagstaff(let bounds):
      let (lower, upper) = (bounds.lowerBound, bounds.upperBound)
      let room = (upper - mean) * (mean - lower)
      guard room > 0 else {
        throw InequalityError(
          .dividesByZero,
          culprit: values.name,
          "Everyone has the same \(mean) of '\(values.name)', a bound of Wagstaff's index, which "
            + "divides by the distance from it; there is no inequality to normalize."
        )
      }
      return transformed(
        generalized,
        ofIndex: (upper - lower) / room,
        ofMean: -(lower + upper - 2 * mean) / room
      )
    }
  }

  /// Throws unless the bounds are an interval that holds the values.
  private func check(_ index: ConcentrationIndex) throws(InequalityError) {
    guard let bounds = index.bounds else { return }
    let (lower, upper) = (bounds.lowerBound, bounds.upperBound)
    guard lower < upper, lower.isFinite, upper.isFinite else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(lower)…\(upper)",
        "Bounds of \(lower) and \(upper) leave no room between them; give the least and the greatest "
          + "that '\(values.name)' can be."
      )
    }
    guard let place = values.values.firstIndex(where: { $0 < lower || $0 > upper }) else { return }
    throw InequalityError(
      .parameterOutOfRange,
      culprit: values.name,
      "'\(values.name)' is \(values.values[place]) in row \(values.rows[place] + 1), outside the "
        + "bounds \(lower) and \(upper); give the least and the greatest that it can be."
    )
  }

  /// The index times a factor, where the factor changes with the mean by the part `ofMean` of itself.
  private func transformed(
    _ generalized: LinearizedMeasure,
    ofIndex factor: Double,
    ofMean slope: Double
  ) -> LinearizedMeasure {
    let value = generalized.value * factor
    return LinearizedMeasure(
      value: value,
      influence: zip(generalized.influence, values.values).map { own, number in
        own * factor + value * slope * (number - values.mean) / values.sumOfWeights
      }
    )
  }

  /// μ C, and how much each value moves it.
  ///
  ///     μ C = Σᵢ Σⱼ wᵢ wⱼ hᵢ sign(rᵢ − rⱼ) / W²
  private func generalizedConcentration(_ wantsInfluence: Bool) -> LinearizedMeasure {
    let (numbers, weights) = (values.values, values.weights)
    let (sum, mean) = (values.sumOfWeights, values.mean)
    var area = CompensatedSum()
    var influence: [Double] = []
    if wantsInfluence { influence.reserveCapacity(numbers.count) }
    var (peopleBelow, deviationsBelow) = (0.0, 0.0)
    var first = 0
    while first < numbers.count {
      var (people, deviations, next) = (0.0, 0.0, first)
      repeat {
        people += weights[next]
        deviations += weights[next] * (numbers[next] - mean)
        next += 1
      } while next < numbers.count && ranking.values[next] == ranking.values[first]
      let rank = 2 * peopleBelow + people - sum
      area.add(deviations * rank)
      if wantsInfluence {
        let shared = -2 * deviationsBelow - deviations
        for place in first..<next { influence.append((numbers[place] - mean) * rank + shared) }
      }
      peopleBelow += people
      deviationsBelow += deviations
      first = next
    }
    let value = area.value / (sum * sum)
    return LinearizedMeasure(
      value: value,
      influence: influence.map { $0 / (sum * sum) - 2 * value / sum }
    )
  }
}
