// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A number in the unit of its variable: a mean income, a total of accounts.
public struct Amount: Quantity {
  /// The number, in the unit of the variable.
  public let value: Double

  /// An amount from a bare number.
  public init(unchecked value: Double) { self.value = value }

  /// The number with four decimals.
  public var description: String { Printed.grouped(value, digits: 4) }
}
