// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension WeightedValues {
  /// The Gini of sorted values, and how much each moves it.
  ///
  ///     G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² μ),     the area of the Lorenz polygon
  ///     dG / dw_k = Σⱼ wⱼ |x_k − xⱼ| / (W² μ) − G (1 + y_k) / W
  ///
  /// The estimated ranks are part of the derivative. Ties need no rule: their differences are zero.
  /// Deviations are taken from the mean, so that a large offset costs no digits.
  ///
  /// Reference: Binder and Kovačević (1995), Estimating some measures of income inequality from
  /// survey data, Survey Methodology 21, as commonly stated; not checked against the paper.
  func gini(
    smallSample: Bool,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    try requirePositiveMean(for: "a Gini")
    if smallSample, values.count < 2 {
      throw InequalityError(
        .tooFewValues,
        culprit: name,
        "There is one value of '\(name)', and the factor n / (n − 1) needs two."
      )
    }
    let factor = smallSample ? Double(values.count) / Double(values.count - 1) : 1
    var (area, below) = (CompensatedSum(), 0.0)
    for index in values.indices {
      let weight = weights[index]
      area.add(weight * (values[index] - mean) * ((below - sumOfWeights) + (below + weight)))
      below += weight
    }
    let scale = sumOfWeights * sumOfWeights * mean
    guard scale.isFinite, area.value.isFinite else {
      throw InequalityError(
        .notFinite,
        culprit: name,
        "The differences of '\(name)' add up to more than a number can hold; mend the largest value, "
          + "or divide the values or the weights by a power of ten."
      )
    }
    let gini = max(0, area.value / scale)
    guard wantsInfluence else { return LinearizedMeasure(value: factor * gini, influence: []) }
    var influence = [Double](repeating: 0, count: values.count)
    var deviations = 0.0
    below = 0
    for index in values.indices {
      let (deviation, weight) = (values[index] - mean, weights[index])
      below += weight
      deviations += weight * deviation
      let distances = deviation * (2 * below - sumOfWeights) - 2 * deviations
      influence[index] =
        factor * (distances / scale - gini * (1 + values[index] / mean) / sumOfWeights)
    }
    return LinearizedMeasure(value: factor * gini, influence: influence)
  }
}
