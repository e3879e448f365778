// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The accessibility of places, and what it rests on.
public struct Accessibility: Hashable, Sendable {
  /// The identifiers of the places.
  public let places: [String]
  /// The accessibility of each place; 0 for one that reaches nothing, and nil where it is a cost
  /// that nothing can be said of.
  public let values: [Double?]
  /// How it was computed.
  public let method: CatchmentMethod
  /// How many pairs of places and points counted.
  public let pairs: Int
  /// How many points supply something that no people reach.
  public let idlePoints: Int
  /// What was left out or assumed.
  public let notes: [String]

  /// The accessibility of a place by its number.
  public subscript(place: Int) -> Double? { values[place] }
}
