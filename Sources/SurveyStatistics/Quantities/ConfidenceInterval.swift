// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// An interval that covers the true value with a stated probability.
public struct ConfidenceInterval: Hashable, Sendable, CustomStringConvertible {
  /// The lower end, in the unit of the estimate.
  public let lower: Double
  /// The upper end, in the unit of the estimate.
  public let upper: Double
  /// The probability of covering the true value: 0.95.
  public let confidence: Double

  /// An interval from its ends and its confidence level.
  ///
  /// - Throws: ``SurveyError`` with code `confidenceOutOfRange` unless 0 < confidence < 1.
  public init(lower: Double, upper: Double, confidence: Double) throws(SurveyError) {
    try ConfidenceInterval.check(confidence)
    self.lower = lower
    self.upper = upper
    self.confidence = confidence
  }

  /// Throws unless a number can be a confidence level.
  ///
  /// - Parameter confidence: The level to check.
  /// - Throws: ``SurveyError`` with code `confidenceOutOfRange` unless 0 < confidence < 1.
  public static func check(_ confidence: Double) throws(SurveyError) {
    guard confidence > 0, confidence < 1 else {
      throw SurveyError(
        .confidenceOutOfRange,
        culprit: "\(confidence)",
        "A confidence of \(confidence) does not lie between 0 and 1; 95 percent is 0.95."
      )
    }
  }

  /// Whether a value lies inside, the ends included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Both ends, with four decimals.
  public var description: String {
    "[\(Printed.decimal(lower, digits: 4)), \(Printed.decimal(upper, digits: 4))]"
  }
}
