// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A published rate with what is known about its precision.
///
///     PublishedRate(try Share(percent: 79))                                      // nothing known
///     try PublishedRate(Share(percent: 79), sampleSize: 500)                      // a simple sample
///     try PublishedRate(Share(percent: 79), sampleSize: 500, designEffect: 1.6)   // clusters, weights
///     try PublishedRate(Share(percent: 79), standardError: 0.023)                 // as published
///
/// The variance of a rate from a sample is
///
///     V = deff · p (1 − p) / n
///
/// Edge cases: for a rate of 0 or 1 this is zero, which understates what is unknown; measures say so
/// in their notes.
public struct PublishedRate: Hashable, Sendable {
  /// The rate.
  public let share: Share
  /// The largest sample that a Double counts exactly.
  private static let largestSize = 0x1p53

  /// How many respondents stand behind it; nil if not known.
  public let sampleSize: Int?
  /// The size of the simple random sample that would be as precise; nil if not known.
  public let effectiveSampleSize: Double?
  /// The variance of the rate; nil if nothing is known about it.
  public let variance: Double?

  /// A rate about whose precision nothing is known.
  public init(_ share: Share) {
    self.share = share
    sampleSize = nil
    effectiveSampleSize = nil
    variance = nil
  }

  /// A rate from a sample.
  ///
  /// - Parameters:
  ///   - share: The rate.
  ///   - sampleSize: The number of respondents it is a rate of.
  ///   - designEffect: By how much the design inflates the variance of a simple random sample.
  /// - Throws: ``GapError`` with code `sampleSizeOutOfRange` unless both numbers are positive and
  ///   finite, and `rateOutOfRange` for an unchecked share outside 0…1.
  public init(_ share: Share, sampleSize: Int, designEffect: Double = 1) throws(GapError) {
    guard sampleSize > 0 else {
      throw GapError(
        .sampleSizeOutOfRange,
        culprit: "\(sampleSize)",
        "A rate from a sample of \(sampleSize) respondents has no error; give at least one."
      )
    }
    guard designEffect > 0, designEffect.isFinite else {
      throw GapError(
        .sampleSizeOutOfRange,
        culprit: "\(designEffect)",
        "A design effect of \(designEffect) is not possible; a simple random sample has 1."
      )
    }
    try self.init(
      share,
      sampleSize: sampleSize,
      effective: Double(sampleSize) / designEffect
    )
  }

  /// A rate from a sample of which only the effective size is known.
  ///
  /// - Parameters:
  ///   - share: The rate.
  ///   - effectiveSampleSize: The size of the simple random sample that would be as precise.
  /// - Throws: ``GapError`` with code `sampleSizeOutOfRange` unless the size is positive and
  ///   finite, and `rateOutOfRange` for an unchecked share outside 0…1.
  public init(_ share: Share, effectiveSampleSize: Double) throws(GapError) {
    try self.init(share, sampleSize: nil, effective: effectiveSampleSize)
  }

  /// A rate with a published standard error.
  ///
  /// - Parameters:
  ///   - share: The rate.
  ///   - standardError: Its standard error as a fraction: 0.023 for 2.3 points.
  ///   - sampleSize: The number of respondents, where it is published too.
  /// - Throws: ``GapError`` with code `standardErrorOutOfRange` unless the standard error lies in
  ///   0…0.5, the largest that a share can have, `sampleSizeOutOfRange` for a size below one, and
  ///   `rateOutOfRange` for an unchecked share outside 0…1.
  public init(
    _ share: Share,
    standardError: Double,
    sampleSize: Int? = nil
  ) throws(GapError) {
    guard standardError >= 0, standardError <= 0.5 else {
      let hint =
        standardError > 0.5 && standardError <= 50
        ? "it looks like points: write \(standardError / 100)"
        : "that of a share lies between 0 and 0.5"
      throw GapError(
        .standardErrorOutOfRange,
        culprit: "\(standardError)",
        "A standard error of \(standardError) is not possible; \(hint)."
      )
    }
    if let sampleSize, sampleSize <= 0 {
      throw GapError(
        .sampleSizeOutOfRange,
        culprit: "\(sampleSize)",
        "A sample of \(sampleSize) respondents has no rate; leave the size out if it is unknown."
      )
    }
    try PublishedRate.check(share)
    let spread = share.value * (1 - share.value)
    let square = standardError * standardError
    self.share = share
    self.sampleSize = sampleSize
    effectiveSampleSize =
      spread > 0 && square > 0 ? min(spread / square, PublishedRate.largestSize) : nil
    variance = square
  }

  private init(_ share: Share, sampleSize: Int?, effective: Double) throws(GapError) {
    guard effective > 0, effective <= PublishedRate.largestSize else {
      throw GapError(
        .sampleSizeOutOfRange,
        culprit: "\(effective)",
        "An effective sample size of \(effective) is not possible; it lies between 0 and 2^53."
      )
    }
    try PublishedRate.check(share)
    self.share = share
    self.sampleSize = sampleSize
    effectiveSampleSize = effective
    variance = share.value * (1 - share.value) / effective
  }

  /// Throws unless an unchecked share lies in 0…1.
  static func check(_ share: Share) throws(GapError) {
    guard share.value >= 0, share.value <= 1 else {
      throw GapError(
        .rateOutOfRange,
        culprit: "\(share.value)",
        "\(share.value) is not a rate between 0 and 1; make it with `Share(_:)`, which checks it."
      )
    }
  }
}
