// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// The formulas of functions in which an argument appears more than once, so that plain interval
/// arithmetic would be wider than need be.
enum CompoundFormula {
  /// The geometric mean.
  ///
  ///     exp((ln a + ln b + …) / k)
  ///
  /// Unbounded if a value may be negative.
  static func geometricMean(_ values: [ValueInterval]) -> ValueInterval {
    guard values.allSatisfy({ $0.lower >= 0 }) else { return .unbounded }
    let count = Double(values.count)
    return ValueInterval(
      lower: exp(values.reduce(0) { $0 + log($1.lower) } / count),
      upper: exp(values.reduce(0) { $0 + log($1.upper) } / count)
    )
  }

  /// The ratio of two odds, from percentages; it grows with `p` and falls with `q`.
  ///
  /// Unbounded if one of them lies wholly outside 0…100, or both are 0 or both 100.
  static func oddsRatio(_ p: ValueInterval, _ q: ValueInterval) -> ValueInterval {
    guard let p = clipped(p, to: 100), let q = clipped(q, to: 100) else { return .unbounded }
    func ratio(_ p: Double, _ q: Double) -> Double { p * (100 - q) / ((100 - p) * q) }
    return ValueInterval(lower: ratio(p.lower, q.upper), upper: ratio(p.upper, q.lower))
  }

  /// The percentages of `n` cases that are nearest to a printed percentage.
  ///
  ///     100 · c / n,  c = the whole number nearest to p · n / 100, in 0…n
  ///
  /// `n` counts whole cases: a printed 33 stands for exactly 33 although it would round from 32.6.
  /// If `n` is only roughly known, every percentage within half a case of `p` is recoverable.
  /// Unbounded if there is no case.
  static func recoverableShare(_ p: ValueInterval, of n: ValueInterval) -> ValueInterval {
    let fewest = max(1, n.lower.rounded(.up))
    let most = n.upper.rounded(.down)
    guard most >= 1, let percent = clipped(p, to: 100) else { return .unbounded }
    if fewest == most {
      return percent.increasing {
        100 * DecimalRounding.steps($0 * most / 100, unit: 1) / most
      }
    }
    let halfCase = 50 / fewest
    return ValueInterval(lower: percent.lower - halfCase, upper: percent.upper + halfCase)
  }

  /// The part of an interval between 0 and a limit, if there is one.
  private static func clipped(_ values: ValueInterval, to limit: Double) -> ValueInterval? {
    guard values.upper >= 0, values.lower <= limit else { return nil }
    return ValueInterval(lower: max(0, values.lower), upper: min(limit, values.upper))
  }
}
