// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension Places {
  /// The places that the rows of a table list.
  ///
  /// - Parameters:
  ///   - table: A row for each place.
  ///   - id: The column with the identifiers.
  ///   - name: The column with the names, if there is one.
  ///   - amounts: The columns with people and areas.
  ///   - latitude: The column with the latitudes, if places have locations.
  ///   - longitude: The column with the longitudes.
  ///   - groups: The columns that group the places.
  ///   - missing: What becomes of rows that lack an identifier, a coordinate, an amount or a group.
  /// - Throws: ``AccessError`` with code `tableUnreadable` for a column that is not there or holds
  ///   words in place of numbers, `locationMissing`, `unknownIdentifier`, a coordinate that cannot
  ///   be, and as places from columns do.
  /// - Complexity: O(*n*).
  public init(
    _ table: Table,
    id: String,
    name: String? = nil,
    amounts: [DensityDenominator: String] = [:],
    latitude: String? = nil,
    longitude: String? = nil,
    groups: [String] = [],
    missing: MissingAccessData = .reject
  ) throws(AccessError) {
    let reader = try PlacedRows(table, id: id, latitude: latitude, longitude: longitude)
    var columns: [DensityDenominator: [Double]] = [:]
    for denominator in DensityDenominator.allCases {
      guard let column = amounts[denominator] else { continue }
      columns[denominator] = try reader.numbers(column)
    }
    var levels: [String: [String?]] = [:]
    for group in groups { levels[group] = try reader.texts(group) }
    let names = try name.map { column throws(AccessError) in try reader.texts(column) }
    var rows = Array(0..<table.rowCount)
    if missing == .omit {
      rows.removeAll { row in
        reader.isMissing(row) || columns.values.contains { $0[row].isNaN }
          || levels.values.contains { $0[row] == nil }
      }
    }
    var ids: [String] = []
    var locations: [Location] = []
    for row in rows {
      let id = try reader.id(row)
      ids.append(id)
      let title = "the place '\(id)' in row \(row + 1)"
      if let location = try reader.location(row, title) { locations.append(location) }
      for group in groups where levels[group]?[row] == nil { throw reader.lacks(group, row) }
    }
    try self.init(
      ids: ids,
      names: names.map { names in zip(rows, ids).map { names[$0] ?? $1 } },
      amounts: columns.mapValues { column in rows.map { column[$0] } },
      locations: latitude == nil ? nil : locations,
      groups: levels.mapValues { column in rows.map { column[$0] ?? "" } }
    )
  }
}
