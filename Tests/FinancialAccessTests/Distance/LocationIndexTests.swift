// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import TestSupport
import Testing

@Suite("A search of locations finds what going through all of them finds")
struct LocationIndexTests {
  /// Sorted distances of all, the slow way.
  private func all(
    _ locations: [Location],
    _ place: Location,
    _ measure: DistanceMeasure
  ) -> [Double] {
    locations.map { place.distance(to: $0, along: measure) }.sorted()
  }

  @Test(
    "At the poles, across the antimeridian, with many in one place, on sphere and ellipsoid",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as [UInt64]
  )
  func bruteForce(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...400, using: &generator)
    let locations = try MadeUpLocations.awkward(count, using: &generator)
    let index = try LocationIndex(locations)
    for place in try MadeUpLocations.awkward(12, using: &generator) {
      for measure in DistanceMeasure.allCases {
        let distances = all(locations, place, measure)
        // The search compares chords: a nanometre is beyond what they tell apart.
        #expect(abs(index.nearest(to: place, along: measure).distance - distances[0]) < 1e-11)
        let wanted = Int.random(in: 1...12, using: &generator)
        let near = index.nearest(wanted, to: place, along: measure)
        #expect(near.count == min(wanted, count), "seed \(seed)")
        for (neighbor, distance) in zip(near, distances) {
          #expect(abs(neighbor.distance - distance) < 1e-11, "seed \(seed)")
        }
        #expect(Set(near.map(\.index)).count == near.count, "seed \(seed)")
        let radius = distances[distances.count / 3]
        let within = index.locations(within: radius, of: place, along: measure)
        #expect(within.count == distances.count { $0 <= radius }, "seed \(seed)")
      }
    }
  }

  @Test("Of locations in one place the first in the list is the nearest")
  func ties() throws {
    let here = try Location(latitude: -12, longitude: -77)
    let index = try LocationIndex([Location](repeating: here, count: 100))
    #expect(index.nearest(to: here) == Neighbor(index: 0, distance: 0))
    #expect(index.nearest(3, to: here).map(\.index) == [0, 1, 2])
    #expect(index.nearest(3, to: here, along: .geodesic).map(\.index) == [0, 1, 2])
    #expect(index.locations(within: 0, of: here).count == 100)
    #expect(index.locations(within: -1, of: here).isEmpty)
    #expect(index.locations(within: .nan, of: here).isEmpty)
    #expect(index.locations(within: .infinity, of: here).count == 100)
  }

  @Test("More neighbours than there are locations are all of them")
  func tooMany() throws {
    let here = try Location(latitude: 0, longitude: 180)
    let other = try Location(latitude: 0, longitude: -179)
    let index = try LocationIndex([other, here])
    let found = index.nearest(9, to: here)
    #expect(found.map(\.index) == [1, 0])
    // One degree of the equator: 6371.0088 π / 180.
    #expect(abs(found[1].distance - 111.195080) < 1e-6)
  }

  @Test("An index of nothing is refused")
  func empty() {
    #expect(throws: AccessError.self) { try LocationIndex([]) }
  }

  @Test("Many places at once are what they are one by one", arguments: [11, 12] as [UInt64])
  func manyPlaces(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let index = try LocationIndex(try MadeUpLocations.awkward(300, using: &generator))
    let places = try MadeUpLocations.awkward(2_000, using: &generator)
    #expect(index.nearest(toEach: places) == places.map { index.nearest(to: $0) })
  }
}
