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

  /// The percentages of `n` cases that print as a percentage does; if there is none, the nearest.
  ///
  ///     100 · c / n for every whole number c in 0…n with p.lower <= 100 · c / n <= p.upper
  ///
  /// A tie may have been rounded either way. `n` counts whole cases: a printed 33 stands for
  /// exactly 33.
  ///
  /// Unbounded if there is no case, if `n` is only roughly known, and if the cases are so many that
  /// every percentage of that precision is possible: then nothing can be said.
  static func recoverableShare(_ p: ValueInterval, of n: ValueInterval) -> ValueInterval {
    let fewest = max(1, n.lower.rounded(.up))
    let cases = n.upper.rounded(.down)
    guard cases >= 1, fewest == cases, let percent = clipped(p, to: 100) else { return .unbounded }
    let width = p.upper - p.lower
    guard width == 0 || 100 / cases > width else { return .unbounded }
    // A little outside the ends, so that binary fractions do not decide a tie.
    let slack = 1e-9 * max(1, cases / 100)
    let least = max(0, (percent.lower * cases / 100 - slack).rounded(.up))
    let most = min(cases, (percent.upper * cases / 100 + slack).rounded(.down))
    guard least <= most else {
      let nearest = DecimalRounding.steps((percent.lower + percent.upper) * cases / 200, unit: 1)
      return ValueInterval(100 * nearest / cases)
    }
    return ValueInterval(lower: 100 * least / cases, upper: 100 * most / cases)
  }

  /// The part of an interval between 0 and a limit, if there is one.
  private static func clipped(_ values: ValueInterval, to limit: Double) -> ValueInterval? {
    guard values.upper >= 0, values.lower <= limit else { return nil }
    return ValueInterval(lower: max(0, values.lower), upper: min(limit, values.upper))
  }
}
