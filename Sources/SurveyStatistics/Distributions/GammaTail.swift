// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The tails of the gamma distribution with unit rate: the regularized incomplete gamma functions.
///
///     lower = P(a, x) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt,   upper = Q(a, x) = 1 − P(a, x)
///
/// The smaller tail is integrated directly and the larger one is its complement, so that both keep
/// their relative precision.
struct GammaTail: TailFunction {
  /// The shape, positive and finite.
  let shape: Double

  var mean: Double { shape }
  var spread: Double { 1 / shape.squareRoot() }
  func slope(at x: Double) -> Double { shape - x }

  /// The logarithm of `xᵃ e⁻ˣ / Γ(a)`, the density with respect to log x.
  func logDensity(at x: Double) -> Double {
    if shape < 10 { return shape * Double.log(x) - x - Double.logGamma(shape) }
    let excess = (x - shape) / shape
    let deviance =
      excess < -0.5 ? Double.log(x / shape) - excess : Remainder.logarithm(excess)
    return shape * deviance - Remainder.stirling(shape) + 0.5 * Double.log(shape / (2 * .pi))
  }

  func logTail(_ side: TailSide, at x: Double) -> LogTail {
    if side == .upper, shape < 1, x < 1 {
      return LogTail(probability: upperNearZero(x), logDensity: logDensity(at: x))
    }
    let sign = side == .lower ? 1.0 : -1.0
    let slope = sign * (shape - x)
    let guess = 1 / (max(slope, 0) + x.squareRoot() + .leastNormalMagnitude)
    let integral = TailIntegral.value(scale: guess) { s in
      slope * s + x * Remainder.exponential(-sign * s)
    }
    return LogTail(logDensity: logDensity(at: x), integral: integral)
  }

  /// Q(a, x) for a < 1 and x < 1, where nearly all of the mass may lie below x.
  private func upperNearZero(_ x: Double) -> Double {
    // Between x and 1 the exponential is expanded and integrated term by term.
    let logX = Double.log(x)
    var sum = -Double.expMinusOne(shape * logX) / shape
    var coefficient = 1.0
    for n in 1...24 {
      let order = Double(n)
      coefficient /= -order
      sum -= coefficient * Double.expMinusOne((shape + order) * logX) / (shape + order)
    }
    return Double.exp(logTail(.upper, at: 1).logarithm) + Double.exp(logDensity(at: 1) + 1) * sum
  }
}
