// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A share to reach by a year: 75 percent of adults with an account by 2021.
public struct Target: Hashable, Sendable, CustomStringConvertible {
  /// The share to reach.
  public let share: Share
  /// The year by which it is to be reached.
  public let year: Double

  /// A target.
  ///
  /// - Parameters:
  ///   - share: The share to reach.
  ///   - year: The year by which it is to be reached.
  /// - Throws: ``GapError`` with code `targetOutOfRange` for an unchecked share outside 0…1, and
  ///   `yearNotFinite`.
  public init(_ share: Share, by year: Double) throws(GapError) {
    try Target.check(share)
    guard year.isFinite else {
      throw GapError(
        .yearNotFinite,
        culprit: "\(year)",
        "A target for the year \(year) is not possible; give a year such as 2030."
      )
    }
    self.share = share
    self.year = year
  }

  /// The share and the year: `75.0 % by 2021`.
  public var description: String { "\(share) by \(Wave.text(ofYear: year))" }

  static func check(_ share: Share) throws(GapError) {
    guard share.value >= 0, share.value <= 1 else {
      let hint =
        share.value > 1 && share.value <= 100 ? "write \(share.value / 100)" : "it is a share"
      throw GapError(
        .targetOutOfRange,
        culprit: "\(share.value)",
        "A target of \(share.value) does not lie between 0 and 1; \(hint)."
      )
    }
  }
}
