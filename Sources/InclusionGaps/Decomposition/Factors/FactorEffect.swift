// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How much of a difference between two rates a factor makes.
public struct FactorEffect: Hashable, Sendable {
  /// The factor.
  public let factor: FactorRates.Factor
  /// Its effect, in the unit of the rates; positive where it keeps the second population behind.
  public let value: Double
}
