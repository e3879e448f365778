// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation

/// Which places are neighbours.
struct NeighborOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Who is a neighbour: corner or side (shapes that touch, with --boundaries), within:KM, or \
      nearest:NUMBER (with columns of coordinates).
      """,
      valueName: "rule"
    )
  )
  var neighbors: String?

  @Option(help: ArgumentHelp("The shapes of the places, in GeoJSON.", valueName: "file"))
  var boundaries: String?

  @Option(
    help: ArgumentHelp("The property that names a shape as --place-id does.", valueName: "property")
  )
  var boundaryID: String?

  @Option(help: ArgumentHelp("The column of latitudes.", valueName: "column"))
  var latitude = "latitude"

  @Option(help: ArgumentHelp("The column of longitudes.", valueName: "column"))
  var longitude = "longitude"

  /// The neighbours of the places of a table.
  func neighbors(of table: Table, placeID: String) throws -> SpatialNeighbors {
    let rule = neighbors ?? ""
    if let contact = SpatialNeighbors.Contact(rawValue: rule) {
      return try SpatialNeighbors(
        sharing: contact,
        of: shapes(GroupLabels.names(of: table, column: placeID))
      )
    }
    let parts = rule.split(separator: ":", maxSplits: 1).map(String.init)
    let places = try Places(table, id: placeID, latitude: latitude, longitude: longitude)
    let locations = try places.requireLocations()
    if parts.count == 2, parts[0] == "within", let kilometres = Double(parts[1]) {
      return try SpatialNeighbors(within: kilometres, of: locations)
    }
    if parts.count == 2, parts[0] == "nearest", let count = Int(parts[1]) {
      return try SpatialNeighbors(nearest: count, of: locations)
    }
    throw ValidationError(
      "--neighbors is corner, side, within:KM or nearest:NUMBER, not '\(rule)'."
    )
  }

  private func shapes(_ ids: [String]) throws -> [Shape] {
    guard let boundaries else {
      throw ValidationError("--neighbors by contact needs the shapes of the places: --boundaries.")
    }
    let document = try GeoDocument(contentsOf: URL(fileURLWithPath: boundaries))
    let known = try document.places(id: boundaryID)
    let shapes = Dictionary(
      zip(known.ids, known.shapes ?? []),
      uniquingKeysWith: { first, _ in first }
    )
    return try ids.map { id in
      guard let shape = shapes[id] else {
        throw CommandFailure(
          "The place '\(id)' has no shape in '\(boundaries)'; check --boundary-id."
        )
      }
      return shape
    }
  }
}
