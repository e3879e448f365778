// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Some of the factors of a rate.
public struct FactorSet: Hashable, Sendable {
  /// A bit per factor, the first factor last.
  let bits: UInt32

  /// Whether a factor belongs to the set.
  ///
  /// - Parameter factor: Its place among the factors, from 0.
  /// - Returns: Whether it does.
  public func contains(_ factor: Int) -> Bool {
    factor >= 0 && factor < UInt32.bitWidth && bits >> UInt32(factor) & 1 == 1
  }
}
