// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// How weight is spread over values: by bins of even width, or as a smooth density.
struct WeightedDistribution {
  /// The values with weight, and their weights.
  private let values: [Double], weights: [Double]
  /// All weight together.
  private let total: Double

  /// A distribution of values that have positive weight.
  init(values: [Double], weights: [Double]) {
    let kept: [Int] = values.indices.filter { weights[$0] > 0 }
    self.values = kept.map { values[$0] }
    self.weights = kept.map { weights[$0] }
    total = self.weights.reduce(0, +)
  }

  /// The least and the largest value.
  var range: (least: Double, most: Double) { (values.min() ?? 0, values.max() ?? 1) }

  /// The share of weight in each bin from its lower edge up to its upper one; the last bin holds its
  /// upper edge too.
  func shares(edges: [Double]) -> [Double] {
    let bins: Int = edges.count - 1
    guard bins > 0, let first = edges.first, let last = edges.last else { return [] }
    var shares = [Double](repeating: 0, count: bins)
    for (value, weight) in zip(values, weights) {
      let part: Double = (value / 2 - first / 2) / (last / 2 - first / 2)
      var bin: Int = min(max(Int(part * Double(bins)), 0), bins - 1)
      // The division may round across an edge.
      if value < edges[bin] {
        bin -= 1
      } else if bin + 1 < bins, value >= edges[bin + 1] {
        bin += 1
      }
      shares[max(bin, 0)] += weight / total
    }
    return shares
  }

  /// A Gaussian kernel density on a grid; its area is one.
  ///
  /// The width of the kernel is Silverman's: 0.9 times the lesser of the standard deviation and the
  /// interquartile range / 1.34, times *n*^(−1/5), where *n* is Kish's effective number of values.
  /// Values are first counted on the grid, so the cost does not grow with their number.
  func density(from least: Double, to most: Double, points: Int = 256) -> [(x: Double, y: Double)] {
    let step: Double = (most / 2 - least / 2) / Double(points - 1) * 2
    guard step > 0, step.isFinite else { return [] }
    var counts = [Double](repeating: 0, count: points)
    for (value, weight) in zip(values, weights) {
      let part: Double = (value / 2 - least / 2) / (step / 2)
      let place: Double = min(max(part, 0), Double(points - 1))
      let below: Int = min(Int(place), points - 2)
      let rest: Double = place - Double(below)
      counts[below] += weight / total * (1 - rest)
      counts[below + 1] += weight / total * rest
    }
    let width: Double = max(bandwidth, step * 0.75)
    // Ratios before products: a product of huge numbers is none.
    let reach: Int = Int(min(Double(points), (width / step * 4).rounded(.up)))
    let kernel: [Double] = (0...reach).map { exp(-0.5 * pow(Double($0) * (step / width), 2)) }
    let scale: Double = 1 / width / (2 * Double.pi).squareRoot()
    return (0..<points).map { index in
      var sum: Double = 0
      for other in max(0, index - reach)...min(points - 1, index + reach) {
        sum += counts[other] * kernel[abs(index - other)]
      }
      let half: Double = least / 2 + Double(index) * (step / 2)
      return (min(max(half * 2, least), most), sum * scale)
    }
  }

  /// The width of the kernel, from values that are centred and scaled, so that large ones lose no
  /// digits and have squares.
  var bandwidth: Double {
    let (least, most) = range
    let half: Double = most / 2 - least / 2
    guard total > 0, half > 0 else { return 0 }
    let middle: Double = least / 2 + most / 2
    func scaled(_ value: Double) -> Double { (value / 2 - middle / 2) / half * 2 }
    let shares: [Double] = weights.map { $0 / total }
    let places: [Double] = values.map(scaled)
    let mean: Double = zip(places, shares).reduce(0) { $0 + $1.0 * $1.1 }
    let spread: Double = zip(places, shares).reduce(0) { sum, pair in
      sum + (pair.0 - mean) * (pair.0 - mean) * pair.1
    }
    let squares: Double = shares.reduce(0) { $0 + $1 * $1 }
    let quartiles: Double = (scaled(quantile(0.75)) - scaled(quantile(0.25))) / 1.34
    let deviation: Double = spread.squareRoot()
    let width: Double = quartiles > 0 ? min(deviation, quartiles) : deviation
    return 0.9 * width * pow(squares, 0.2) * half
  }

  /// The least value that has a share of weight at or below it.
  private func quantile(_ share: Double) -> Double {
    var below: Double = 0
    for index in values.indices.sorted(by: { values[$0] < values[$1] }) {
      below += weights[index] / total
      if below >= share { return values[index] }
    }
    return values.max() ?? 0
  }
}
