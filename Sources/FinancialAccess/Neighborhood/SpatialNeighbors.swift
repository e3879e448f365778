// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// Which places are neighbours of which.
///
///     let neighbors = try SpatialNeighbors(sharing: .corner, of: departments)
///     neighbors[0]        // the numbers of the neighbours of the first place
///     neighbors.islands   // places without any
///
/// A place is no neighbour of itself.
public struct SpatialNeighbors: Hashable, Sendable {
  /// What two shapes must have in common to be neighbours.
  public enum Contact: String, CaseIterable, Hashable, Sendable {
    /// A corner at least: a queen's move.
    case corner
    /// A side: a rook's move.
    case side
  }

  private let starts: [Int]
  private let members: [Int32]

  /// The number of places.
  public var count: Int { starts.count - 1 }

  /// The numbers of the places without a neighbour.
  public var islands: [Int] { (0..<count).filter { starts[$0] == starts[$0 + 1] } }

  /// The numbers of the neighbours of a place, in ascending order.
  public subscript(place: Int) -> [Int] { members[starts[place]..<starts[place + 1]].map(Int.init) }

  /// Shapes that touch.
  ///
  /// Corners are compared exactly, as they are in maps whose shapes share their borders. Where a
  /// corner of one shape meets the middle of a side of another, the two are not neighbours.
  ///
  /// - Parameters:
  ///   - contact: Whether a corner is enough.
  ///   - shapes: The shapes, one for each place.
  /// - Throws: ``AccessError`` with code `empty` for no shapes.
  /// - Complexity: O(*c*) for *c* corners.
  public init(sharing contact: Contact, of shapes: [Shape]) throws(AccessError) {
    var lists = [Set<Int32>](repeating: [], count: shapes.count)
    var owners: [Side: [Int32]] = [:]
    for (number, shape) in shapes.enumerated() {
      let own = Int32(number)
      for ring in shape.rings {
        for index in 1..<ring.corners.count {
          let corner = ring.corners[index]
          let side =
            contact == .corner ? Side(corner, corner) : Side(ring.corners[index - 1], corner)
          for other in owners[side, default: []] where other != own {
            lists[number].insert(other)
            lists[Int(other)].insert(own)
          }
          if owners[side]?.last != own { owners[side, default: []].append(own) }
        }
      }
    }
    try self.init(lists.map { $0.sorted() })
  }

  /// Places within a distance of each other.
  ///
  /// - Parameters:
  ///   - kilometres: The distance, which still belongs to the inside.
  ///   - locations: The locations, one for each place.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Throws: ``AccessError`` with code `empty`, and `costOutOfRange` for a distance that is
  ///   negative or missing.
  public init(
    within kilometres: Double,
    of locations: [Location],
    along measure: DistanceMeasure = .greatCircle
  ) throws(AccessError) {
    guard kilometres >= 0 else {
      throw AccessError(
        .costOutOfRange,
        culprit: "\(kilometres)",
        "Places cannot lie within \(kilometres) km of each other; give zero or a positive number."
      )
    }
    let index = try LocationIndex(locations)
    try self.init(
      Parallel.flatMap(locations.count) { rows in
        rows.map { row in
          index.locations(within: kilometres, of: locations[row], along: measure)
            .filter { $0.index != row }.map { Int32($0.index) }.sorted()
        }
      }
    )
  }

  /// The nearest places of each; a place need not be among the nearest of its own neighbours.
  ///
  /// - Parameters:
  ///   - neighborCount: How many for each place.
  ///   - locations: The locations, one for each place.
  ///   - measure: On the sphere or on the ellipsoid.
  /// - Throws: ``AccessError`` with code `empty`, and `argumentOutOfRange` for fewer than one
  ///   neighbour or as many as there are places.
  public init(
    nearest neighborCount: Int,
    of locations: [Location],
    along measure: DistanceMeasure = .greatCircle
  ) throws(AccessError) {
    guard neighborCount >= 1, neighborCount < max(2, locations.count) else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(neighborCount)",
        """
        \(neighborCount) nearest neighbours are not possible among \(locations.count) places; give \
        1 to \(max(1, locations.count - 1)).
        """
      )
    }
    let index = try LocationIndex(locations)
    try self.init(
      Parallel.flatMap(locations.count) { rows in
        rows.map { row in
          // One more than wanted, for the place itself; it may not come first among many in one spot.
          let near = index.nearest(neighborCount + 1, to: locations[row], along: measure)
          return near.filter { $0.index != row }.prefix(neighborCount).map { Int32($0.index) }
            .sorted()
        }
      }
    )
  }

  private init(_ lists: [[Int32]]) throws(AccessError) {
    guard !lists.isEmpty else {
      throw AccessError(.empty, culprit: "places", "There are no places; give at least one.")
    }
    var starts = [0]
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    self.starts = starts
    members = lists.flatMap { $0 }
  }

  /// Two corners of a ring in either order, or one corner twice.
  private struct Side: Hashable {
    let first: Location
    let second: Location

    init(_ start: Location, _ end: Location) {
      let isForward =
        (start.latitude, start.longitude) <= (end.latitude, end.longitude)
      first = isForward ? start : end
      second = isForward ? end : start
    }
  }
}
