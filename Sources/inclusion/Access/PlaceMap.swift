// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// Where the records of an answer are drawn for a map, beside the answer itself.
struct PlaceMapOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also write the records as GeoJSON, each where its place is.",
      valueName: "file"
    )
  )
  var geojson: String?

  /// Writes the records of an answer, the place of each given by its number.
  func write(_ table: ResultTable, at rows: [Int], of places: Places) throws {
    guard let geojson else { return }
    guard places.locations != nil || places.shapes != nil else {
      throw CommandFailure(
        "The places have no location, so that --geojson has nothing to draw; give coordinates."
      )
    }
    var features: [JSONValue] = []
    for (row, place) in zip(table.rows, rows) {
      var properties: [String: JSONValue] = [:]
      for (column, cell) in zip(table.columns, row) { properties[column.key] = cell.geoValue }
      features.append(
        .object([
          "type": .string("Feature"), "geometry": places.geometry(place),
          "properties": .object(properties),
        ])
      )
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = JSONValue.object([
      "type": .string("FeatureCollection"), "features": .array(features),
    ])
    let text = String(decoding: try encoder.encode(document), as: UTF8.self)
    try WholeFile.write((text + "\n").utf8, to: geojson)
  }
}

extension Places {
  /// The geometry of a place, longitude first.
  fileprivate func geometry(_ place: Int) -> JSONValue {
    func position(_ location: Location) -> JSONValue {
      .array([.number(location.longitude), .number(location.latitude)])
    }
    guard let shapes else {
      return locations.map { locations in
        .object(["type": .string("Point"), "coordinates": position(locations[place])])
      } ?? .null
    }
    let polygons = shapes[place].polygons.map { polygon in
      JSONValue.array(
        ([polygon.exterior] + polygon.holes).map { .array($0.corners.map(position)) }
      )
    }
    return .object(["type": .string("MultiPolygon"), "coordinates": .array(polygons)])
  }
}

extension ResultCell {
  /// The value as a property of a feature.
  fileprivate var geoValue: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let value, _): .number(value)
    case .group(let levels): .string(levels.map(\.level).joined(separator: " · "))
    case .values(let values):
      .object(
        Dictionary(
          values.map { ($0.name, $0.value.map(JSONValue.number) ?? .null) },
          uniquingKeysWith: { $1 }
        )
      )
    case .missing: .null
    }
  }
}
