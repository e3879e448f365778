// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One number over another: 0.929 when women reach 92.9 percent of what men have.
public struct Ratio: Quantity {
  /// The ratio; 1 is parity.
  public let value: Double

  /// A ratio from a bare number.
  public init(unchecked value: Double) { self.value = value }

  /// The ratio with three decimals.
  public var description: String { Printed.decimal(value, digits: 3) }
}
