// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which places each candidate would serve better than they are served, in flat arrays, candidate by
/// candidate and in the order of the places.
///
/// Memory is linear in the pairs: four bytes each, and eight more where costs matter.
struct CandidatePairs: Sendable {
  /// For each candidate where its pairs begin, and at the end where the last ones end.
  let starts: [Int]
  let places: [Int32]
  /// The cost of each pair; empty where being within reach is all that counts.
  let costs: [Double]

  var candidateCount: Int { starts.count - 1 }
  var count: Int { places.count }

  /// As many pairs as are taken on.
  static let mostPairs: Int = 150_000_000

  /// Pairs in any order, without their costs if those do not count.
  init(_ pieces: [Piece], candidates: Int, places placeCount: Int, keepsCosts: Bool) {
    // First place by place, then candidate by candidate: both counts keep the order.
    var byPlace = Piece()
    if pieces.allSatisfy(\.isInOrder) {
      byPlace = Piece(joining: pieces)
    } else {
      byPlace = Piece(joining: pieces).sorted(places: placeCount)
    }
    var starts = [Int](repeating: 0, count: candidates + 1)
    for candidate in byPlace.candidates { starts[Int(candidate) + 1] += 1 }
    for candidate in 0..<candidates { starts[candidate + 1] += starts[candidate] }
    var next = starts
    let total = byPlace.places.count
    var costs = [Double](repeating: 0, count: keepsCosts ? total : 0)
    let places = [Int32](unsafeUninitializedCapacity: total) { buffer, filled in
      for pair in 0..<total {
        let candidate = Int(byPlace.candidates[pair])
        buffer[next[candidate]] = byPlace.places[pair]
        if keepsCosts { costs[next[candidate]] = byPlace.costs[pair] }
        next[candidate] += 1
      }
      filled = total
    }
    self.starts = starts
    self.places = places
    self.costs = costs
  }

  private init(starts: [Int], places: [Int32], costs: [Double]) {
    self.starts = starts
    self.places = places
    self.costs = costs
  }

  /// The pairs of a candidate.
  @inline(__always)
  func range(of candidate: Int) -> Range<Int> { starts[candidate]..<starts[candidate + 1] }

  /// The pairs that are at most so far apart, without their costs; places get new numbers, and those
  /// whose number is negative are left out.
  func within(_ limit: Double, _ numbers: [Int32]) -> CandidatePairs {
    var starts = [0]
    var kept: [Int32] = []
    for candidate in 0..<candidateCount {
      for pair in range(of: candidate) where costs[pair] <= limit {
        let number = numbers[Int(places[pair])]
        if number >= 0 { kept.append(number) }
      }
      starts.append(kept.count)
    }
    return CandidatePairs(starts: starts, places: kept, costs: [])
  }

  /// Pairs as they are found.
  struct Piece: Sendable {
    var places: [Int32] = []
    var candidates: [Int32] = []
    var costs: [Double] = []

    /// As many as are found before the search gives up.
    var most: Int = CandidatePairs.mostPairs

    /// Whether there are more than will be taken on, so that the rest need not be found.
    var isTooLarge: Bool { places.count > most }

    mutating func append(_ place: Int, _ candidate: Int, _ cost: Double?) {
      places.append(Int32(truncatingIfNeeded: place))
      candidates.append(Int32(truncatingIfNeeded: candidate))
      if let cost { costs.append(cost) }
    }
  }
}

extension CandidatePairs.Piece {
  fileprivate init(joining pieces: [CandidatePairs.Piece]) {
    places = pieces.flatMap(\.places)
    candidates = pieces.flatMap(\.candidates)
    costs = pieces.flatMap(\.costs)
  }

  fileprivate var isInOrder: Bool {
    zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
  }

  fileprivate func sorted(places count: Int) -> CandidatePairs.Piece {
    var next = [Int](repeating: 0, count: count + 1)
    for place in places { next[Int(place) + 1] += 1 }
    for place in 0..<count { next[place + 1] += next[place] }
    var sorted = self
    for pair in places.indices {
      let position = next[Int(places[pair])]
      sorted.places[position] = places[pair]
      sorted.candidates[position] = candidates[pair]
      if !costs.isEmpty { sorted.costs[position] = costs[pair] }
      next[Int(places[pair])] += 1
    }
    return sorted
  }
}
