// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One of the things that are near: which one, and how far.
public struct Neighbor: Hashable, Sendable {
  /// The number of the thing in the list that was searched, from 0.
  public let index: Int
  /// The distance in kilometres, or the cost of travel in its own unit.
  public let distance: Double

  /// A neighbour by its number and its distance.
  public init(index: Int, distance: Double) {
    self.index = index
    self.distance = distance
  }
}
