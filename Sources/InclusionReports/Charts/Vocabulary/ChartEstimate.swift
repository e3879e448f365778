// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

/// A number of a chart, with its interval if it has one; or the fact that there is none.
public struct ChartEstimate: Hashable, Sendable {
  /// The number; `nil` if it is missing.
  public let value: Double?
  /// The lower end of its interval.
  public let lower: Double?
  /// The upper end of its interval.
  public let upper: Double?

  /// A number that is not known.
  public static let missing = ChartEstimate(nil)

  /// A number, with its interval if both ends are given.
  public init(_ value: Double?, lower: Double? = nil, upper: Double? = nil) {
    self.value = value
    self.lower = value == nil || upper == nil ? nil : lower
    self.upper = value == nil || lower == nil ? nil : upper
  }

  /// A number of a column, where NaN stands for missing.
  public init(column value: Double) { self.init(value.isNaN ? nil : value) }

  /// An estimate of the library with its interval.
  public init(_ estimate: Estimate<some Quantity>) {
    self.init(
      estimate.value.value,
      lower: estimate.interval?.lower,
      upper: estimate.interval?.upper
    )
  }

  /// Every number it holds.
  var all: [Double] { [value, lower, upper].compactMap { $0 } }
}
