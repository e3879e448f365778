// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The places of values in ascending order.
enum Ranks {
  /// Ranks from 1, the smallest first; equal values share the mean of their ranks.
  static func mean(of values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  /// Σ (t³ − t) over groups of t equal values.
  static func tieSum(of values: [Double]) -> Double {
    var sizes: [Double: Double] = [:]
    for value in values { sizes[value, default: 0] += 1 }
    return sizes.values.reduce(0) { $0 + ($1 * $1 * $1 - $1) }
  }
}
