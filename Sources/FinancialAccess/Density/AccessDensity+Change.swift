// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension AccessDensity {
  /// By how much the density has changed since an earlier time.
  ///
  ///     change = density − earlier     SE = base · √(n/d² + n′/d′²)
  ///
  /// The error is that of two independent Poisson counts: a scale for how much of the change small
  /// numbers make by themselves. For the change as a factor see ``ratio(to:confidence:)``.
  ///
  /// - Parameters:
  ///   - earlier: The density at the earlier time, with the same base.
  ///   - confidence: The confidence of the interval, by the normal distribution.
  /// - Returns: The change in the unit of the density; positive where there is more access now.
  /// - Throws: ``AccessError`` with code `basesDiffer` and `confidenceOutOfRange`.
  public func change(
    since earlier: AccessDensity,
    confidence: Double = 0.95
  ) throws(AccessError) -> Estimate<Amount> {
    let margin = try PoissonIntervals(confidence: confidence)
    guard density.base == earlier.density.base else {
      throw Density.differ(density.base, earlier.density.base)
    }
    let now = Double(count) / (denominator * denominator)
    let then = Double(earlier.count) / (earlier.denominator * earlier.denominator)
    let change = density.value - earlier.density.value
    let error = density.base.size * (now + then).squareRoot()
    let reach = margin.normalMultiple * error
    return Estimate(
      Amount(unchecked: change),
      standardError: error,
      interval: try margin.interval(change - reach, change + reach)
    )
  }
}
