// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension SitingCandidate {
  /// The candidates that the rows of a table list.
  ///
  /// - Parameters:
  ///   - table: A row for each candidate.
  ///   - id: The column with the identifiers.
  ///   - latitude: The column with the latitudes; left out where costs of travel come from a table.
  ///   - longitude: The column with the longitudes.
  ///   - cost: The column with the costs; 1 for each candidate if left out.
  ///   - group: The column with the groups of quotas, such as departments.
  ///   - missing: What becomes of rows that lack something.
  /// - Returns: The candidates, in the order of the table.
  /// - Throws: ``AccessError`` with code `tableUnreadable`, `locationMissing`, `unknownIdentifier` for
  ///   a row that lacks its identifier or group, `costOutOfRange` for one that lacks its cost, and a
  ///   coordinate that cannot be.
  /// - Complexity: O(*n*).
  public static func list(
    _ table: Table,
    id: String,
    latitude: String? = nil,
    longitude: String? = nil,
    cost: String? = nil,
    group: String? = nil,
    missing: MissingAccessData = .reject
  ) throws(AccessError) -> [SitingCandidate] {
    let reader = try PlacedRows(table, id: id, latitude: latitude, longitude: longitude)
    let costs = try cost.map { column throws(AccessError) in try reader.numbers(column) }
    let groups = try group.map { column throws(AccessError) in try reader.texts(column) }
    var candidates: [SitingCandidate] = []
    candidates.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount {
      let price = costs?[row] ?? 1
      let lacksGroup = groups != nil && groups?[row] == nil
      if missing == .omit, reader.isMissing(row) || price.isNaN || lacksGroup { continue }
      let name = try reader.id(row)
      if let group, lacksGroup { throw reader.lacks(group, row) }
      let title = "the candidate '\(name)' in row \(row + 1)"
      candidates.append(
        SitingCandidate(
          id: name,
          location: try reader.location(row, title),
          cost: price,
          group: groups?[row]
        )
      )
    }
    return candidates
  }
}

extension GeoDocument {
  /// The points of the document as candidates.
  ///
  /// - Parameters:
  ///   - id: The property with the identifiers; the identifiers of the features if left out.
  ///   - cost: The property with the costs; 1 for each candidate if left out.
  ///   - group: The property with the groups of quotas, such as departments.
  /// - Returns: The candidates, in the order of the document.
  /// - Throws: ``AccessError`` as the access points of a document do.
  public func candidates(
    id: String? = nil,
    cost: String? = nil,
    group: String? = nil
  ) throws(AccessError) -> [SitingCandidate] {
    try network(id: id, supply: cost, provider: group).points.map { point in
      SitingCandidate(
        id: point.id,
        location: point.location,
        cost: point.supply,
        group: point.provider
      )
    }
  }
}
