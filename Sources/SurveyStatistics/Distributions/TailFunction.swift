// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// Which end of a distribution a probability belongs to.
enum TailSide {
  case lower
  case upper

  var opposite: TailSide { self == .lower ? .upper : .lower }
}

/// Both tail probabilities at a point.
struct Tails {
  let lower: Double
  let upper: Double

  /// Both tails from a function that gives one of them.
  ///
  /// - Parameters:
  ///   - first: The tail that is likely the smaller one.
  ///   - logTail: The tail of a side.
  init(first: TailSide, logTail: (TailSide) -> LogTail) {
    let near = min(Double.exp(logTail(first).logarithm), 1)
    // Of a skewed distribution the "smaller" tail may be nearly everything.
    let far = near <= 0.75 ? 1 - near : min(Double.exp(logTail(first.opposite).logarithm), 1)
    let kept = near <= 0.75 ? near : 1 - far
    lower = first == .lower ? kept : far
    upper = first == .lower ? far : kept
  }

  /// All of the mass on one side.
  init(allOn side: TailSide) {
    lower = side == .lower ? 1 : 0
    upper = 1 - lower
  }
}

/// A tail probability in the form that neither underflows nor cancels.
struct LogTail {
  /// The logarithm of the probability.
  let logarithm: Double
  /// The probability over the density with respect to the logarithm of the argument.
  let ratio: Double

  /// The tail as an integral over the density at its beginning.
  init(logDensity: Double, integral: Double) {
    logarithm = logDensity + Double.log(integral)
    ratio = integral
  }

  /// The tail from its probability and the density at its beginning.
  init(probability: Double, logDensity: Double) {
    logarithm = Double.log(probability)
    ratio = probability * Double.exp(-logDensity)
  }
}

/// A distribution on the positive numbers whose tails are known.
///
/// In the logarithm of the argument the density of the gamma distribution, and of the odds of a
/// beta variable, is log-concave, and so are the tails: that makes the root below safe.
protocol TailFunction {
  /// A point in the middle of the distribution.
  var mean: Double { get }
  /// The standard deviation of the logarithm of the argument, roughly, where that is narrow.
  var spread: Double { get }
  /// The derivative of the log-density with respect to the logarithm of the argument.
  func slope(at point: Double) -> Double
  /// A tail at a point that is positive and finite.
  func logTail(_ side: TailSide, at point: Double) -> LogTail
}

extension TailFunction {
  /// Both tails at a point, which may be zero, negative or infinite.
  func tails(at point: Double) -> Tails {
    guard point > 0 else { return Tails(allOn: .upper) }
    guard point < .infinity else { return Tails(allOn: .lower) }
    return Tails(first: point <= mean ? .lower : .upper) { logTail($0, at: point) }
  }

  /// The point at which a tail has a probability.
  ///
  /// Each step solves the quadratic that matches the logarithm of the tail in value, slope and
  /// curvature; that logarithm is concave and monotone, so the steps settle from any start.
  ///
  /// - Parameters:
  ///   - side: The tail, the smaller of the two for full precision.
  ///   - probability: Its probability, 0 < probability < 1.
  /// - Returns: The point; 0 or infinity where it lies beyond what a `Double` can hold.
  func point(where side: TailSide, is probability: Double) -> Double {
    let target = Double.log(probability)
    let outward = side == .lower ? -1.0 : 1.0
    let distance = NormalDistribution.standard.point(lower: 1 - probability, upper: probability)
    var point = mean * Double.exp(outward * min(distance * spread, 5))
    // A root so far out that a thousand steps do not reach it has over- or underflowed before.
    for _ in 0..<1000 {
      let tail = logTail(side, at: point)
      let miss = tail.logarithm - target
      let bend = max(1 + outward * slope(at: point) * tail.ratio, 0)
      let step = 2 * miss * tail.ratio / (1 + max(1 + 2 * miss * bend, 0).squareRoot())
      point *= Double.exp(outward * min(max(step, -100), 100))
      guard point > 0, point < .infinity else { break }
      // The error after a step is about the cube of the miss before it.
      if miss.magnitude < 3e-6 { break }
    }
    return point
  }

  /// The point below which a probability lies, given both tails of it.
  func point(lower: Double, upper: Double) -> Double {
    if lower <= 0 { return 0 }
    if upper <= 0 { return .infinity }
    return lower <= upper ? point(where: .lower, is: lower) : point(where: .upper, is: upper)
  }
}
