// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// The nearest access points of many places.
public struct NearestPoints: Hashable, Sendable {
  /// The neighbours of all places, place by place, the nearest first.
  let neighbors: [Neighbor]
  /// For each place where its neighbours begin, and at the end where the last ones end.
  let starts: [Int]
  /// How many rows of a cost table were left out because their place or point is not known.
  public internal(set) var omittedRows: Int = 0

  init(neighbors: [Neighbor], starts: [Int]) {
    self.neighbors = neighbors
    self.starts = starts
  }

  /// The number of places.
  public var placeCount: Int { starts.count - 1 }

  /// The nearest points of a place, the nearest first; fewer than were asked for, or none, where
  /// there are no more within reach. A number is that of the point in the network.
  public subscript(place: Int) -> ArraySlice<Neighbor> {
    neighbors[starts[place]..<starts[place + 1]]
  }

  /// The distance from every place to its nearest point; infinite where none is within reach.
  public var distances: [Double] {
    (0..<placeCount).map { self[$0].first?.distance ?? .infinity }
  }
}

extension DistancePairs {
  /// The nearest points of every place.
  func nearest(_ count: Int, among isWanted: [Bool]?) throws(AccessError) -> NearestPoints {
    let wanted = isWanted.map { flags in flags.indices.filter { flags[$0] } }
    guard wanted?.isEmpty != true else {
      return NearestPoints(
        neighbors: [],
        starts: [Int](repeating: 0, count: places.count + 1)
      )
    }
    var searched = index
    if let wanted { searched = try LocationIndex(wanted.map { index.locations[$0] }) }
    let each = min(count, searched.locations.count)
    let found: [Neighbor]
    if each == 1 {
      found = searched.nearest(toEach: places, along: measure)
    } else {
      found = Parallel.flatMap(places.count, step: "Searching the nearest points") { rows in
        rows.flatMap { searched.nearest(each, to: places[$0], along: measure) }
      }
    }
    return NearestPoints(
      neighbors: wanted.map { numbers in
        found.map { Neighbor(index: numbers[$0.index], distance: $0.distance) }
      } ?? found,
      starts: (0...places.count).map { $0 * each }
    )
  }
}

/// The nearest points of every place so far, while pairs come in any order.
struct NearestLists {
  private var lists: [Neighbor]
  private var filled: [Int]
  private let count: Int

  init(places: Int, count: Int) {
    self.count = count
    lists = [Neighbor](repeating: Neighbor(index: -1, distance: .infinity), count: places * count)
    filled = [Int](repeating: 0, count: places)
  }

  /// Takes a neighbour if it is among the nearest.
  mutating func offer(_ neighbor: Neighbor, to place: Int) {
    let start = place * count
    var position = filled[place]
    if position == count {
      guard Neighbor.isNearer(neighbor, lists[start + count - 1]) else { return }
      position -= 1
    } else {
      filled[place] += 1
    }
    while position > 0, Neighbor.isNearer(neighbor, lists[start + position - 1]) {
      lists[start + position] = lists[start + position - 1]
      position -= 1
    }
    lists[start + position] = neighbor
  }

  /// The lists as an answer.
  var points: NearestPoints {
    var starts = [0]
    var neighbors: [Neighbor] = []
    for (place, filled) in filled.enumerated() {
      neighbors += lists[place * count..<place * count + filled]
      starts.append(neighbors.count)
    }
    return NearestPoints(neighbors: neighbors, starts: starts)
  }
}
