// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
public import SurveyStatistics

extension AccessDensity {
  /// This density as a multiple of another one.
  ///
  ///     ratio = density / other     SE(ln ratio) = √(1/n + 1/n′)
  ///
  /// Edge cases: without access points here the ratio is zero, and its error and interval are not
  /// defined and absent. Bases of different size are converted.
  ///
  /// - Parameters:
  ///   - other: The density to compare with.
  ///   - confidence: The confidence of the interval, which is symmetric on the logarithmic scale.
  /// - Returns: The ratio; above 1 where there is more access here.
  /// - Throws: ``AccessError`` with code `ratioUndefined` if the other place has no access points,
  ///   `basesDiffer` if the denominators are not the same, and `confidenceOutOfRange`.
  ///
  /// Formula as commonly stated; not checked against a paper.
  public func ratio(
    to other: AccessDensity,
    confidence: Double = 0.95
  ) throws(AccessError) -> Estimate<Ratio> {
    let margin = try PoissonIntervals(confidence: confidence)
    guard other.count > 0 else {
      throw AccessError(
        .ratioUndefined,
        culprit: "0 access points",
        "A ratio to a density of zero is not defined; compare the differences, or pool places."
      )
    }
    // On one base, whatever the sizes: (n / d) / (n′ / d′).
    guard density.base.denominator == other.density.base.denominator else {
      throw Density.differ(density.base, other.density.base)
    }
    let rate = Double(count) / denominator
    let value = rate / (Double(other.count) / other.denominator)
    guard count > 0 else { return Estimate(Ratio(unchecked: value)) }
    let logError = (1 / Double(count) + 1 / Double(other.count)).squareRoot()
    let reach = margin.normalMultiple * logError
    return Estimate(
      Ratio(unchecked: value),
      standardError: value * logError,
      interval: try margin.interval(value * Double.exp(-reach), value * Double.exp(reach))
    )
  }
}
