// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Pairs of places and points in flat arrays, place by place.
struct StoredPairs: Sendable {
  /// For each place where its pairs begin, and at the end where the last ones end.
  private(set) var starts: [Int]
  private(set) var points: [Int32]
  private(set) var costs: [Double]

  /// The pairs of a place.
  func range(of place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  /// One table from those of successive places.
  init(joining parts: [StoredPairs]) {
    starts = [0]
    points = parts.flatMap(\.points)
    costs = parts.flatMap(\.costs)
    for part in parts {
      let before = starts[starts.count - 1]
      starts += part.starts.dropFirst().map { before + $0 }
    }
  }

  private init(starts: [Int], points: [Int32], costs: [Double]) {
    self.starts = starts
    self.points = points
    self.costs = costs
  }

  /// Takes pairs in any order.
  struct Builder {
    private let first: Int
    private var counts: [Int]
    private var places: [Int32] = []
    private var points: [Int32] = []
    private var costs: [Double] = []

    init(_ rows: Range<Int>) {
      first = rows.lowerBound
      counts = [Int](repeating: 0, count: rows.count)
    }

    mutating func append(_ place: Int, _ point: Int, _ cost: Double) {
      counts[place - first] += 1
      places.append(Int32(place - first))
      points.append(Int32(point))
      costs.append(cost)
    }

    /// The pairs, place by place, by the number of the point.
    var pairs: StoredPairs {
      var starts = [0]
      for count in counts { starts.append(starts[starts.count - 1] + count) }
      let order = places.indices.sorted {
        (places[$0], points[$0]) < (places[$1], points[$1])
      }
      return StoredPairs(
        starts: starts,
        points: order.map { points[$0] },
        costs: order.map { costs[$0] }
      )
    }
  }
}
