// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The gap between two groups' rates, on every scale in use.
///
///     let men = try PublishedRate(Share(percent: 85), sampleSize: 500)
///     let women = try PublishedRate(Share(percent: 79), sampleSize: 500)
///     let gap = try RateGap(from: men, to: women)
///     gap.difference                        // 6.0 pp (1.2 pp to 10.7 pp)
///     gap.ratio                             // 0.929 (0.877 to 0.985)
///
/// With M the rate measured from, F the rate measured to, V their variances and C their covariance,
/// the delta method gives
///
///     V(M − F)          = V_M + V_F − 2C
///     V(ln F/M)         = V_F/F² + V_M/M² − 2C/(F M)
///     V(ln odds ratio)  = V_M/[M(1 − M)]² + V_F/[F(1 − F)]² − 2C/[M(1 − M) F(1 − F)]
///
/// and for the exclusion ratio the second line with 1 − F and 1 − M.
///
/// Report at least two scales: a gap can widen in points while it narrows in relative terms, and
/// inclusion and exclusion ratios can move in opposite directions.
///
/// Edge cases:
/// - Where a measure would divide by zero it is absent, and ``note(on:)`` says so.
/// - With a rate of 0 or 1, ratio-like measures come without an error, with a note.
/// - Without sample sizes or standard errors every measure is a bare value.
///
/// Formulas as commonly stated; not checked against the papers.
public struct RateGap: Hashable, Sendable {
  /// The rate of the group measured from, usually the better served.
  public let reference: PublishedRate
  /// The rate of the group measured to.
  public let comparison: PublishedRate
  /// The covariance of the two rates; zero for independent samples.
  public let covariance: Double
  /// The confidence of every interval.
  public let confidence: Double
  /// How the interval of the difference is made.
  public let differenceInterval: DifferenceInterval
  /// How the intervals of the other measures are made.
  public let ratioInterval: RatioInterval

  /// M − F, in percentage points; positive when the comparison group lags.
  public let difference: Estimate<PercentagePoints>
  /// F / M; below 1 when the comparison group lags, absent where M is zero.
  public let ratio: Estimate<Ratio>?
  /// 1 − F / M; positive when the comparison group lags, absent where M is zero.
  public let relativeGap: Estimate<RelativeDifference>?
  /// The odds of M over the odds of F; above 1 when the comparison group lags, absent unless both
  /// rates lie strictly between 0 and 1.
  public let oddsRatio: Estimate<Ratio>?
  /// (1 − F) / (1 − M); above 1 when the comparison group is left out more often, absent where
  /// nobody of the reference group is left out.
  public let exclusionRatio: Estimate<Ratio>?
  /// F / M up to parity, 2 − M / F beyond it; from 0 to 2, absent where both rates are zero.
  public let adjustedParityIndex: Estimate<Ratio>?
  /// The gender parity index, F / M: the ratio under another name.
  public var parityIndex: Estimate<Ratio>? { ratio }

  /// The gap of two rates.
  ///
  /// - Parameters:
  ///   - reference: The rate of the group measured from.
  ///   - comparison: The rate of the group measured to.
  ///   - covariance: The covariance of the two rates; not zero where both groups come from the same
  ///     clusters.
  ///   - confidence: The confidence of every interval.
  ///   - differenceInterval: How the interval of the difference is made.
  ///   - ratioInterval: How the intervals of the other measures are made.
  /// - Throws: ``GapError`` with code `rateOutOfRange` for an unchecked share outside 0…1,
  ///   `sampleSizeMissing` if only one of the rates comes with its precision, `covarianceOutOfRange`
  ///   if C² > V_M V_F or if no variances are known, and `confidenceOutOfRange`.
  public init(
    from reference: PublishedRate,
    to comparison: PublishedRate,
    covariance: Double = 0,
    confidence: Double = 0.95,
    differenceInterval: DifferenceInterval = .newcombe,
    ratioInterval: RatioInterval = .log
  ) throws(GapError) {
    let arithmetic = try GapArithmetic(
      reference,
      comparison,
      covariance: covariance,
      confidence: confidence
    )
    self.reference = reference
    self.comparison = comparison
    self.covariance = covariance
    self.confidence = confidence
    self.differenceInterval = differenceInterval
    self.ratioInterval = ratioInterval
    difference = try arithmetic.difference(differenceInterval)
    ratio = try arithmetic.ratio(.ratio, ratioInterval)
    relativeGap = try arithmetic.relativeGap(ratioInterval)
    oddsRatio = try arithmetic.ratio(.oddsRatio, ratioInterval)
    exclusionRatio = try arithmetic.ratio(.exclusionRatio, ratioInterval)
    adjustedParityIndex = try arithmetic.adjustedParityIndex(ratioInterval)
  }
}
