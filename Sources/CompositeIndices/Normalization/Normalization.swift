// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// A way to bring an indicator to a scale on which it can be combined with others.
public protocol Normalization: Hashable, Sendable {
  /// The value of a finite number on the new scale.
  ///
  /// - Parameter value: The value, in the unit of the indicator.
  /// - Returns: The value on the new scale.
  /// - Throws: ``IndexError`` with code `valueOutOfDomain` if the scale does not know the value.
  func rescale(_ value: Double) throws(IndexError) -> Double
}

extension Normalization {
  /// A value on the new scale.
  ///
  /// - Parameter value: The value, in the unit of the indicator.
  /// - Returns: The value on the new scale; 0 is worst and 1 is best.
  /// - Throws: ``IndexError`` with code `missingValue` or `notFinite` unless the value is a finite
  ///   number, `valueOutOfDomain` if the scale does not know it.
  public func normalized(_ value: Double) throws(IndexError) -> Double {
    guard value.isFinite else {
      throw IndexError(
        value.isNaN ? .missingValue : .notFinite,
        culprit: "\(value)",
        "A value of \(value) has no place on a scale; decide about missing values first."
      )
    }
    return try rescale(value)
  }

  /// Values on the new scale.
  ///
  /// - Parameters:
  ///   - values: The values of the indicator; NaN where one is missing.
  ///   - missing: Whether a missing value is an error or, with `.omit`, stays missing.
  /// - Returns: As many values on the new scale; NaN where one was missing.
  /// - Throws: What ``normalized(_:)`` throws.
  public func normalized(
    _ values: [Double],
    missing: MissingPolicy = .reject
  ) throws(IndexError) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(values.count)
    for value in values {
      result.append(value.isNaN && missing == .omit ? value : try normalized(value))
    }
    return result
  }
}
