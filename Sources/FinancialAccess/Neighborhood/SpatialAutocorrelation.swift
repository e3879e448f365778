// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How far places are like their neighbours: Moran's index, of all places and of each.
public struct SpatialAutocorrelation: Hashable, Sendable {
  /// What a place and its neighbours are, against the mean of all places.
  public enum Pattern: String, CaseIterable, Hashable, Sendable {
    /// A high value among high values.
    case highAmongHigh
    /// A low value among low values.
    case lowAmongLow
    /// A high value among low values.
    case highAmongLow
    /// A low value among high values.
    case lowAmongHigh
  }

  /// The index of one place.
  public struct Local: Hashable, Sendable {
    /// The number of the place.
    public let place: Int
    /// Its index; the mean over places is the global one where all places have neighbours.
    public let value: Double
    /// How likely an index at least as far from what is expected is if the other values are dealt out
    /// at random.
    public let pValue: Double
    /// What the place and its neighbours are; nil for a place at the mean, or whose neighbours are.
    public let pattern: Pattern?
  }

  /// Moran's index: above its expectation where neighbours are alike.
  public let value: Double
  /// What it is on average if values are dealt out at random: −1 / (n − 1).
  public let expected: Double
  /// How likely an index at least as far from its expectation is if values are dealt out at random.
  public let pValue: Double
  /// The standard deviation of the index over the random deals.
  public let standardDeviation: Double
  /// How many random deals were made.
  public let permutations: Int
  /// The index of each place that has neighbours.
  public let local: [Local]
  /// The numbers of the places without a neighbour, which count for nothing but the mean.
  public let islands: [Int]
}
