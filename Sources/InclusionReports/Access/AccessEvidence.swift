// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion
internal import Foundation

/// The data of a report on access points, checked and brought together: who lives where, how many
/// points there are, and where they are.
struct AccessEvidence: Sendable {
  /// The name under which the places know their groups.
  static let grouping = "group"

  /// The places, those without adults among them.
  let places: Places
  /// The adults of each place.
  let adults: [Double]
  /// The group of each place; nil if places are not grouped.
  let groups: [String]?
  /// The counts of the places in which adults live; nil if points cannot be counted by place.
  let inventory: AccessInventory?
  /// The numbers of the places in which adults live, in the order of the inventory.
  let settled: [Int]
  /// The points, each where it is; nil if that is not known.
  let network: AccessNetwork?
  /// The points that each place has, of all kinds; nil if they cannot be counted by place.
  let counts: [Double]?
  /// The areas of the map; empty without boundaries.
  let areas: [MapShape]
  /// Why the boundaries cannot tell neighbours; nil if they can, or there are none.
  let boundaryFault: String?
  /// How many rows lack something and were left out.
  let omittedRows: Int
  /// How many points lie in no place; nil if that was not asked.
  let strayPoints: Int?

  /// Brings data together.
  ///
  /// - Parameters:
  ///   - data: What was read.
  ///   - specification: What its columns are.
  /// - Throws: `AccessError` or `TableError` that names the column and the row, ``ReportError`` if
  ///   the boundaries are not those of the places.
  init(_ data: AccessReportData, _ specification: AccessReportSpecification) throws {
    let columns = PlaceTable(specification.places, specification.missing)
    let table = try columns.complete(data.places)
    omittedRows = data.places.rowCount - table.rowCount
    var places = try columns.places(table)
    adults = try places.people(.adults)
    groups = places.groups[AccessEvidence.grouping]
    areas =
      try specification.boundaries == nil
      ? [] : AccessEvidence.areas(data.boundaries, specification, of: places)
    var fault: String?
    if !areas.isEmpty, let boundaries = data.boundaries {
      do {
        places = try AccessEvidence.bounded(places, by: boundaries, specification)
      } catch {
        fault = error.description
      }
    }
    boundaryFault = fault
    let own: AccessNetwork? = try AccessEvidence.points(data.points, specification)
    let settled: [Int] = adults.indices.filter { [adults] in adults[$0] > 0 }
    self.settled = settled
    if let own { try places.checkOrientation(of: own) }
    var byKind: [AccessPointKind: [Double]] = try columns.counts(table)
    var stray: Int?
    if byKind.isEmpty, let own, places.shapes != nil {
      let assignment = try places.assignment(of: own)
      stray = assignment.unassigned.count
      for kind in own.kinds { byKind[kind] = [Double](repeating: 0, count: places.count) }
      for (point, place) in zip(own.points, assignment.placeOfPoint) {
        if let place { byKind[point.kind]?[place] += 1 }
      }
    }
    strayPoints = stray
    inventory = try AccessEvidence.inventory(places, settled, byKind)
    counts =
      byKind.isEmpty
      ? nil
      : places.ids.indices.map { row in
        byKind.values.reduce(0) { $0 + $1[row] }
      }
    network = try own ?? AccessEvidence.network(places, byKind)
    self.places = places
  }

  /// The counts of the places in which adults live.
  private static func inventory(
    _ places: Places,
    _ settled: [Int],
    _ byKind: [AccessPointKind: [Double]]
  ) throws -> AccessInventory? {
    guard !byKind.isEmpty else { return nil }
    func kept(_ column: [Double]) -> [Double] { settled.map { column[$0] } }
    return try AccessInventory(
      places: settled.map { places.ids[$0] },
      counts: byKind.mapValues(kept),
      denominators: places.amounts.mapValues(kept)
    )
  }

  /// The points of a table.
  private static func points(
    _ table: Table?,
    _ specification: AccessReportSpecification
  ) throws -> AccessNetwork? {
    guard let columns = specification.points, let table else { return nil }
    var source: AccessPointKindSource = .all(.other("point"))
    if let kind = columns.kind {
      source = .column(kind, ownKinds: Set(try table.texts(kind).compactMap { $0 }))
    }
    return try AccessNetwork(
      table,
      id: columns.id,
      kind: source,
      latitude: columns.latitude,
      longitude: columns.longitude,
      supply: columns.capacity,
      missing: specification.missing
    )
  }

  /// The points of each kind that places count, each where its place is.
  private static func network(
    _ places: Places,
    _ byKind: [AccessPointKind: [Double]]
  ) throws -> AccessNetwork? {
    guard let locations = places.locations else { return nil }
    var points: [AccessPoint] = []
    for kind in byKind.keys.sorted() {
      for (row, count) in byKind[kind, default: []].enumerated() where count > 0 {
        points.append(
          AccessPoint(id: places.ids[row], kind: kind, location: locations[row], supply: count)
        )
      }
    }
    return points.isEmpty ? nil : try AccessNetwork(points)
  }

  /// The areas that are drawn.
  private static func areas(
    _ boundaries: Data?,
    _ specification: AccessReportSpecification,
    of places: Places
  ) throws -> [MapShape] {
    guard let boundaries else { return [] }
    let id: String? = specification.boundaries?.id
    let areas = try MapShape.shapes(geoJSON: boundaries, id: id)
    let known = Set(places.ids)
    guard areas.contains(where: { known.contains($0.id) }) else {
      throw ReportError(
        .boundariesUnreadable,
        culprit: id ?? "id",
        "No boundary is that of a place: the first is '\(areas.first?.id ?? "")', the first place "
          + "'\(places.ids[0])'; name the property with the identifiers of the places as boundaries.id."
      )
    }
    let names = Dictionary(zip(places.ids, places.names), uniquingKeysWith: { first, _ in first })
    return areas.map { MapShape(id: $0.id, name: names[$0.id], rings: $0.rings) }
  }

  /// The places with their shapes, if every one has a shape that is in order.
  private static func bounded(
    _ places: Places,
    by boundaries: Data,
    _ specification: AccessReportSpecification
  ) throws(AccessError) -> Places {
    let known = try GeoDocument(boundaries, name: specification.boundaries?.file ?? "boundaries")
      .places(id: specification.boundaries?.id)
    let shapes = Dictionary(
      zip(known.ids, known.shapes ?? []),
      uniquingKeysWith: { first, _ in first }
    )
    let own: [Shape] = places.ids.compactMap { shapes[$0] }
    guard own.count == places.count else {
      let lacking: String = places.ids.first { shapes[$0] == nil } ?? ""
      throw AccessError(
        .locationMissing,
        culprit: lacking,
        "The place '\(lacking)' has no boundary."
      )
    }
    return try Places(
      ids: places.ids,
      names: places.names,
      amounts: places.amounts,
      locations: places.locations,
      shapes: own,
      groups: places.groups
    )
  }
}
