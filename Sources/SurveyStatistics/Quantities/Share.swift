// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A part of a whole, from 0 to 1.
///
///     try Share(percent: 43)          // 43.0 %
///     try Share(0.43) - Share(0.29)   // 14.0 pp
///
/// Edge cases: 0 and 1 are shares; NaN is not.
public struct Share: Quantity {
  /// The part of the whole, from 0 to 1.
  public let value: Double

  /// A share from a fraction.
  ///
  /// - Parameter value: The fraction, from 0 to 1.
  /// - Throws: ``SurveyError`` with code `shareOutOfRange` if the number is outside 0…1; if it
  ///   would be a share as a percentage, the message says so.
  public init(_ value: Double) throws(SurveyError) {
    guard value >= 0, value <= 1 else {
      let hint =
        value >= 1.5 && value <= 100
        ? "it looks like a percentage, which as a share is \(value / 100)"
        : "a share is the part of a whole"
      throw SurveyError(
        .shareOutOfRange,
        culprit: "\(value)",
        "\(value) is not a share between 0 and 1; \(hint)."
      )
    }
    self.value = value
  }

  /// A share from a percentage.
  ///
  /// - Parameter percent: The percentage, from 0 to 100.
  /// - Throws: ``SurveyError`` with code `shareOutOfRange` if the number is outside 0…100.
  public init(percent: Double) throws(SurveyError) {
    guard percent >= 0, percent <= 100 else {
      throw SurveyError(
        .shareOutOfRange,
        culprit: "\(percent)",
        "\(percent) is not a percentage between 0 and 100."
      )
    }
    value = percent / 100
  }

  /// A share from a bare number that arithmetic produced; it is not checked.
  public init(unchecked value: Double) { self.value = value }

  /// The share in percent.
  public var percent: Double { 100 * value }

  /// The share in percent, with one decimal.
  public var description: String { "\(Printed.decimal(percent, digits: 1)) %" }

  /// The difference of two shares, in percentage points: `left − right`.
  public static func - (left: Share, right: Share) -> PercentagePoints {
    PercentagePoints(unchecked: left.value - right.value)
  }
}
