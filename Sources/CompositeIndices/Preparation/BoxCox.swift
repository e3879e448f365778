// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The Box–Cox transformation of positive values.
enum BoxCox {
  /// (yᵏ − 1) / k, and ln y for k = 0.
  static func value(_ value: Double, exponent: Double) -> Double {
    let logarithm = Double.log(value)
    return exponent == 0
      ? logarithm : Double.expMinusOne(exponent * logarithm) / exponent
  }

  /// The exponent from −2 to 2 of the greatest profile likelihood, by golden sections.
  ///
  ///     ℓ(k) = −n/2 · ln(variance of the transformed values) + (k − 1) Σ ln y
  static func exponent(of values: [Double]) -> Double {
    let logarithms = values.filter { !$0.isNaN }.map { Double.log($0) }
    let sum = logarithms.reduce(0, +)
    let size = Double(logarithms.count)
    func likelihood(_ exponent: Double) -> Double {
      let moments = Moments(
        logarithms.map {
          exponent == 0 ? $0 : Double.expMinusOne(exponent * $0) / exponent
        }
      )
      return -size / 2 * Double.log(moments.second / size) + (exponent - 1) * sum
    }
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (-2.0, 2.0)
    var (left, right) = (high - golden * (high - low), low + golden * (high - low))
    var (atLeft, atRight) = (likelihood(left), likelihood(right))
    while high - low > 1e-10 {
      if atLeft > atRight {
        (high, right, atRight) = (right, left, atLeft)
        left = high - golden * (high - low)
        atLeft = likelihood(left)
      } else {
        (low, left, atLeft) = (left, right, atRight)
        right = low + golden * (high - low)
        atRight = likelihood(right)
      }
    }
    return (low + high) / 2
  }
}
