// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The Herfindahl–Hirschman index of a market: the sum of the squared market shares.
///
/// It is 1 (10,000 points) for a monopoly and 1/N for N equal firms.
public struct HerfindahlHirschmanIndex: Quantity {
  /// The index of shares written as fractions, from 0 to 1.
  public let value: Double

  /// An index from the sum of squared fractions.
  public init(unchecked value: Double) { self.value = value }

  /// The index of shares written in percent, from 0 to 10,000 points.
  public var points: Double { 10_000 * value }

  /// The index in points, with one decimal.
  public var description: String { "\(Printed.decimal(points, digits: 1)) points" }
}
