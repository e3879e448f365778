// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The smallest rectangle of latitudes and longitudes around some locations.
struct BoundingBox: Hashable, Sendable {
  private(set) var south: Double
  private(set) var north: Double
  private(set) var west: Double
  private(set) var east: Double

  init(_ location: Location) {
    south = location.latitude
    north = location.latitude
    west = location.longitude
    east = location.longitude
  }

  /// The rectangle around locations; nil without any.
  init?(_ locations: some Sequence<Location>) {
    var box: BoundingBox?
    for location in locations {
      if box == nil { box = BoundingBox(location) } else { box?.include(location) }
    }
    guard let box else { return nil }
    self = box
  }

  mutating func include(_ location: Location) {
    south = min(south, location.latitude)
    north = max(north, location.latitude)
    west = min(west, location.longitude)
    east = max(east, location.longitude)
  }

  mutating func include(_ other: BoundingBox) {
    south = min(south, other.south)
    north = max(north, other.north)
    west = min(west, other.west)
    east = max(east, other.east)
  }

  func contains(_ location: Location) -> Bool {
    contains(latitude: location.latitude, longitude: location.longitude)
  }

  func contains(latitude: Double, longitude: Double) -> Bool {
    south <= latitude && latitude <= north && west <= longitude && longitude <= east
  }

  func widened(by degrees: Double) -> BoundingBox {
    var box = self
    box.south -= degrees
    box.north += degrees
    box.west -= degrees
    box.east += degrees
    return box
  }
}
