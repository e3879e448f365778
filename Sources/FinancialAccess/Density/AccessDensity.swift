// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The density of counted access points, with what it was computed from and its interval.
///
///     try AccessDensity(count: 120, among: 250_000, per: .adults(100_000))
///     // 48.0 per 100,000 adults (39.8 to 57.4)
///
/// A count is a census, without sampling error; the interval is that of a Poisson process with the
/// same count, as a scale for how much a small number says about the place.
public struct AccessDensity: Hashable, Sendable, CustomStringConvertible {
  /// The access points.
  public let count: Int
  /// The people or the square kilometres they are counted against.
  public let denominator: Double
  /// The access points per base.
  public let density: Density
  /// The exact Poisson interval, in the unit of the density.
  public let interval: ConfidenceInterval

  /// The density of counted access points.
  ///
  ///     density = n / denominator · base
  ///     lower   = ½ χ²(α/2; 2n)             upper = ½ χ²(1 − α/2; 2n + 2)   in counts
  ///
  /// Edge cases: without access points density and lower end are zero; the upper end is not.
  ///
  /// - Parameters:
  ///   - count: The access points.
  ///   - denominator: The people or the square kilometres they are counted against.
  ///   - base: What the density is per.
  ///   - confidence: The confidence of the interval.
  /// - Throws: ``AccessError`` with code `countNotWhole`, `denominatorMissing`,
  ///   `denominatorNotPositive`, `baseNotPositive`, `densityOutOfRange` and `confidenceOutOfRange`.
  ///
  /// Formula as commonly stated; not checked against the paper.
  public init(
    count: Int,
    among denominator: Double,
    per base: DensityBase,
    confidence: Double = 0.95
  ) throws(AccessError) {
    var intervals = try PoissonIntervals(confidence: confidence)
    try self.init(count: count, among: denominator, per: base, intervals: &intervals)
  }

  init(
    count: Int,
    among denominator: Double,
    per base: DensityBase,
    intervals: inout PoissonIntervals
  ) throws(AccessError) {
    density = try Density(count: count, among: denominator, per: base)
    self.count = count
    self.denominator = denominator
    let factor = base.size / denominator
    let ends = try intervals.ends(for: count)
    interval = try intervals.interval(ends.lower * factor, ends.upper * factor)
  }

  /// The density of several places together: the sum of the counts over the sum of the
  /// denominators, never the mean of the densities.
  ///
  /// - Parameters:
  ///   - parts: The densities of the places, all with the same base.
  ///   - confidence: The confidence of the interval.
  /// - Returns: The density of all places.
  /// - Throws: ``AccessError`` with code `empty` for no places, `basesDiffer`, `countNotWhole` if
  ///   the sum is too large, and `confidenceOutOfRange`.
  public static func pooled(
    _ parts: [AccessDensity],
    confidence: Double = 0.95
  ) throws(AccessError) -> AccessDensity {
    guard let base = parts.first?.density.base else {
      throw AccessError(
        .empty,
        culprit: "places",
        "There are no densities to pool; give at least one place."
      )
    }
    var count = 0.0
    var denominator = 0.0
    for part in parts {
      guard part.density.base == base else { throw Density.differ(base, part.density.base) }
      count += Double(part.count)
      denominator += part.denominator
    }
    try Density.check(count: count, of: "access points")
    return try AccessDensity(
      count: Int(count),
      among: denominator,
      per: base,
      confidence: confidence
    )
  }

  /// The density with its base and the ends of the interval.
  public var description: String {
    let lower = Printed.decimal(interval.lower, digits: 1)
    return "\(density) (\(lower) to \(Printed.decimal(interval.upper, digits: 1)))"
  }
}
