// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A value with what is known about its error.
public struct Estimate<Value: Quantity>: Hashable, Sendable, CustomStringConvertible {
  /// The estimated value.
  public let value: Value
  /// The standard error, in the unit of ``Quantity/value``; nil where nothing is known about it.
  public let standardError: Double?
  /// The interval; nil where nothing is known about the error.
  public let interval: ConfidenceInterval?
  /// How many observations stand behind it; nil for a published figure without its sample size.
  public let observations: Int?
  /// The degrees of freedom behind the interval: clusters minus strata in the domain, unless others
  /// were asked for; infinite for an interval from the normal distribution.
  public let degreesOfFreedom: Double?
  /// By how much the design inflates the variance of a simple random sample; nil where that is not
  /// known.
  public let designEffect: Double?

  /// The standard error as a part of the value; nil without an error or for a value of 0.
  public var coefficientOfVariation: Double? {
    guard let standardError, value.value != 0 else { return nil }
    return standardError / value.value.magnitude
  }

  /// An estimate from its parts.
  public init(
    _ value: Value,
    standardError: Double? = nil,
    interval: ConfidenceInterval? = nil,
    observations: Int? = nil,
    degreesOfFreedom: Double? = nil,
    designEffect: Double? = nil
  ) {
    self.value = value
    self.standardError = standardError
    self.interval = interval
    self.observations = observations
    self.degreesOfFreedom = degreesOfFreedom
    self.designEffect = designEffect
  }

  /// The value, and its interval in the same unit where there is one.
  public var description: String {
    guard let interval else { return "\(value)" }
    return "\(value) (\(Value(unchecked: interval.lower)) to \(Value(unchecked: interval.upper)))"
  }
}
