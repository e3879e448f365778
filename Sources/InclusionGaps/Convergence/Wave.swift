// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// One round of a survey: a year and the rate that was found.
public struct Wave: Hashable, Sendable, CustomStringConvertible {
  /// The year, with a fraction where the fieldwork is dated: 2014.5 is the middle of 2014.
  public let year: Double
  /// The rate, with its precision where that is known.
  public let rate: PublishedRate

  /// A wave whose rate comes with what is known about its precision.
  public init(_ year: Double, _ rate: PublishedRate) {
    self.year = year
    self.rate = rate
  }

  /// A wave of which only the share is known.
  public init(_ year: Double, _ share: Share) {
    self.init(year, PublishedRate(share))
  }

  /// The year and the share: `2017: 43.0 %`.
  public var description: String { "\(Wave.text(ofYear: year)): \(rate.share)" }

  /// A year as a person writes it: 2017, or 2014.5.
  static func text(ofYear year: Double) -> String {
    let isWhole = year == year.rounded() && year.magnitude < 1e9
    return isWhole ? Printed.decimal(year, digits: 0) : "\(year)"
  }
}
