// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import InclusionReports

/// Where people live.
struct PlacesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The places: a CSV file or other data as --data takes, or GeoJSON (.geojson, .json).",
      valueName: "file"
    )
  )
  var places: String

  @Option(help: ArgumentHelp("The column or property that names the places.", valueName: "column"))
  var placeID: String

  @Option(
    help: ArgumentHelp(
      "The column of people in each place; needed wherever people count, which is everywhere but for "
        + "nearest and the opportunities of catchment.",
      valueName: "column"
    )
  )
  var population: String?

  @Option(
    help: ArgumentHelp("The column of latitudes; 'latitude' if there is one.", valueName: "column")
  )
  var placeLatitude: String?

  @Option(
    help: ArgumentHelp(
      "The column of longitudes; 'longitude' if there is one.",
      valueName: "column"
    )
  )
  var placeLongitude: String?

  /// The places, with a grouping called `by` if columns are named.
  func places(
    by grouping: [String],
    needsLocations: Bool,
    missing: DataOptions.Missing
  ) throws -> GroupedPlaces {
    let amounts: [DensityDenominator: String] = population.map { [.population: $0] } ?? [:]
    if AccessFiles.isGeoJSON(places) {
      let document = try GeoDocument(contentsOf: URL(fileURLWithPath: places))
      let known = try document.places(id: placeID, amounts: amounts, groups: grouping)
      return try GroupedPlaces(known, by: grouping)
    }
    let table = try AccessFiles.table(places)
    let coordinates = try AccessFiles.coordinates(
      of: table,
      latitude: placeLatitude,
      longitude: placeLongitude,
      isNeeded: needsLocations
    )
    let known = try Places(
      table,
      id: placeID,
      amounts: amounts,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      groups: grouping,
      missing: missing == .omit ? .omit : .reject
    )
    return try GroupedPlaces(known, by: grouping, omitted: table.rowCount - known.count)
  }
}

/// Places, and the group of each by several columns together.
struct GroupedPlaces {
  /// The name of the grouping that joins all columns.
  static let grouping = "by"

  let places: Places
  /// The levels behind the name of a group.
  let levels: [String: [ResultCell.GroupLevel]]
  /// How many rows were left out because something is missing.
  let omitted: Int

  init(_ places: Places, by columns: [String], omitted: Int = 0) throws {
    self.omitted = omitted
    guard !columns.isEmpty else {
      self.places = places
      levels = [:]
      return
    }
    let texts = try columns.map { try places.groups(of: $0) }
    var names: [String] = []
    var levels: [String: [ResultCell.GroupLevel]] = [:]
    for row in 0..<places.count {
      let name = texts.map { $0[row] }.joined(separator: " · ")
      names.append(name)
      levels[name] = zip(columns, texts).map { ResultCell.GroupLevel($0, $1[row]) }
    }
    self.levels = levels
    self.places = try Places(
      ids: places.ids,
      names: places.names,
      amounts: places.amounts,
      locations: places.locations,
      shapes: places.shapes,
      groups: [GroupedPlaces.grouping: names]
    )
  }

  /// What was left out, as a note.
  var notes: [String] {
    omitted > 0 ? ["\(omitted) places were left out because something is missing."] : []
  }
}
