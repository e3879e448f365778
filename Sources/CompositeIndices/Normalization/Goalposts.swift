// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The values of an indicator that become 0 and 1.
public struct Goalposts: Hashable, Sendable {
  /// The smaller value, in the unit of the indicator.
  public let lower: Double
  /// The larger value, in the unit of the indicator.
  public let upper: Double

  /// Goalposts from two values.
  ///
  /// - Parameters:
  ///   - lower: The smaller value.
  ///   - upper: The larger value.
  /// - Throws: ``IndexError`` with code `invalidGoalposts` unless both are finite and lower < upper.
  public init(_ lower: Double, _ upper: Double) throws(IndexError) {
    guard lower.isFinite, upper.isFinite, lower < upper, (upper - lower).isFinite else {
      throw IndexError(
        .invalidGoalposts,
        culprit: "\(lower) and \(upper)",
        "Goalposts of \(lower) and \(upper) do not span a range; give the smaller value first. An "
          + "indicator of which less is better keeps this order and says `.lowerIsBetter`."
      )
    }
    self.lower = lower
    self.upper = upper
  }

  /// The smallest and the largest of the values.
  ///
  /// They move with the sample: scores of different years are not comparable.
  ///
  /// - Parameters:
  ///   - values: The values of the indicator; NaN where one is missing.
  ///   - missing: What to do about a missing value.
  /// - Throws: ``IndexError`` with code `constantValues` if all are the same, `missingValue`,
  ///   `notFinite` or `noValues`.
  public init(
    spanning values: [Double],
    missing: MissingPolicy = .reject
  ) throws(IndexError) {
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for (row, value) in values.enumerated() {
      if value.isNaN, missing == .omit { continue }
      guard value.isFinite else {
        throw IndexError(
          value.isNaN ? .missingValue : .notFinite,
          culprit: "value \(row)",
          value.isNaN
            ? "Value \(row) (counted from 0) is missing; pass `missing: .omit` to leave it out."
            : "Value \(row) (counted from 0) is \(value); an indicator has finite values."
        )
      }
      lower = min(lower, value)
      upper = max(upper, value)
    }
    guard lower <= upper else {
      throw IndexError(
        .noValues,
        culprit: "\(values.count) values",
        "There is no value to take goalposts from; give them as numbers."
      )
    }
    guard lower < upper else {
      throw IndexError(
        .constantValues,
        culprit: "\(lower)",
        "All values are \(lower), so the indicator tells no units apart; give goalposts as numbers "
          + "or leave it out."
      )
    }
    try self.init(lower, upper)
  }
}
