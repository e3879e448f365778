// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessNetwork {
  /// The nearest points of every place.
  ///
  /// Only points that supply something are looked at.
  ///
  ///     let nearest = try network.nearest(to: villages)
  ///     nearest[0].first   // the point nearest to the first village, and how far it is
  ///
  /// Edge cases:
  /// - A place that no point is within reach of has none: only with a cost table, or if no point
  ///   supplies anything.
  /// - Of points at the same distance the first in the list is the nearer.
  ///
  /// - Parameters:
  ///   - count: How many for each place; all of them if there are fewer.
  ///   - places: Where people are.
  ///   - costs: How far it is.
  /// - Returns: For each place its nearest points.
  /// - Throws: ``AccessError`` with code `argumentOutOfRange` for fewer than one, `locationMissing`,
  ///   `coordinatesSwapped`, and what is wrong with a cost table.
  /// - Complexity: O(*m* log *n*) for *m* places and *n* points.
  public func nearest(
    _ count: Int = 1,
    to places: Places,
    by costs: TravelCosts = .distance(.greatCircle)
  ) throws(AccessError) -> NearestPoints {
    guard count >= 1 else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(count)",
        "The nearest \(count) points cannot be found; ask for at least one."
      )
    }
    let pairs = try TravelPairs(self, places, costs)
    let supplies = points.map { $0.supply > 0 }
    return try pairs.nearest(count, among: supplies.contains(false) ? supplies : nil)
  }

  /// The locations of all points.
  ///
  /// - Throws: ``AccessError`` with code `locationMissing` for the first point without one.
  public func requireLocations() throws(AccessError) -> [Location] {
    var locations: [Location] = []
    locations.reserveCapacity(points.count)
    for point in points {
      guard let location = point.location else {
        throw AccessError(
          .locationMissing,
          culprit: point.id,
          "The \(point.kind) '\(point.id)' has no location; give its latitude and longitude."
        )
      }
      locations.append(location)
    }
    return locations
  }
}
