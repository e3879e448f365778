// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// The pairs of some places and some points, wherever their costs come from.
///
/// Every measure of catchments is a few goes through the pairs, each of which adds up weighted
/// factors by place or by point; that is all that is kept.
struct TravelPairs: Sendable {
  private enum Source {
    case searched(DistancePairs)
    case listed(CostTablePairs)
  }

  /// What one go through the pairs adds up.
  struct Sums {
    /// For each place the sum over points of factor · weight.
    var byPlace: [Double]
    /// For each point the sum over places of factor · weight.
    var byPoint: [Double]
    /// How many pairs had a weight above zero.
    var pairs: Int
  }

  private let source: Source
  let placeCount: Int
  let pointCount: Int

  /// The pairs of places and points.
  ///
  /// - Throws: ``AccessError`` with code `locationMissing`, `coordinatesSwapped` or
  ///   `duplicateIdentifier`.
  init(_ network: AccessNetwork, _ places: Places, _ costs: TravelCosts) throws(AccessError) {
    placeCount = places.count
    pointCount = network.points.count
    switch costs {
    case .distance(let measure):
      let locations = try places.requireLocations()
      try places.checkOrientation(of: network)
      let index = try LocationIndex(network.requireLocations())
      source = .searched(DistancePairs(places: locations, index: index, measure: measure))
    case .table(let table):
      source = .listed(
        try CostTablePairs(table, places: places.ids, points: network.points.map(\.id))
      )
    }
  }

  /// Goes through all pairs once and adds up weighted factors, in pieces that are added in a fixed
  /// order.
  ///
  /// - Parameters:
  ///   - decay: The weight of a pair.
  ///   - isSquared: Whether the weight counts squared.
  ///   - pointFactors: What is added up by place.
  ///   - placeFactors: What is added up by point.
  /// - Returns: The sums; empty where there is no factor.
  /// - Throws: ``AccessError`` as the costs do, and `costOutOfRange` if a weight is infinite.
  func sums(
    _ decay: Decay,
    isSquared: Bool = false,
    pointFactors: [Double]? = nil,
    placeFactors: [Double]? = nil
  ) throws(AccessError) -> Sums {
    var total = Sums(
      byPlace: [Double](repeating: 0, count: pointFactors == nil ? 0 : placeCount),
      byPoint: [Double](repeating: 0, count: placeFactors == nil ? 0 : pointCount),
      pairs: 0
    )
    switch source {
    case .searched(let pairs):
      let reach = decay.reach
      let pieces = Parallel.pieces(of: placeCount, atMost: 16)
      let parts: [Sums] = Parallel.map(pieces, step: "Adding up what is within reach") { rows in
        var collector = SumCollector(self, rows, pointFactors, placeFactors, isSquared)
        decay.withKernel { kernel in
          collector.collect(kernel) { body in pairs.visit(rows, within: reach, body) }
        }
        return collector.sums
      }
      for (rows, part) in zip(pieces, parts) { total.add(part, rows) }
    case .listed(let table):
      let rows = 0..<placeCount
      var collector = SumCollector(self, rows, pointFactors, placeFactors, isSquared)
      var failure: AccessError?
      decay.withKernel { kernel in
        collector.collect(kernel) { body in
          do throws(AccessError) { _ = try table.visit(body) } catch { failure = error }
        }
      }
      if let failure { throw failure }
      total.add(collector.sums, rows)
    }
    guard total.isFinite else {
      throw AccessError(
        .costOutOfRange,
        culprit: "0",
        """
        A place lies at no cost from a point, where a power decay is infinite; give such pairs a \
        small cost, or choose another decay.
        """
      )
    }
    return total
  }

  /// The nearest points of every place, the nearest first.
  ///
  /// - Parameters:
  ///   - count: How many for each place, at least one.
  ///   - isWanted: Which points are looked at; nil for all of them.
  /// - Returns: Their numbers and distances.
  /// - Throws: ``AccessError`` as the costs do.
  func nearest(_ count: Int, among isWanted: [Bool]? = nil) throws(AccessError) -> NearestPoints {
    switch source {
    case .searched(let pairs):
      return try pairs.nearest(count, among: isWanted)
    case .listed(let table):
      var lists = NearestLists(places: placeCount, count: min(count, pointCount))
      let omitted = try table.visit { place, point, cost in
        guard isWanted?[point] ?? true else { return }
        lists.offer(Neighbor(index: point, distance: cost), to: place)
      }
      var found = lists.points
      found.omittedRows = omitted
      return found
    }
  }

  /// All pairs at once, place by place.
  func stored(within reach: Double) throws(AccessError) -> StoredPairs {
    switch source {
    case .searched(let pairs):
      let parts: [StoredPairs] = Parallel.map(
        Parallel.pieces(of: placeCount),
        step: "Searching pairs of places and points"
      ) { rows in
        var part = StoredPairs.Builder(rows)
        pairs.visit(rows, within: reach) { part.append($0, $1, $2) }
        return part.pairs
      }
      return StoredPairs(joining: parts)
    case .listed(let table):
      var all = StoredPairs.Builder(0..<placeCount)
      _ = try table.visit { place, point, cost in
        if cost <= reach { all.append(place, point, cost) }
      }
      return all.pairs
    }
  }

  /// What is worth saying about the costs.
  var notes: [String] {
    guard case .listed(let table) = source, !table.findsDuplicates else { return [] }
    return [
      "There are too many places and points to find out whether the cost table lists a pair twice."
    ]
  }
}

extension TravelPairs.Sums {
  /// Adds the sums of a piece of the places.
  fileprivate mutating func add(_ part: TravelPairs.Sums, _ rows: Range<Int>) {
    pairs += part.pairs
    if !byPlace.isEmpty { for row in rows { byPlace[row] = part.byPlace[row - rows.lowerBound] } }
    if !byPoint.isEmpty { for point in byPoint.indices { byPoint[point] += part.byPoint[point] } }
  }

  fileprivate var isFinite: Bool {
    byPlace.allSatisfy(\.isFinite) && byPoint.allSatisfy(\.isFinite)
  }
}
