// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation

/// The files that requests about access points name.
enum AccessFiles {
  /// A table as `--data` would read it.
  static func table(_ path: String, _ textFile: TextFileOptions? = nil) throws -> Table {
    var options = try DataOptions.parse(["--data=\(path)"])
    if let textFile { options.textFile = textFile }
    return try options.table()
  }

  /// Whether a file is GeoJSON, by its name.
  static func isGeoJSON(_ path: String) -> Bool {
    ["geojson", "json"].contains(URL(fileURLWithPath: path).pathExtension.lowercased())
  }

  /// The columns of coordinates: those that are named, or `latitude` and `longitude`.
  ///
  /// - Throws: ``CommandFailure`` if they are needed and not there.
  static func coordinates(
    of table: Table,
    latitude: String?,
    longitude: String?,
    isNeeded: Bool
  ) throws -> (latitude: String, longitude: String)? {
    let columns = (latitude: latitude ?? "latitude", longitude: longitude ?? "longitude")
    let isThere = table.hasColumn(columns.latitude) && table.hasColumn(columns.longitude)
    if isThere || latitude != nil || longitude != nil { return columns }
    guard isNeeded else { return nil }
    throw CommandFailure(
      "There are no columns 'latitude' and 'longitude' among \(table.columnNames.joined(separator: ", ")); "
        + "name the columns of coordinates, or give costs with --od."
    )
  }
}
