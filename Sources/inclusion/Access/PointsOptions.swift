// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import Foundation

/// The access points that a request is about.
struct PointsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The access points: a CSV file or other data as --data takes, or GeoJSON.",
      valueName: "file"
    )
  )
  var points: String

  @Option(help: ArgumentHelp("The column or property that names the points.", valueName: "column"))
  var pointID: String

  @Option(
    help: ArgumentHelp(
      "The column of what a point supplies; 1 each without it. Points that supply nothing are not "
        + "looked for.",
      valueName: "column"
    )
  )
  var supply: String?

  @Option(
    help: ArgumentHelp("The column of latitudes; 'latitude' if there is one.", valueName: "column")
  )
  var pointLatitude: String?

  @Option(
    help: ArgumentHelp(
      "The column of longitudes; 'longitude' if there is one.",
      valueName: "column"
    )
  )
  var pointLongitude: String?

  @Option(help: ArgumentHelp("The column of kinds: office, atm, agent, …", valueName: "column"))
  var kind: String?

  @Option(
    help: ArgumentHelp("Kinds beyond those with a name of their own.", valueName: "kind,…")
  )
  var ownKinds: String?

  @Option(
    help: ArgumentHelp("The column of institutions that a shop serves.", valueName: "column")
  )
  var provider: String?

  @Option(help: "How a shop counts that serves several institutions: perProvider or once.")
  var sharedShops: SharedShops = .perProvider

  @Option(
    help: ArgumentHelp(
      "A CSV file of costs from,to,cost between places and points, instead of distances.",
      valueName: "file"
    )
  )
  var od: String?

  @Option(help: "What becomes of rows of --od with unknown identifiers: reject or omit.")
  var odUnknown: CostTable.UnknownIdentifiers = .reject

  @Option(help: "Distances on the sphere (greatCircle) or on the ellipsoid (geodesic).")
  var distance: DistanceMeasure = .greatCircle

  @Option(help: "What to do with rows that lack something: reject or omit.")
  var missing: DataOptions.Missing = .reject

  /// The network of points.
  func network() throws -> AccessNetwork {
    let own = Set((ownKinds ?? "").split(separator: ",").map(String.init))
    let source: AccessPointKindSource =
      kind.map { .column($0, ownKinds: own) } ?? .all(.other("point"))
    if AccessFiles.isGeoJSON(points) {
      return try GeoDocument(contentsOf: URL(fileURLWithPath: points)).network(
        id: pointID,
        kind: source,
        supply: supply,
        provider: provider,
        sharedShops: sharedShops
      )
    }
    let table = try AccessFiles.table(points)
    let coordinates = try AccessFiles.coordinates(
      of: table,
      latitude: pointLatitude,
      longitude: pointLongitude,
      isNeeded: od == nil
    )
    return try AccessNetwork(
      table,
      id: pointID,
      kind: source,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      supply: supply,
      provider: provider,
      sharedShops: sharedShops,
      missing: missing == .omit ? .omit : .reject
    )
  }

  /// How far it is from places to points.
  var costs: TravelCosts {
    guard let od else { return .distance(distance) }
    return .table(CostTable(URL(fileURLWithPath: od), unknown: odUnknown))
  }

  /// What distances are measured in.
  var unit: String { od == nil ? "km" : "cost" }

  /// What is worth saying about the points.
  func notes(_ network: AccessNetwork) -> [String] {
    guard network.mergedCount > 0 else { return [] }
    return [
      "\(network.mergedCount) rows were added to an earlier one: shops that serve several "
        + "institutions count once."
    ]
  }
}

extension SharedShops: ExpressibleByArgument {}
extension CostTable.UnknownIdentifiers: ExpressibleByArgument {}
extension DistanceMeasure: ExpressibleByArgument {}
