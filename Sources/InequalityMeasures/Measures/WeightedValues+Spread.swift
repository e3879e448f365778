// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension WeightedValues {
  /// Hoover's index (Robin Hood's), and how much each value moves it.
  ///
  ///     H = ½ Σ p |y − 1| = Σ p (1 − y)⁺
  ///     dH / dw = ((1 − y)⁺ + P (y − 1) − H y) / W,   P the share of people below the mean
  func hoover(_ wantsInfluence: Bool) throws(InequalityError) -> LinearizedMeasure {
    try requirePositiveMean(for: "Hoover's index")
    let below = average { $0 < mean ? 1 : 0 }
    let value = average { Swift.max(0, 1 - $0 / mean) }
    return LinearizedMeasure(
      value: value,
      influence: influence(wantsInfluence) { ratio in
        Swift.max(0, 1 - ratio) + below * (ratio - 1) - value * ratio
      }
    )
  }

  /// The coefficient of variation, and how much each value moves it; where all values are equal
  /// nothing does.
  func coefficientOfVariation(
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    try requirePositiveMean(for: "a coefficient of variation")
    let square = average { ($0 / mean - 1) * ($0 / mean - 1) }
    let value = square.squareRoot()
    return LinearizedMeasure(
      value: value,
      influence: influence(wantsInfluence) { ratio in
        let deviation = ratio - 1
        return value > 0 ? (deviation * deviation - square) / (2 * value) - value * deviation : 0
      }
    )
  }

  /// The Herfindahl index, and how much each value moves it.
  ///
  ///     Σ w x² / (Σ w x)² = (1 + CV²) / W
  func herfindahl(_ wantsInfluence: Bool) throws(InequalityError) -> LinearizedMeasure {
    try requireValues(aboveZero: false, for: "a Herfindahl index")
    let square = average { ($0 / mean) * ($0 / mean) }
    let value = square / sumOfWeights
    return LinearizedMeasure(
      value: value,
      influence: influence(wantsInfluence) { ratio in
        (ratio * ratio - 2 * square * ratio) / sumOfWeights
      }
    )
  }

  /// Foster, Greer and Thorbecke's measure of poverty, and how much each value moves it.
  ///
  /// Reference: Foster, Greer and Thorbecke (1984), A class of decomposable poverty measures,
  /// Econometrica 52, doi:10.2307/1913475, as commonly stated; not checked against the paper.
  func poverty(
    _ power: Double,
    _ line: Double,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    guard power >= 0, power.isFinite else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(power)",
        "\(power) is no aversion to poverty; it is at least 0: 0 counts the poor, 1 adds up their "
          + "gaps, 2 the squares of them."
      )
    }
    guard line > 0, line.isFinite else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(line)",
        "\(line) is no poverty line; it is a number above 0, in the unit of '\(name)'."
      )
    }
    func gap(_ value: Double) -> Double {
      guard value < line else { return 0 }
      return power == 0 ? 1 : .pow(1 - value / line, power)
    }
    let value = average(gap)
    return LinearizedMeasure(
      value: value,
      influence: wantsInfluence ? values.map { (gap($0) - value) / sumOfWeights } : []
    )
  }
}
