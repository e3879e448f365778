// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// What is left of a familiar function after its leading terms are taken away, without the
/// cancellation that subtracting them would cost.
enum Remainder {
  /// `log(1 + w) − w`, to full relative precision for small `w`; for w > −1.
  static func logarithm(_ w: Double) -> Double {
    guard w.magnitude < 0.5 else { return Double.log(onePlus: w) - w }
    // With r = w / (2 + w): log(1 + w) = 2 atanh r and 2 r − w = −r w.
    let r = w / (2 + w)
    let square = r * r
    var term = 2 * r
    var sum = 0.0
    for k in 1...24 {
      term *= square
      sum += term / Double(2 * k + 1)
      if term.magnitude <= 1e-18 * sum.magnitude { break }
    }
    return sum - r * w
  }

  /// `exp(s) − 1 − s`, to full relative precision for small `s`.
  static func exponential(_ s: Double) -> Double {
    guard s.magnitude < 0.7 else { return Double.expMinusOne(s) - s }
    var term = s * s / 2
    var sum = term
    for k in 3...24 {
      term *= s / Double(k)
      sum += term
      if term.magnitude <= 1e-18 * sum.magnitude { break }
    }
    return sum
  }

  /// `log Γ(a) − ((a − ½) log a − a + ½ log 2π)`, the error of Stirling's formula; for a ≥ 10.
  static func stirling(_ a: Double) -> Double {
    let inverse = 1 / a
    let square = inverse * inverse
    // B(2k) / (2k (2k − 1)) for k = 1 … 8; the next term is below 2e-18 at a = 10.
    let coefficients = (
      1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156,
      -3617.0 / 122_400
    )
    var sum = coefficients.7
    sum = sum * square + coefficients.6
    sum = sum * square + coefficients.5
    sum = sum * square + coefficients.4
    sum = sum * square + coefficients.3
    sum = sum * square + coefficients.2
    sum = sum * square + coefficients.1
    sum = sum * square + coefficients.0
    return sum * inverse
  }
}
