// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension WeightedValues {
  /// The generalized entropy, and how much each value moves it.
  ///
  ///     GE(α) = (M − 1) / (α (α − 1)),   M = Σ p yᵅ,   y = x / μ
  ///     dGE / dw = (yᵅ + (α − 1) M − α M y) / (W α (α − 1))
  ///
  /// Powers are taken as deviations from 1 or from y, so that a parameter near 0 or 1 loses no
  /// digits on its way to the limits, Theil L and T.
  func entropy(
    _ parameter: Double,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    guard parameter.isFinite else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(parameter)",
        "\(parameter) is no parameter of an entropy; 0 and 1 give the indices of Theil."
      )
    }
    let purpose =
      parameter == 1
      ? "Theil's T" : parameter == 0 ? "Theil's L" : "a generalized entropy of \(parameter)"
    try requireValues(aboveZero: parameter <= 0, for: purpose)
    switch parameter {
    case 0:
      let value = average { $0 / mean - 1 - .log($0 / mean) }
      return LinearizedMeasure(
        value: value,
        influence: influence(wantsInfluence) { $0 - 1 - .log($0) - value }
      )
    case 1:
      let value = average { Self.timesItsLogarithm($0 / mean) - ($0 / mean - 1) }
      return LinearizedMeasure(
        value: value,
        influence: influence(wantsInfluence) { Self.timesItsLogarithm($0) - (value + 1) * $0 + 1 }
      )
    default:
      let excess = powerExcess(parameter)
      let scale = parameter * (parameter - 1)
      return LinearizedMeasure(
        value: excess / scale,
        influence: powerInfluence(parameter, excess, wantsInfluence).map { $0 / scale }
      )
    }
  }

  /// Σ p yᵅ − 1, for a power other than 0 and 1.
  func powerExcess(_ power: Double) -> Double {
    average { Self.excess($0 / mean, power) }
  }

  /// How much each value moves Σ p yᵅ.
  func powerInfluence(_ power: Double, _ excess: Double, _ isWanted: Bool) -> [Double] {
    influence(isWanted) { ratio in
      // yᵅ + (α − 1) M − α M y with M = 1 + excess.
      Self.excess(ratio, power) - excess - power * excess * (ratio - 1)
    }
  }

  /// A number of each value over the mean, over the sum of weights.
  @inline(__always)
  func influence(_ isWanted: Bool, _ number: (Double) -> Double) -> [Double] {
    isWanted ? values.map { number($0 / mean) / sumOfWeights } : []
  }

  /// yᵅ − 1 − α (y − 1), without the loss of digits where α is near 0 or 1.
  private static func excess(_ ratio: Double, _ power: Double) -> Double {
    guard ratio > 0 else { return power - 1 }
    let logarithm = Double.log(ratio)
    return power < 0.5
      ? .expMinusOne(power * logarithm) - power * (ratio - 1)
      : (1 - power) * (ratio - 1) + ratio * .expMinusOne((power - 1) * logarithm)
  }

  /// y ln y, and 0 at 0.
  private static func timesItsLogarithm(_ ratio: Double) -> Double {
    ratio > 0 ? ratio * .log(ratio) : 0
  }
}
