// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

/// Made-up values of indicators, an array per indicator: above 0.01 and at most 1, or in every third
/// one that value's reciprocal cubed, which has a long upper tail.
public enum MadeUpIndicators {
  /// The columns, from a constant seed.
  public static func columns(units: Int, count: Int, hasTails: Bool = true) -> [[Double]] {
    var generator = SeededGenerator(seed: 1)
    return (0..<count).map { place in
      (0..<units).map { _ in
        let value = 0.01 + 0.99 * generator.uniform()
        return hasTails && place % 3 == 0 ? 1 / (value * value * value) : value
      }
    }
  }
}
