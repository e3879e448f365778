// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// An index of how unequally something is spread over people in the order of something else: an
/// account over incomes.
///
/// With h the values, μ their mean and R the fractional ranks:
public enum ConcentrationIndex: Hashable, Sendable {
  /// `C = 2 cov(h, R) / μ`, from −1 (all with the lowest) to 1.
  case standard
  /// `μ C`, in the unit of the values.
  case generalized
  /// Erreygers' `4 μ C / (b − a)`, for values that lie between the bounds a and b. The bounds are
  /// those that the values can have, not those that occur: an index of made-up bounds changes with
  /// the sample.
  case erreygers(bounds: ClosedRange<Double>)
  /// Wagstaff's `μ C (b − a) / ((b − μ) (μ − a))`; for 0 and 1 it is `C / (1 − μ)`.
  case wagstaff(bounds: ClosedRange<Double> = 0...1)

  /// The name that the command and its answers use.
  public var name: String {
    switch self {
    case .standard: "concentration"
    case .generalized: "generalizedConcentration"
    case .erreygers: "erreygers"
    case .wagstaff: "wagstaff"
    }
  }

  /// The bounds of the values; nil for an index without them.
  public var bounds: ClosedRange<Double>? {
    switch self {
    case .standard, .generalized: nil
    case .erreygers(let bounds), .wagstaff(let bounds): bounds
    }
  }
}
