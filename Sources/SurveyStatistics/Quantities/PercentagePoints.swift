// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A difference of two shares, from −100 to 100 points.
///
/// It is never printed with the sign of a percentage: 17 points are not 17 percent.
public struct PercentagePoints: Quantity {
  /// The difference as a fraction: 0.17 for 17 points.
  public let value: Double

  /// A difference from a fraction; 0.17 is 17 points.
  public init(unchecked value: Double) { self.value = value }

  /// A difference from a number of points; 17 is 17 points.
  public init(points: Double) { value = points / 100 }

  /// The difference in points: 17 where the fraction is 0.17.
  public var points: Double { 100 * value }

  /// The difference in points, with one decimal.
  public var description: String { "\(Printed.decimal(points, digits: 1)) pp" }
}
