// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The rows of a table that say what is where.
struct PlacedRows {
  private let table: Table
  private let idColumn: String
  private let ids: [String?]
  private let latitudes: [Double]?
  private let longitudes: [Double]?

  init(
    _ table: Table,
    id: String,
    latitude: String?,
    longitude: String?
  ) throws(AccessError) {
    guard (latitude == nil) == (longitude == nil) else {
      throw AccessError(
        .locationMissing,
        culprit: latitude ?? longitude ?? id,
        "A location needs a column of latitudes and one of longitudes; name both or neither."
      )
    }
    self.table = table
    idColumn = id
    ids = try PlacedRows.texts(table, id)
    latitudes = try latitude.map { column throws(AccessError) in
      try PlacedRows.numbers(table, column)
    }
    longitudes = try longitude.map { column throws(AccessError) in
      try PlacedRows.numbers(table, column)
    }
    try checkOrientation()
  }

  func texts(_ column: String) throws(AccessError) -> [String?] {
    try PlacedRows.texts(table, column)
  }

  func numbers(_ column: String) throws(AccessError) -> [Double] {
    try PlacedRows.numbers(table, column)
  }

  /// Whether a row lacks its identifier or a coordinate.
  func isMissing(_ row: Int) -> Bool {
    ids[row] == nil || latitudes?[row].isNaN == true || longitudes?[row].isNaN == true
  }

  func id(_ row: Int) throws(AccessError) -> String {
    guard let id = ids[row] else { throw lacks(idColumn, row) }
    return id
  }

  func location(_ row: Int, _ name: String) throws(AccessError) -> Location? {
    guard let latitudes, let longitudes else { return nil }
    return try Location(latitude: latitudes[row], longitude: longitudes[row], of: name)
  }

  func lacks(_ column: String, _ row: Int) -> AccessError {
    AccessError(
      .unknownIdentifier,
      culprit: column,
      "Column '\(column)' has no value in row \(row + 1); fill it in, or omit rows that lack it."
    )
  }

  /// Throws if latitudes are beyond the poles, but none of the longitudes is.
  private func checkOrientation() throws(AccessError) {
    guard let latitudes, let longitudes else { return }
    let beyond = latitudes.count { $0.magnitude > 90 && $0.magnitude <= 180 }
    guard beyond > 0, longitudes.allSatisfy({ !($0.magnitude > 90) }) else { return }
    throw AccessError(
      .coordinatesSwapped,
      culprit: idColumn,
      """
      \(beyond) of \(latitudes.count) latitudes lie beyond the poles and no longitude does: they \
      seem to stand in each other's place; swap the two columns.
      """
    )
  }

  private static func texts(_ table: Table, _ column: String) throws(AccessError) -> [String?] {
    do { return try table.texts(column) } catch { throw unreadable(error) }
  }

  private static func numbers(_ table: Table, _ column: String) throws(AccessError) -> [Double] {
    do { return try table.numbers(column) } catch { throw unreadable(error) }
  }

  private static func unreadable(_ error: TableError) -> AccessError {
    AccessError(.tableUnreadable, culprit: error.culprit ?? "the table", error.description)
  }
}
