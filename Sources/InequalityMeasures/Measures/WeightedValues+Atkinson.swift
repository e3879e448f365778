// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension WeightedValues {
  /// Atkinson's index, and how much each value moves it.
  ///
  ///     A(ε) = 1 − M^(1/a),   M = Σ p yᵃ,   a = 1 − ε;      A(1) = 1 − exp(−Theil L)
  ///
  /// Edge cases: an aversion of 0 gives 0, whatever the values.
  func atkinson(
    _ aversion: Double,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    guard aversion >= 0, aversion.isFinite else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(aversion)",
        "\(aversion) is no aversion to inequality; Atkinson's index takes a number of at least 0."
      )
    }
    try requireValues(
      aboveZero: aversion >= 1,
      for: "Atkinson's index with an aversion of \(aversion)"
    )
    if aversion == 0 {
      return LinearizedMeasure(value: 0, influence: influence(wantsInfluence) { _ in 0 })
    }
    if aversion == 1 {
      let entropy = try entropy(0, wantsInfluence)
      return entropy.mapped(
        to: -.expMinusOne(-entropy.value),
        derivative: .exp(-entropy.value)
      )
    }
    let power = 1 - aversion
    let excess = powerExcess(power)
    let logarithm = Double.log(onePlus: excess) / power
    return LinearizedMeasure(
      value: -.expMinusOne(logarithm),
      influence: powerInfluence(power, excess, wantsInfluence)
    ).mapped(to: -.expMinusOne(logarithm), derivative: -.exp(logarithm) / (power * (1 + excess)))
  }
}
