// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the rows of one variable add up to, by cell (a unit of the design and a domain).
public struct VariableTotals: Hashable, Sendable, Codable {
  /// The name of the variable.
  public let name: String
  /// Its levels, if it is a category; each is then a variable that is 1 where it applies.
  public let levels: [String]?
  /// What was taken off every value before it was added up, so that large values lose no digits.
  public let origin: Double
  /// For each cell the weights of the rows that have a value.
  public internal(set) var weights: [Double]
  /// For each level (or once), for each cell, the weighted sum of value minus origin.
  public internal(set) var sums: [[Double]]
  /// For each level (or once), for each domain, the weighted sum of squares of value minus origin.
  public internal(set) var squares: [[Double]]
  /// For each domain the number of rows with a value.
  public internal(set) var observations: [Int]
}
