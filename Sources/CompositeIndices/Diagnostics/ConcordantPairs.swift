// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// Pairs of units that two indicators put in the same and in opposite order, counted while sorting.
struct ConcordantPairs {
  private let count: Double
  /// Concordant minus discordant pairs.
  private let surplus: Double
  private let discordant: Int
  private let firstTies: TieSums
  private let secondTies: TieSums

  /// Sums over groups of t equal values: t (t − 1), t (t − 1)(t − 2), t (t − 1)(2 t + 5).
  struct TieSums {
    var pairs = 0.0
    var triples = 0.0
    var variance = 0.0

    mutating func add(_ size: Int) {
      let t = Double(size)
      pairs += t * (t - 1)
      triples += t * (t - 1) * (t - 2)
      variance += t * (t - 1) * (2 * t + 5)
    }
  }

  init(_ x: [Double], _ y: [Double]) {
    let order = x.indices.sorted { (x[$0], y[$0]) < (x[$1], y[$1]) }
    var sorted = order.map { y[$0] }
    var both = TieSums()
    firstTies = Self.ties(in: order.count) { x[order[$0]] == x[order[$1]] }
    let shared = Self.ties(in: order.count) {
      x[order[$0]] == x[order[$1]] && y[order[$0]] == y[order[$1]]
    }
    both = shared
    var space = sorted
    discordant = Self.sort(&sorted, &space, 0, sorted.count)
    let ascending = sorted
    secondTies = Self.ties(in: ascending.count) { ascending[$0] == ascending[$1] }
    count = Double(x.count)
    let pairs = count * (count - 1) / 2
    let untied = pairs - firstTies.pairs / 2 - secondTies.pairs / 2 + both.pairs / 2
    surplus = untied - 2 * Double(discordant)
  }

  /// Kendall's τ-b.
  var coefficient: Double {
    let pairs = count * (count - 1) / 2
    let (x, y) = (pairs - firstTies.pairs / 2, pairs - secondTies.pairs / 2)
    return min(max(surplus / (x * y).squareRoot(), -1), 1)
  }

  /// The probability of as large a surplus, of either sign, if the orders had nothing in common.
  var pValue: Double? {
    if count <= 33, firstTies.pairs == 0, secondTies.pairs == 0 { return exact }
    let pairs = count * (count - 1)
    var variance = pairs * (2 * count + 5) - firstTies.variance - secondTies.variance
    variance /= 18
    variance += firstTies.pairs * secondTies.pairs / (2 * pairs)
    if count > 2 {
      variance += firstTies.triples * secondTies.triples / (9 * pairs * (count - 2))
    }
    guard variance > 0 else { return nil }
    let score = abs(surplus) / variance.squareRoot()
    return min(1, 2 * NormalDistribution.standard.tailProbabilities(at: score).upper)
  }

  /// From how many of all orders have so many discordant pairs or fewer.
  private var exact: Double {
    let size = Int(count)
    let pairs = size * (size - 1) / 2
    let few = min(discordant, pairs - discordant)
    // shares[d]: the share of orders of the units so far with d discordant pairs.
    var shares: [Double] = [1]
    for unit in stride(from: 2, through: size, by: 1) {
      var next = [Double](repeating: 0, count: unit * (unit - 1) / 2 + 1)
      for (pairs, share) in shares.enumerated() {
        for added in 0..<unit { next[pairs + added] += share / Double(unit) }
      }
      shares = next
    }
    return min(1, 2 * shares[0...few].reduce(0, +))
  }

  private static func ties(in count: Int, _ areEqual: (Int, Int) -> Bool) -> TieSums {
    var sums = TieSums()
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, areEqual(start, end) { end += 1 }
      sums.add(end - start)
      start = end
    }
    return sums
  }

  /// Sorts a stretch and counts the pairs that stood in descending order.
  private static func sort(
    _ values: inout [Double],
    _ space: inout [Double],
    _ start: Int,
    _ end: Int
  ) -> Int {
    guard end - start > 1 else { return 0 }
    let middle = start + (end - start) / 2
    var swaps = sort(&values, &space, start, middle) + sort(&values, &space, middle, end)
    var (left, right, place) = (start, middle, start)
    while left < middle || right < end {
      if right == end || (left < middle && values[left] <= values[right]) {
        space[place] = values[left]
        left += 1
      } else {
        space[place] = values[right]
        right += 1
        swaps += middle - left
      }
      place += 1
    }
    for index in start..<end { values[index] = space[index] }
    return swaps
  }
}
