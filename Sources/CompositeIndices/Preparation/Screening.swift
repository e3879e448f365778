// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Which units have too few values to be scored.
///
/// Screening comes after imputation, as in the Handbook's order of stages. By itself it would then
/// find nothing missing: say `.observed` to judge a unit by what was known of it. The notes of the
/// scores name the units that only imputed values kept.
public struct Screening: Hashable, Sendable {
  /// Which values count as there.
  public enum Counting: String, CaseIterable, Hashable, Sendable {
    /// Those that are there when screening is reached, imputed ones among them.
    case present
    /// Those that were observed.
    case observed
  }

  /// The least share of the indicators for which a unit has a value.
  public var availability: Double
  /// Which values count.
  public var counting: Counting

  /// A rule from the least share of values a unit must have.
  ///
  /// - Parameters:
  ///   - availability: From 0 to 1; a unit exactly there stays.
  ///   - counting: Which values count.
  public init(availability: Double, counting: Counting = .present) {
    self.availability = availability
    self.counting = counting
  }

  /// The rows of the units that have enough values.
  ///
  /// - Parameter data: The values that count.
  /// - Returns: The rows that stay.
  public func rows(of data: IndexData) -> [Int] {
    let least = availability * Double(data.indicators.count)
    var known = [Int](repeating: 0, count: data.units.count)
    for column in data.indicators.indices {
      for (row, value) in data.values.column(column).enumerated() where !value.isNaN {
        known[row] += 1
      }
    }
    // 0.9 of 10 indicators is 9, whatever the last bit of the product says.
    return known.indices.filter { Double(known[$0]) >= least - 1e-9 }
  }
}
