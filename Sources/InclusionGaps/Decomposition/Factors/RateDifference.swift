// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The difference between the rates of two populations, and what it is made of.
public struct RateDifference: Hashable, Sendable {
  /// The population measured from.
  public let from: String
  /// The population measured to.
  public let to: String
  /// The rate of the first.
  public let rateFrom: Double
  /// The rate of the second.
  public let rateTo: Double
  /// The effect of each factor; together they are the ``total``.
  public let effects: [FactorEffect]

  /// The rate measured from minus the rate measured to.
  public var total: Double { rateFrom - rateTo }

  /// The effect of a factor as a part of the total.
  ///
  /// - Parameter effect: One of ``effects``.
  /// - Returns: The part, 1 for all of it; nil if there is no difference.
  public func share(of effect: FactorEffect) -> Double? {
    total == 0 ? nil : effect.value / total
  }
}
