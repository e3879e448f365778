// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension AccessNetwork {
  /// The access points that the rows of a table list.
  ///
  /// - Parameters:
  ///   - table: A row for each point, or for each institution that a point serves.
  ///   - id: The column with the identifiers.
  ///   - kind: The kind of all points, or the column that holds it.
  ///   - latitude: The column with the latitudes; left out where costs come from a table.
  ///   - longitude: The column with the longitudes.
  ///   - supply: The column with the supply; 1 for each point if left out.
  ///   - provider: The column with the institution, if there is one.
  ///   - sharedShops: How a shop counts that serves several institutions.
  ///   - missing: What becomes of rows that lack an identifier, a coordinate, a kind or a supply.
  /// - Throws: ``AccessError`` with code `tableUnreadable` for a column that is not there or holds
  ///   words in place of numbers, `locationMissing`, `unknownIdentifier` for a row without an
  ///   identifier, `unknownKind`, a coordinate that cannot be, and as the network does.
  /// - Complexity: O(*n*).
  public init(
    _ table: Table,
    id: String,
    kind: AccessPointKindSource = .all(.other("point")),
    latitude: String? = nil,
    longitude: String? = nil,
    supply: String? = nil,
    provider: String? = nil,
    sharedShops: SharedShops = .perProvider,
    missing: MissingAccessData = .reject
  ) throws(AccessError) {
    let reader = try PlacedRows(table, id: id, latitude: latitude, longitude: longitude)
    var kinds: [String?]?
    if case .column(let column, _) = kind { kinds = try reader.texts(column) }
    let supplies = try supply.map { column throws(AccessError) in try reader.numbers(column) }
    let providers = try provider.map { column throws(AccessError) in try reader.texts(column) }
    var points: [AccessPoint] = []
    points.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount {
      let amount = supplies?[row] ?? 1
      let lacksKind = kinds != nil && kinds?[row] == nil
      if missing == .omit, reader.isMissing(row) || amount.isNaN || lacksKind { continue }
      let name = try reader.id(row)
      points.append(
        AccessPoint(
          id: name,
          kind: try kind.kind { column throws(AccessError) in
            guard let text = kinds?[row] else { throw reader.lacks(column, row) }
            return text
          },
          location: try reader.location(row, "the point '\(name)' in row \(row + 1)"),
          supply: amount,
          provider: providers?[row]
        )
      )
    }
    try self.init(points, sharedShops: sharedShops)
  }
}
