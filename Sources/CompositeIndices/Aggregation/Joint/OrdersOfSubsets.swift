// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra

/// The best order of a few units, from the best orders of all their subsets.
///
///     f(S) = max over u in S of  Σ o[u, v] over the others v in S  +  f(S without u)
struct OrdersOfSubsets {
  /// The most units for which all subsets are tried.
  static let largest = 16

  /// The units, the best first; of orders equally good, the one with smaller numbers first.
  let order: [Int]
  /// How many orders are equally good.
  let count: Double

  init(_ outranking: Matrix, _ units: [Int]) {
    let size = units.count
    let subsets = 1 << size
    // gains[half][u * 256 + bits]: what u adds when it stands before the units of those bits.
    var gains = [[Double]](repeating: [Double](repeating: 0, count: size * 256), count: 2)
    for (place, unit) in units.enumerated() {
      for half in 0..<2 {
        for bits in 1..<256 {
          let low = bits.trailingZeroBitCount
          let other = half * 8 + low
          let gain = other < size && other != place ? outranking[unit, units[other]] : 0
          gains[half][place * 256 + bits] = gains[half][place * 256 + (bits & (bits - 1))] + gain
        }
      }
    }
    func gain(_ place: Int, before subset: Int) -> Double {
      gains[0][place * 256 + subset & 255] + gains[1][place * 256 + subset >> 8]
    }
    var best = [Double](repeating: 0, count: subsets)
    var counts = [Double](repeating: 0, count: subsets)
    counts[0] = 1
    for subset in 1..<max(subsets, 2) where subset < subsets {
      var (value, ways) = (-Double.infinity, 0.0)
      for place in 0..<size where subset >> place & 1 == 1 {
        let rest = subset & ~(1 << place)
        let sum = gain(place, before: rest) + best[rest]
        if sum > value + 1e-9 {
          (value, ways) = (sum, counts[rest])
        } else if sum > value - 1e-9 {
          value = max(value, sum)
          ways += counts[rest]
        }
      }
      best[subset] = value
      counts[subset] = ways
    }
    var order: [Int] = []
    var subset = subsets - 1
    while subset != 0 {
      let next = (0..<size).first { place in
        guard subset >> place & 1 == 1 else { return false }
        let rest = subset & ~(1 << place)
        return gain(place, before: rest) + best[rest] > best[subset] - 1e-9
      }
      guard let next else { break }
      order.append(units[next])
      subset &= ~(1 << next)
    }
    self.order = order
    count = counts[subsets - 1]
  }
}
