// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// Which place each access point lies in.
public struct PointAssignment: Hashable, Sendable {
  /// For each point of the network the number of its place, from 0, or nil if it lies in none.
  public let placeOfPoint: [Int?]
  /// The numbers of the points that lie in no place.
  public var unassigned: [Int] { placeOfPoint.indices.filter { placeOfPoint[$0] == nil } }

  /// The points of every place by kind: an inventory whose denominators are those of the places.
  ///
  /// - Parameters:
  ///   - network: The network whose points were assigned.
  ///   - places: The places they were assigned to.
  /// - Returns: The counts, 0 where a place has no points of a kind.
  /// - Throws: ``AccessError`` with code `empty` if the places have no people or areas, and
  ///   `denominatorNotPositive` if nobody lives in a place.
  public func inventory(
    of network: AccessNetwork,
    in places: Places
  ) throws(AccessError) -> AccessInventory {
    var counts: [AccessPointKind: [Double]] = [:]
    for kind in network.kinds { counts[kind] = [Double](repeating: 0, count: places.count) }
    for (point, place) in zip(network.points, placeOfPoint) {
      if let place { counts[point.kind]?[place] += 1 }
    }
    return try AccessInventory(places: places.ids, counts: counts, denominators: places.amounts)
  }
}

extension Places {
  /// The place that each point of a network lies in, by the shapes of the places.
  ///
  /// A point on a border belongs to the place; where two places share the border, to the first of
  /// them in the list.
  ///
  /// - Parameter network: The access points; one without a location lies in no place.
  /// - Returns: The place of every point.
  /// - Throws: ``AccessError`` with code `locationMissing` if the places have no shapes, and
  ///   `coordinatesSwapped` if no point lies in a place but most would with latitude and longitude
  ///   in each other's place.
  /// - Complexity: O(*n* · *c*) for *n* points and the *c* corners of the shapes around each.
  public func assignment(of network: AccessNetwork) throws(AccessError) -> PointAssignment {
    guard let shapes, let index = ShapeIndex(shapes) else {
      throw AccessError(
        .locationMissing,
        culprit: "places",
        "The places have no shapes to find points in; read them from GeoJSON."
      )
    }
    try checkOrientation(of: network)
    let points = network.points
    let found: [Int?] = Parallel.flatMap(points.count) { rows in
      rows.map { row in points[row].location.flatMap { index.shape(at: $0) } }
    }
    return PointAssignment(placeOfPoint: found)
  }

  /// Throws if the points lie outside the box of the places, but inside it with latitude and
  /// longitude exchanged.
  public func checkOrientation(of network: AccessNetwork) throws(AccessError) {
    guard let box = extent else { return }
    let points = network.points.compactMap(\.location)
    let wide = box.widened(by: 1)
    guard !points.isEmpty, !points.contains(where: wide.contains) else { return }
    let swapped = points.count { wide.contains(latitude: $0.longitude, longitude: $0.latitude) }
    guard 2 * swapped > points.count else { return }
    throw AccessError(
      .coordinatesSwapped,
      culprit: network.points[0].id,
      """
      No access point lies near the places, but \(swapped) of \(points.count) would with latitude \
      and longitude in each other's place; swap the two columns of the points or of the places.
      """
    )
  }

  /// The box around all that is known of where the places are.
  private var extent: BoundingBox? {
    guard let shapes else { return locations.flatMap { BoundingBox($0) } }
    guard var box = shapes.first?.box else { return nil }
    for shape in shapes { box.include(shape.box) }
    return box
  }
}
