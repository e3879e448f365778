// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// The tails of the beta distribution: the regularized incomplete beta functions.
///
///     lower = I(x; a, b) = 1/B(a, b) ∫₀ˣ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt,   upper = 1 − lower
///
/// As a `TailFunction`, its argument is the odds `x / (1 − x)`, which keep their precision near 0 and
/// near 1 and are what Student's and Fisher's distributions have at hand.
struct BetaTail: TailFunction {
  /// The exponent of x, positive and finite.
  let a: Double
  /// The exponent of 1 − x, positive and finite.
  let b: Double

  /// A place between 0 and 1, with what must not be lost to rounding.
  struct Place {
    let x: Double
    /// 1 − x.
    let y: Double
    let logX: Double
    let logY: Double
    /// `a y − b x`: how far below the mean, times a + b.
    let slope: Double

    /// The same place seen from the other end.
    var mirrored: Place { Place(x: y, y: x, logX: logY, logY: logX, slope: -slope) }
  }

  var mean: Double { a / b }
  var spread: Double { (1 / a + 1 / b).squareRoot() }

  /// The place with given odds.
  func place(odds: Double) -> Place {
    let y = 1 / (1 + odds)
    let logY = -Double.log(onePlus: odds)
    return Place(
      x: odds / (1 + odds),
      y: y,
      logX: odds > 1 ? -Double.log(onePlus: 1 / odds) : Double.log(odds) + logY,
      logY: logY,
      slope: slope(at: odds)
    )
  }

  /// The place x, 0 < x < 1.
  func place(_ x: Double) -> Place {
    let total = a + b
    let lost = a > b ? b - (total - a) : a - (total - b)
    return Place(
      x: x,
      y: 1 - x,
      logX: x > 0.5 ? Double.log(onePlus: x - 1) : Double.log(x),
      logY: Double.log(onePlus: -x),
      slope: a.addingProduct(-total, x) - lost * x
    )
  }

  func slope(at odds: Double) -> Double {
    odds < 1e200 ? a.addingProduct(-b, odds) / (1 + odds) : -b
  }
  func logTail(_ side: TailSide, at odds: Double) -> LogTail { logTail(side, place(odds: odds)) }

  /// Both tails at x, which may lie outside 0…1.
  func tails(x: Double) -> Tails {
    guard x > 0 else { return Tails(allOn: .upper) }
    guard x < 1 else { return Tails(allOn: .lower) }
    let place = place(x)
    return Tails(first: place.slope >= 0 ? .lower : .upper) { logTail($0, place) }
  }

  /// The logarithm of `xᵃ yᵇ / B(a, b)`, the density with respect to the log-odds.
  func logDensity(_ place: Place) -> Double {
    if a < 10, b < 10 {
      return a * place.logX + b * place.logY
        + (Double.logGamma(a + b) - Double.logGamma(a) - Double.logGamma(b))
    }
    if b < 10 { return BetaTail(a: b, b: a).logDensity(place.mirrored) }
    let total = a + b
    let large = Remainder.stirling(total) - Remainder.stirling(b)
    if a < 10 {
      return a * (place.logX + Double.log(total)) - a - Double.logGamma(a)
        + (b - 0.5) * Double.log(onePlus: a / b) + b * place.logY + large
    }
    return 0.5 * (Double.log(a / (2 * .pi)) + Double.log(b / total))
      + (large - Remainder.stirling(a))
      + a * deviance(-place.slope / a, place.logX, total / a)
      + b * deviance(place.slope / b, place.logY, total / b)
  }

  /// `log(1 + excess) − excess`, where 1 + excess is `exp(logPart) · ratio`.
  private func deviance(_ excess: Double, _ logPart: Double, _ ratio: Double) -> Double {
    excess < -0.5 ? logPart + Double.log(ratio) - excess : Remainder.logarithm(excess)
  }

  private func logTail(_ side: TailSide, _ place: Place) -> LogTail {
    side == .lower
      ? BetaTail(a: b, b: a).logUpper(place.mirrored)
      : logUpper(place)
  }

  private func logUpper(_ place: Place) -> LogTail {
    if a < 1, place.x < nearZero {
      return LogTail(probability: upperNearZero(place), logDensity: logDensity(place))
    }
    let slope = -place.slope
    let total = a + b
    // The rarer side carries the precision; moving up, x grows and y shrinks.
    let grows = place.x <= place.y
    let part = grows ? place.x : place.y
    let spread = (total * place.x * place.y).squareRoot()
    let guess = 1 / (max(slope, 0) + spread + .leastNormalMagnitude)
    let integral = TailIntegral.value(scale: guess) { s in
      slope * s + total * BetaTail.cumulant(part, grows ? s : -s)
    }
    return LogTail(logDensity: logDensity(place), integral: integral)
  }

  /// `log(1 + q (eˢ − 1)) − q s`, the centred cumulant function of a yes-or-no variable.
  private static func cumulant(_ q: Double, _ s: Double) -> Double {
    let growth = q * Double.expMinusOne(s)
    if growth.magnitude < 0.5 {
      return Remainder.logarithm(growth) + q * Remainder.exponential(s)
    }
    let logarithm = growth < .infinity ? Double.log(onePlus: growth) : Double.log(q) + s
    return logarithm - q * s
  }

  /// Where the expansion around zero takes over for a < 1.
  private var nearZero: Double { min(0.5, 1 / (b + 1)) }

  /// The upper tail for a < 1 and a small x, below which nearly all of the mass may lie.
  private func upperNearZero(_ place: Place) -> Double {
    // Between x and the edge the other factor is expanded and integrated term by term.
    let edge = nearZero
    let end = self.place(edge)
    let logRatio = place.logX - end.logX
    var sum = -Double.expMinusOne(a * logRatio) / a
    var coefficient = 1.0
    for n in 1...64 {
      let order = Double(n)
      coefficient *= (order - b) / order * edge
      let term = coefficient * Double.expMinusOne((a + order) * logRatio) / (a + order)
      sum -= term
      if term.magnitude < 1e-18 * sum { break }
    }
    return Double.exp(logUpper(end).logarithm) + Double.exp(logDensity(end) - b * end.logY) * sum
  }
}
