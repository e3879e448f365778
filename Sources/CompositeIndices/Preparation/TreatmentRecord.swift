// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What was done about the outliers of one indicator.
public struct TreatmentRecord: Hashable, Sendable {
  /// What was done.
  public enum Action: String, Hashable, Sendable {
    /// Nothing: the values were within the limits.
    case none
    /// Points at an end were pulled in.
    case winsorized
    /// The logarithm was taken.
    case log
    /// A Box–Cox transformation was made.
    case boxCox
  }

  /// The name of the indicator.
  public let indicator: String
  /// The year, where each year is treated by itself.
  public let year: Double?
  /// What was done.
  public var action: Action
  /// The units whose values were pulled in, each once.
  public var points: [String]
  /// The skewness before and after, corrected for bias.
  public var skewness: (before: Double, after: Double) { (skewnessBefore, skewnessAfter) }
  /// The excess kurtosis before and after, corrected for bias.
  public var kurtosis: (before: Double, after: Double) { (kurtosisBefore, kurtosisAfter) }
  /// The exponent of a Box–Cox transformation.
  public var exponent: Double?
  /// Whether the values still pass both limits.
  public var staysSkewed: Bool

  var skewnessBefore: Double
  var skewnessAfter: Double
  var kurtosisBefore: Double
  var kurtosisAfter: Double
}
