// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// Locations arranged so that those near to a place are found without going through all of them.
///
///     let index = try LocationIndex(agents)
///     index.nearest(to: village)                // the agent and its distance
///     index.nearest(3, to: village)             // the three nearest, the nearest first
///     index.locations(within: 5, of: village)   // all within 5 km
///
/// It works in space and not on the map, so that the poles and the antimeridian are like everywhere
/// else. The answers are exact: the same as from measuring every distance. Of locations at the same
/// distance the one that comes first in the list is the nearer.
///
/// Memory is linear in the number of locations; a search takes O(log *n* + found).
public struct LocationIndex: Sendable {
  /// The locations, as they were given.
  public let locations: [Location]
  let tree: SphereTree

  /// Arranges locations.
  ///
  /// - Parameter locations: The locations; several may be the same.
  /// - Throws: ``AccessError`` with code `empty` for none, and `argumentOutOfRange` for more than
  ///   2³¹ of them.
  /// - Complexity: O(*n* log *n*).
  public init(_ locations: [Location]) throws(AccessError) {
    guard !locations.isEmpty else {
      throw AccessError(
        .empty,
        culprit: "locations",
        "There is no location to search among; give at least one."
      )
    }
    guard locations.count < Int(Int32.max) else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(locations.count)",
        "\(locations.count) locations are more than the \(Int32.max) that an index can hold."
      )
    }
    self.locations = locations
    tree = SphereTree(locations)
  }

  /// The nearest location.
  ///
  /// - Parameters:
  ///   - place: Where from.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Returns: Its number in the list and its distance in kilometres.
  public func nearest(
    to place: Location,
    along measure: DistanceMeasure = .greatCircle
  ) -> Neighbor {
    guard measure == .greatCircle else { return nearest(1, to: place, along: measure)[0] }
    let found = nearestOnSphere(SpherePoint(place))
    return Neighbor(index: found, distance: place.distance(to: locations[found]))
  }

  /// The nearest locations, the nearest first.
  ///
  /// - Parameters:
  ///   - count: How many, at least one; all of them if there are fewer.
  ///   - place: Where from.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Returns: Their numbers in the list and their distances in kilometres.
  public func nearest(
    _ count: Int,
    to place: Location,
    along measure: DistanceMeasure = .greatCircle
  ) -> [Neighbor] {
    let query = SpherePoint(place)
    let onSphere = nearestOnSphere(min(max(1, count), locations.count), query)
    let near = onSphere.map { index in
      Neighbor(index: index, distance: place.distance(to: locations[index], along: measure))
    }
    guard measure == .geodesic, let reach = near.map(\.distance).max() else {
      return near.sorted(by: Neighbor.isNearer)
    }
    // No location can be nearer on the ellipsoid unless it is within this reach on the sphere.
    return Array(locations(within: reach, of: place, along: measure).prefix(near.count))
  }

  /// The locations within a distance, the nearest first.
  ///
  /// - Parameters:
  ///   - kilometres: The distance, which still belongs to the inside.
  ///   - place: Where from.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Returns: Their numbers in the list and their distances in kilometres; none for a negative or
  ///   missing distance.
  public func locations(
    within kilometres: Double,
    of place: Location,
    along measure: DistanceMeasure = .greatCircle
  ) -> [Neighbor] {
    guard kilometres >= 0 else { return [] }
    var found: [Neighbor] = []
    var limit = LocationIndex.limit(kilometres, along: measure)
    tree.visit(near: SpherePoint(place), limit: &limit) { index, _, _ in
      let distance = place.distance(to: locations[Int(index)], along: measure)
      if distance <= kilometres { found.append(Neighbor(index: Int(index), distance: distance)) }
    }
    return found.sorted(by: Neighbor.isNearer)
  }

  /// The nearest location of each of many places, side by side on all cores.
  ///
  /// - Parameters:
  ///   - places: Where from.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Returns: For each place the number of the location and its distance in kilometres.
  /// - Complexity: O(*m* log *n*) for *m* places.
  public func nearest(
    toEach places: [Location],
    along measure: DistanceMeasure = .greatCircle
  ) -> [Neighbor] {
    Parallel.flatMap(places.count, step: "Searching the nearest points") { rows in
      rows.map { nearest(to: places[$0], along: measure) }
    }
  }

  /// The squared chord below which every location lies that is within a distance.
  static func limit(_ kilometres: Double, along measure: DistanceMeasure) -> Double {
    let reach =
      measure == .geodesic
      ? kilometres * DistanceMeasure.greatCircleOverGeodesic.upperBound : kilometres
    // A little more than the chord: what is found is measured once more.
    return SpherePoint.squaredChord(kilometres: reach) * (1 + 1e-9) + 1e-28
  }

  private func nearestOnSphere(_ query: SpherePoint) -> Int {
    var limit = Double.infinity
    var best: Int32 = .max
    tree.visit(near: query, limit: &limit) { index, squared, limit in
      if squared < limit || index < best {
        limit = squared
        best = index
      }
    }
    return Int(best)
  }

  private func nearestOnSphere(_ count: Int, _ query: SpherePoint) -> [Int] {
    var limit = Double.infinity
    var near: [(squared: Double, index: Int32)] = []
    near.reserveCapacity(count + 1)
    tree.visit(near: query, limit: &limit) { index, squared, limit in
      var position = near.count
      while position > 0, (squared, index) < near[position - 1] { position -= 1 }
      guard position < count else { return }
      near.insert((squared, index), at: position)
      if near.count > count { near.removeLast() }
      if near.count == count, let farthest = near.last { limit = farthest.squared }
    }
    return near.map { Int($0.index) }
  }
}

extension Neighbor {
  /// Whether one comes before another: by distance, then by number.
  static func isNearer(_ left: Neighbor, _ right: Neighbor) -> Bool {
    (left.distance, left.index) < (right.distance, right.index)
  }
}
