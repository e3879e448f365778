// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// An object of a GeoJSON document as it stands, before anything is checked.
struct RawGeoObject: Decodable {
  let type: String
  let id: GeoProperty?
  let features: [RawGeoObject]?
  let geometry: RawGeometry?
  let properties: [String: GeoProperty]?
  private let crs: RawSystem?

  /// The coordinate system that documents from before RFC 7946 may name.
  private struct RawSystem: Decodable {
    let properties: [String: GeoProperty]?
  }

  /// Throws if the document says that its coordinates are not longitude and latitude.
  func checkSystem(_ name: String) throws(AccessError) {
    guard let system = crs?.properties?["name"]?.text else { return }
    guard !["CRS84", "4326", "WGS84", "WGS 84"].contains(where: { system.contains($0) }) else {
      return
    }
    throw AccessError(
      .coordinatesProjected,
      culprit: name,
      """
      \(name) names the coordinate system '\(system)'; reproject it to longitude and latitude \
      (EPSG:4326).
      """
    )
  }

  func feature(_ name: String) throws(AccessError) -> GeoFeature {
    GeoFeature(
      id: id?.text,
      geometry: try geometry?.checked(name),
      properties: properties ?? [:]
    )
  }
}

/// A geometry as it stands.
struct RawGeometry: Decodable {
  private let type: String
  private let positions: Positions

  private enum Key: String, CodingKey {
    case type, coordinates
  }

  /// Coordinates, nested as deeply as the type of the geometry says.
  private enum Positions {
    case one([Double])
    case list([[Double]])
    case polygon([[[Double]]])
    case polygons([[[[Double]]]])
    case unread
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    type = try container.decode(String.self, forKey: .type)
    positions =
      switch type {
      case "Point": .one(try container.decode([Double].self, forKey: .coordinates))
      case "MultiPoint": .list(try container.decode([[Double]].self, forKey: .coordinates))
      case "Polygon": .polygon(try container.decode([[[Double]]].self, forKey: .coordinates))
      case "MultiPolygon":
        .polygons(try container.decode([[[[Double]]]].self, forKey: .coordinates))
      default: .unread
      }
  }

  func checked(_ name: String) throws(AccessError) -> GeoFeature.Geometry {
    switch positions {
    case .one(let position): return .point(try RawGeometry.location(position, name))
    case .list(let positions): return .points(try RawGeometry.locations(positions, name))
    case .polygon(let rings):
      return .shape(try Shape([try RawGeometry.polygon(rings, name)], of: name))
    case .polygons(let polygons):
      var pieces: [Shape.Polygon] = []
      for rings in polygons { pieces.append(try RawGeometry.polygon(rings, name)) }
      return .shape(try Shape(pieces, of: name))
    case .unread:
      throw AccessError(
        .documentInvalid,
        culprit: name,
        """
        The geometry of \(name) is of type '\(type)'; points and polygons are read, alone or \
        several together.
        """
      )
    }
  }

  private static func polygon(
    _ rings: [[[Double]]],
    _ name: String
  ) throws(AccessError) -> Shape.Polygon {
    guard let exterior = rings.first else {
      throw AccessError(
        .empty,
        culprit: name,
        "A polygon of \(name) has no ring; give its outer border."
      )
    }
    var holes: [Ring] = []
    for ring in rings.dropFirst() { holes.append(try Ring(try locations(ring, name), of: name)) }
    return Shape.Polygon(
      exterior: try Ring(try locations(exterior, name), of: name),
      holes: holes
    )
  }

  private static func locations(
    _ positions: [[Double]],
    _ name: String
  ) throws(AccessError) -> [Location] {
    var locations: [Location] = []
    locations.reserveCapacity(positions.count)
    for position in positions { locations.append(try location(position, name)) }
    return locations
  }

  private static func location(
    _ position: [Double],
    _ name: String
  ) throws(AccessError) -> Location {
    guard position.count >= 2 else {
      throw AccessError(
        .documentInvalid,
        culprit: name,
        "A position of \(name) has \(position.count) numbers; it needs longitude and latitude."
      )
    }
    return try Location(latitude: position[1], longitude: position[0], of: name)
  }
}
