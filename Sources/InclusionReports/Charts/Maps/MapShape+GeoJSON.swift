// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Foundation

extension MapShape {
  /// Reads areas from a GeoJSON feature collection (RFC 7946) of polygons and multipolygons.
  ///
  /// Features without a geometry are left out; other geometries are an error.
  ///
  /// - Parameters:
  ///   - data: The text of the collection.
  ///   - id: The property that values are matched by; `nil` takes the feature's own `id`.
  ///   - name: The property a person reads; `nil` takes the id.
  /// - Returns: The areas, in the order of the collection.
  /// - Throws: ``ReportError`` with code `boundariesUnreadable` if the text is no collection of areas,
  ///   a feature has no such property, or a place is not on the globe.
  public static func shapes(
    geoJSON data: Data,
    id: String? = nil,
    name: String? = nil
  ) throws(ReportError) -> [MapShape] {
    let features: [AreaFeature]
    do {
      features = try JSONDecoder().decode(AreaCollection.self, from: data).features
    } catch {
      throw unreadable(
        "collection",
        "The boundaries are no GeoJSON feature collection of polygons: \(reason(error))."
      )
    }
    var shapes: [MapShape] = []
    shapes.reserveCapacity(features.count)
    for (number, feature) in features.enumerated() {
      guard let rings = feature.rings else { continue }
      guard let own = id.map({ feature.properties[$0] }) ?? feature.id else {
        let near: String = feature.properties.keys.sorted().joined(separator: ", ")
        throw unreadable(
          "feature \(number + 1)",
          "Feature \(number + 1) has no \(id.map { "property '\($0)'" } ?? "id"); its properties "
            + "are: \(near.isEmpty ? "none" : near)."
        )
      }
      for ring in rings {
        for point in ring where !point.isOnGlobe {
          throw unreadable(
            own,
            "'\(own)' has a place at longitude \(point.longitude), latitude \(point.latitude), which "
              + "is not on the globe; GeoJSON has degrees, longitude first."
          )
        }
      }
      shapes.append(MapShape(id: own, name: name.flatMap { feature.properties[$0] }, rings: rings))
    }
    return shapes
  }

  private static func unreadable(_ culprit: String, _ sentence: String) -> ReportError {
    ReportError(.boundariesUnreadable, culprit: culprit, sentence)
  }

  /// What a decoder complains of, in a few words.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, _): return "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      let path: String = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    @unknown default: return "\(error)"
    }
  }
}

/// A collection as GeoJSON writes it.
private struct AreaCollection: Decodable {
  let features: [AreaFeature]
}

/// A feature as GeoJSON writes it, as far as areas need it.
private struct AreaFeature: Decodable {
  let id: String?
  let properties: [String: String]
  let rings: [[MapPoint]]?

  private enum Key: String, CodingKey {
    case id, properties, geometry, type, coordinates
  }

  init(from decoder: any Decoder) throws {
    let feature = try decoder.container(keyedBy: Key.self)
    if let number = try? feature.decode(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = try? feature.decode(String.self, forKey: .id)
    }
    let named = try? feature.decodeIfPresent([String: PropertyText].self, forKey: .properties)
    properties = (named ?? [:])?.compactMapValues(\.text) ?? [:]
    guard feature.contains(.geometry), try !feature.decodeNil(forKey: .geometry) else {
      rings = nil
      return
    }
    let geometry = try feature.nestedContainer(keyedBy: Key.self, forKey: .geometry)
    let type: String = try geometry.decode(String.self, forKey: .type)
    switch type {
    case "Polygon":
      rings = try AreaFeature.points(geometry.decode([[[Double]]].self, forKey: .coordinates))
    case "MultiPolygon":
      let polygons = try geometry.decode([[[[Double]]]].self, forKey: .coordinates)
      rings = try AreaFeature.points(polygons.flatMap { $0 })
    default:
      throw DecodingError.dataCorrupted(
        .init(codingPath: geometry.codingPath, debugDescription: "a \(type) is no area")
      )
    }
  }

  private static func points(_ rings: [[[Double]]]) throws -> [[MapPoint]] {
    try rings.map { ring in
      try ring.map { pair in
        guard pair.count >= 2 else {
          throw DecodingError.dataCorrupted(
            .init(codingPath: [], debugDescription: "a place has fewer than two numbers")
          )
        }
        return MapPoint(longitude: pair[0], latitude: pair[1])
      }
    }
  }
}

/// A property as text: words, numbers and truths; nothing for anything else.
private struct PropertyText: Decodable {
  let text: String?

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let words = try? value.decode(String.self) {
      text = words
    } else if let number = try? value.decode(Double.self) {
      text = JSONValue.number(number).text.trimmingCharacters(in: .newlines)
    } else if let flag = try? value.decode(Bool.self) {
      text = "\(flag)"
    } else {
      text = nil
    }
  }
}
