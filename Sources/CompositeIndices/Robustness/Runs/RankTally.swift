// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How often each unit had each rank, and how often each outranked each other.
struct RankTally: Sendable {
  /// What is counted.
  enum Contents: Sendable {
    case nothing
    case ranks
    case ranksAndPairs
  }

  let unitCount: Int
  /// For each unit, how often it had rank 1, 2, …
  private(set) var counts: [UInt32]
  /// For each unit and other, twice how often it scored higher, ties counting once.
  private(set) var pairs: [UInt32]
  private(set) var sums: [Double]
  private(set) var squares: [Double]
  private let hasPairs: Bool

  init(unitCount: Int, hasPairs: Bool) {
    self.unitCount = unitCount
    self.hasPairs = hasPairs
    counts = [UInt32](repeating: 0, count: unitCount * unitCount)
    pairs = [UInt32](repeating: 0, count: hasPairs ? unitCount * unitCount : 0)
    sums = [Double](repeating: 0, count: unitCount)
    squares = [Double](repeating: 0, count: unitCount)
  }

  mutating func add(scores: [Double], ranks: [Int]) {
    for unit in 0..<unitCount where ranks[unit] > 0 {
      counts[unit * unitCount + ranks[unit] - 1] += 1
      sums[unit] += scores[unit]
      squares[unit] += scores[unit] * scores[unit]
    }
    guard hasPairs else { return }
    pairs.withUnsafeMutableBufferPointer { pairs in
      scores.withUnsafeBufferPointer { scores in
        for unit in 0..<unitCount {
          let score = scores[unit]
          let start = unit * unitCount
          for other in 0..<unitCount {
            pairs[start + other] &+=
              (score > scores[other] ? 2 : 0) + (score == scores[other] ? 1 : 0)
          }
        }
      }
    }
  }

  mutating func add(_ other: RankTally) {
    for place in counts.indices { counts[place] += other.counts[place] }
    for place in pairs.indices { pairs[place] &+= other.pairs[place] }
    for unit in 0..<unitCount {
      sums[unit] += other.sums[unit]
      squares[unit] += other.squares[unit]
    }
  }

  /// How often a unit had each rank.
  func counts(of unit: Int) -> ArraySlice<UInt32> {
    counts[unit * unitCount..<(unit + 1) * unitCount]
  }
}
