// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A sum that keeps what rounding took away, as two numbers.
///
///     var sum = CompensatedSum()
///     for value in [1e16, 1, 1, -1e16] { sum.add(value) }
///     sum.value   // 2
///
/// Sums of parts can be merged: the error stays below one unit in the last place of the result plus
/// n² 2⁻¹⁰⁶ of the sum of magnitudes, whatever the parts.
public struct CompensatedSum: Hashable, Sendable, Codable {
  @usableFromInline var high: Double
  @usableFromInline var low: Double

  /// A sum of nothing.
  @inlinable public init() {
    high = 0
    low = 0
  }

  /// The sum, rounded once.
  @inlinable public var value: Double { high + low }

  /// Adds a number.
  @inlinable public mutating func add(_ number: Double) {
    let sum = high + number
    let part = sum - high
    low += (high - (sum - part)) + (number - part)
    high = sum
  }

  /// Adds another sum.
  public mutating func merge(_ other: CompensatedSum) {
    add(other.high)
    add(other.low)
  }
}
