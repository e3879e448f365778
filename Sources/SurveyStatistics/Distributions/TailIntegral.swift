// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The integral of a decaying exponential, `∫₀^∞ exp(−Φ(s)) ds`, by the double exponential rule.
///
/// The tail of a gamma or beta distribution, divided by its density at the point where the tail
/// begins, is such an integral with a smooth Φ for every parameter, however large or small. All
/// terms are positive, so nothing cancels: the relative error stays at a few units in the last
/// place. The substitution is `s = L exp(t − exp(−t))`, with L where Φ is about 1; the step is
/// halved until two sums agree to 1e-10, which leaves an error near the square of that.
///
/// Reference: Takahasi and Mori (1974), Double exponential formulas for numerical integration, as
/// commonly stated; not checked against the paper.
enum TailIntegral {
  /// The integral, where `guess` is roughly the length over which Φ grows by one.
  static func value(scale guess: Double, _ exponent: (Double) -> Double) -> Double {
    let scale = length(startingAt: guess, exponent)
    let left = -3.75
    // The right end: where the integrand has fallen below anything that counts.
    var right = 3.75
    while right < 700 {
      let s = scale * Double.exp(right)
      if exponent(s) - right > 44 { break }
      right += 0.5
    }
    func height(_ t: Double) -> Double {
      let inner = Double.exp(-t)
      let s = Double.exp(t - inner)
      return Double.exp(-exponent(scale * s)) * s * (1 + inner)
    }
    var count = 32
    var sum = 0.0
    var step = (right - left) / Double(count)
    for i in 0...count { sum += height(left + Double(i) * step) }
    // Beyond 2^18 points there is no integrand this module asks for.
    while count < 1 << 18 {
      var between = 0.0
      for i in 0..<count { between += height(left + (Double(i) + 0.5) * step) }
      let agrees = (sum - between).magnitude <= 2e-10 * (sum + between)
      sum += between
      count *= 2
      step /= 2
      if agrees { break }
    }
    return scale * step * sum
  }

  /// A length at which the exponent lies between ½ and 4, or as near to that as doubling gets.
  private static func length(startingAt guess: Double, _ exponent: (Double) -> Double) -> Double {
    var length = guess
    while exponent(length) < 0.5, length < 1e300 { length *= 2 }
    while exponent(length) > 4, length > 1e-300 { length /= 2 }
    return length
  }
}
