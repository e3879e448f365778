// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A difference as a part of what it is measured from: 0.324 when a group has 32.4 percent less.
///
/// Positive when the comparison group has less than the reference group.
public struct RelativeDifference: Quantity {
  /// The difference over the reference; 0 is parity, 1 is "has nothing".
  public let value: Double

  /// A relative difference from a bare number.
  public init(unchecked value: Double) { self.value = value }

  /// The relative difference in percent.
  public var percent: Double { 100 * value }

  /// The relative difference in percent, with one decimal.
  public var description: String { "\(Printed.decimal(percent, digits: 1)) %" }
}
