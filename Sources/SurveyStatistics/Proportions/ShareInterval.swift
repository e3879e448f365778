// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// How the interval of a share is made from a count.
///
///     try ShareInterval.wilson.interval(count: 24, of: 33)   // [0.5578, 0.8493]
///
/// All of them assume a simple random sample. With an *effective* sample size (the sample size over
/// the design effect) count and total need not be whole.
public enum ShareInterval: String, CaseIterable, Hashable, Sendable {
  /// Wilson's score interval: all p with `(p − c/n)² ≤ z² p (1 − p) / n`.
  ///
  /// Covers about as often as it says, also for small samples; the default everywhere.
  case wilson
  /// Clopper and Pearson's exact interval: `B(α/2; c, n − c + 1)` to `B(1 − α/2; c + 1, n − c)`,
  /// where B is the quantile of the beta distribution. Covers at least as often as it says.
  case clopperPearson
  /// Jeffreys' interval: the same quantiles of the beta distribution with exponents c + ½ and
  /// n − c + ½; its end is 0 for a count of 0 and 1 for a count of n.
  case jeffreys
  /// Agresti and Coull's: Wald's around `(c + z²/2) / (n + z²)`, cut off at 0 and 1.
  case agrestiCoull
  /// Wald's: `p ± z √(p (1 − p) / n)`, cut off at 0 and 1. Much too narrow for small samples and for
  /// shares near 0 or 1, where its width is nothing; offered because it is what others print.
  case wald

  /// The interval of a share.
  ///
  /// Edge cases: a count of 0 has the lower end 0 and a count of n the upper end 1, exactly.
  ///
  ///     try ShareInterval.clopperPearson.interval(count: 0, of: 33)   // [0.0000, 0.1058]
  ///
  /// - Parameters:
  ///   - count: How many have what is counted; need not be whole.
  ///   - total: How many were asked, or the effective sample size.
  ///   - confidence: The confidence level.
  /// - Returns: The ends, as fractions from 0 to 1.
  /// - Throws: ``SurveyError`` with code `sampleSizeNotPositive`, `countOutOfRange` or
  ///   `confidenceOutOfRange`.
  ///
  /// Reference: Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion,
  /// Statistical Science 16(2), as commonly stated; not checked against the paper.
  public func interval(
    count: Double,
    of total: Double,
    confidence: Double = 0.95
  ) throws(SurveyError) -> ConfidenceInterval {
    try ConfidenceInterval.check(confidence)
    try ShareInterval.check(count: count, of: total)
    let rest = total - count
    let tail = (1 - confidence) / 2
    let lower: Double
    let upper: Double
    switch self {
    case .wilson:
      let z = try NormalDistribution.standard.upperQuantile(tail)
      lower = ShareInterval.score(count, of: total, z)
      upper = 1 - ShareInterval.score(rest, of: total, z)
    case .clopperPearson:
      lower = count == 0 ? 0 : try BetaDistribution(count, rest + 1).quantile(tail)
      upper = rest == 0 ? 1 : try BetaDistribution(count + 1, rest).upperQuantile(tail)
    case .jeffreys:
      let posterior = try BetaDistribution(count + 0.5, rest + 0.5)
      lower = count == 0 ? 0 : try posterior.quantile(tail)
      upper = rest == 0 ? 1 : try posterior.upperQuantile(tail)
    case .agrestiCoull:
      let z = try NormalDistribution.standard.upperQuantile(tail)
      let size = total + z * z
      return try ShareInterval.symmetric((count + z * z / 2) / size, size, z, confidence)
    case .wald:
      let z = try NormalDistribution.standard.upperQuantile(tail)
      return try ShareInterval.symmetric(count / total, total, z, confidence)
    }
    return try ConfidenceInterval(lower: lower, upper: upper, confidence: confidence)
  }

  /// Wilson's lower end, written without a difference of near numbers.
  private static func score(_ count: Double, of total: Double, _ z: Double) -> Double {
    let half = z * z / 2
    let root = (count * (total - count) / total + half / 2).squareRoot()
    return count / total * count / (count + half + z * root)
  }

  private static func symmetric(
    _ center: Double,
    _ total: Double,
    _ z: Double,
    _ confidence: Double
  ) throws(SurveyError) -> ConfidenceInterval {
    let width = z * (max(center * (1 - center), 0) / total).squareRoot()
    return try ConfidenceInterval(
      lower: max(center - width, 0),
      upper: min(center + width, 1),
      confidence: confidence
    )
  }

  /// Throws unless a count is part of a sample.
  static func check(count: Double, of total: Double) throws(SurveyError) {
    guard total > 0, total <= 0x1p53 else {
      throw SurveyError(
        .sampleSizeNotPositive,
        culprit: "\(total)",
        "A sample size of \(total) does not lie between 0 and 2^53; a share needs a respondent."
      )
    }
    guard count >= 0, count <= total else {
      throw SurveyError(
        .countOutOfRange,
        culprit: "\(count)",
        "A count of \(count) does not lie between 0 and the sample size \(total)."
      )
    }
  }
}
