// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// A way to make the numbers of all units at once: by comparing them with each other.
public protocol JointAggregation: Hashable, Sendable {
  /// What the method is called in a report.
  var name: String { get }

  /// The numbers of all units.
  ///
  /// - Parameters:
  ///   - values: A row per unit and a column per part; NaN where a part is missing.
  ///   - weights: A weight per part.
  /// - Returns: A number per unit; NaN for a unit that has none.
  /// - Throws: ``IndexError`` if the method does not allow a value.
  func scores(of values: Matrix, weights: IndexWeights) throws(IndexError) -> [Double]
}
