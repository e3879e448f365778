// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension WeightedValues {
  /// Throws unless the total is above zero, so that shares of it mean something.
  func requirePositiveMean(for purpose: String) throws(InequalityError) {
    guard !(mean > 0) else { return }
    let why = minimum < 0 ? "values below 0 outweigh the others" : "every value is 0"
    throw InequalityError(
      .zeroMean,
      culprit: name,
      "The mean of '\(name)' is \(mean) (\(why)), and \(purpose) compares values with their mean; "
        + "measure where there is something to share."
    )
  }

  /// Throws if a value is below zero, or not above it.
  func requireValues(aboveZero: Bool, for purpose: String) throws(InequalityError) {
    try requirePositiveMean(for: purpose)
    guard minimum < 0 || (aboveZero && minimum == 0) else { return }
    let place = values.firstIndex { $0 == minimum } ?? 0
    let count = values.count { $0 < 0 || (aboveZero && $0 == 0) }
    throw InequalityError(
      .valueOutOfRange,
      culprit: name,
      "'\(name)' is \(minimum) in row \(rows[place] + 1), and \(purpose) is of values "
        + (aboveZero ? "above 0" : "of at least 0")
        + " (\(count) of \(values.count) are not). Keep the others with a condition, or take a "
        + "measure that holds them, such as the Gini."
    )
  }

  /// Σ of weight times a number of each value, over the sum of weights.
  @inline(__always)
  func average(_ number: (Double) -> Double) -> Double {
    var sum = CompensatedSum()
    for index in values.indices { sum.add(weights[index] * number(values[index])) }
    return sum.value / sumOfWeights
  }
}
