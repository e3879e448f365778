// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Made-up places and access points, scattered evenly over ten degrees by ten at the equator.
public struct MadeUpCountry: Sendable {
  /// Latitude and longitude of each place.
  public let places: [(latitude: Double, longitude: Double)]
  /// People of each place, 1 to 5,000.
  public let people: [Double]
  /// Latitude and longitude of each point.
  public let points: [(latitude: Double, longitude: Double)]
  /// Supply of each point, 1 to 10.
  public let supplies: [Double]

  /// A country from its sizes and a seed.
  public init(places placeCount: Int, points pointCount: Int, seed: UInt64 = 7) {
    var generator = SeededGenerator(seed: seed)
    func scattered(_ count: Int) -> [(latitude: Double, longitude: Double)] {
      (0..<count).map { _ in
        (
          Double.random(in: -5...5, using: &generator),
          Double.random(in: -80 ... -70, using: &generator)
        )
      }
    }
    places = scattered(placeCount)
    points = scattered(pointCount)
    people = (0..<placeCount).map { _ in Double(Int.random(in: 1...5_000, using: &generator)) }
    supplies = (0..<pointCount).map { _ in Double(Int.random(in: 1...10, using: &generator)) }
  }
}
