// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// How far places are from existing points and from candidates, from locations or from a table.
struct PairSearch: Sendable {
  private enum Source {
    case distance(DistanceMeasure, places: [Location], candidates: [Location])
    case table(CostTablePairs)
  }

  private let source: Source
  /// Existing points first, then the candidates.
  private let pairs: TravelPairs
  private let isOpen: [Bool]
  private let placeCount: Int
  private let candidateCount: Int
  /// How many points are before the candidates.
  private let pointCount: Int

  /// - Throws: ``AccessError`` with code `locationMissing` for the first candidate without a location,
  ///   `coordinatesSwapped`, `duplicateIdentifier` for a candidate that is an open point of a table.
  init(
    _ network: AccessNetwork,
    _ places: Places,
    _ candidates: [SitingCandidate],
    _ costs: TravelCosts
  ) throws(AccessError) {
    let kind = AccessPointKind.other("candidate for a new point")
    let new = candidates.map { AccessPoint(id: $0.id, kind: kind, location: $0.location) }
    // A shop that waits for its upgrade is a candidate, and in a table it stands once.
    let ids = Set(candidates.map(\.id))
    let points = network.points.filter { $0.supply > 0 || !ids.contains($0.id) }
    let all = try AccessNetwork(points + new)
    placeCount = places.count
    candidateCount = candidates.count
    pointCount = points.count
    isOpen = points.map { $0.supply > 0 } + new.map { _ in false }
    switch costs {
    case .distance(let measure):
      try places.checkOrientation(of: AccessNetwork(new))
      var locations: [Location] = []
      for candidate in candidates {
        guard let location = candidate.location else {
          throw AccessError(
            .locationMissing,
            culprit: candidate.id,
            """
            The candidate '\(candidate.id)' has no location; give its latitude and longitude, or a \
            table of travel costs.
            """
          )
        }
        locations.append(location)
      }
      source = .distance(measure, places: try places.requireLocations(), candidates: locations)
    case .table(let table):
      for point in points where point.supply > 0 && ids.contains(point.id) {
        throw AccessError(
          .duplicateIdentifier,
          culprit: point.id,
          """
          The candidate '\(point.id)' is an access point already, and a table of costs cannot tell \
          the two apart; give it an identifier of its own.
          """
        )
      }
      source = .table(try CostTablePairs(table, places: places.ids, points: all.points.map(\.id)))
    }
    pairs = try TravelPairs(all, places, costs)
  }

  /// The nearest point of every place, some candidates opened.
  func nearest(_ chosen: [Int]) throws(AccessError) -> NearestPoints {
    var isOpen = isOpen
    for candidate in chosen { isOpen[pointCount + candidate] = true }
    return try pairs.nearest(1, among: isOpen)
  }

  /// The pairs of candidates and some places that are within a distance, which belongs to the inside
  /// for reach and, where costs count, does not: nobody gains from the same distance.
  ///
  /// - Parameters:
  ///   - places: The numbers of the places.
  ///   - limits: The distance of each.
  ///   - keepsCosts: Whether costs count.
  ///   - wanted: The candidates that are looked at; all of them if left out.
  /// - Returns: The pairs, candidate by candidate.
  /// - Throws: ``AccessError`` with code `tooLarge`, and as a table of costs does.
  func pairs(
    _ places: [Int],
    within limits: [Double],
    keepsCosts: Bool,
    among wanted: [Int]? = nil
  ) throws(AccessError) -> CandidatePairs {
    let count = wanted?.count ?? candidateCount
    let pieces: [CandidatePairs.Piece]
    switch source {
    case .distance(let measure, let locations, let candidates):
      let points = wanted.map { $0.map { candidates[$0] } } ?? candidates
      let index = try LocationIndex(points)
      let near = DistancePairs(places: places.map { locations[$0] }, index: index, measure: measure)
      pieces = Parallel.map(
        Parallel.pieces(of: places.count),
        step: "Searching pairs of candidates and places"
      ) { rows in
        var piece = CandidatePairs.Piece()
        // Many pieces are found at once, and memory is to hold them all.
        piece.most = CandidatePairs.mostPairs / 4
        for row in rows where !piece.isTooLarge {
          near.visit(row..<row + 1, within: limits[row]) { _, point, _ in
            let cost = near.places[row].distance(to: points[point], along: measure)
            guard cost < limits[row] || (cost == limits[row] && !keepsCosts) else { return }
            piece.append(row, point, keepsCosts ? cost : nil)
          }
        }
        return piece
      }
    case .table(let table):
      var piece = CandidatePairs.Piece()
      var rows = [Int](repeating: -1, count: placeCount)
      for (row, place) in places.enumerated() { rows[place] = row }
      var numbers = [Int](repeating: -1, count: pointCount + candidateCount)
      for (number, candidate) in (wanted ?? Array(0..<candidateCount)).enumerated() {
        numbers[pointCount + candidate] = number
      }
      _ = try table.visit { place, point, cost in
        let (row, candidate) = (rows[place], numbers[point])
        guard row >= 0, candidate >= 0, !piece.isTooLarge else { return }
        guard cost < limits[row] || (cost == limits[row] && !keepsCosts) else { return }
        piece.append(row, candidate, keepsCosts ? cost : nil)
      }
      pieces = [piece]
    }
    let found = pieces.reduce(0) { $0 + $1.places.count }
    guard found <= CandidatePairs.mostPairs, !pieces.contains(where: \.isTooLarge) else {
      throw AccessError(
        .tooLarge,
        culprit: "candidates",
        """
        The pairs of a candidate and a place that matter are too many to be held in memory, \
        \(found) and more; name fewer candidates, or a shorter distance.
        """
      )
    }
    return CandidatePairs(pieces, candidates: count, places: places.count, keepsCosts: keepsCosts)
  }
}
