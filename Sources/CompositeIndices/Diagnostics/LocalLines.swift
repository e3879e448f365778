// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import RealModule

/// Local straight lines with normal weights, through points of which many may share a place.
struct LocalLines {
  /// The places, in rising order.
  private var places: [Double] = []
  /// How many points there are at each place.
  private var counts: [Double] = []
  /// The sum of the points' values at each place.
  private var sums: [Double] = []
  /// The sum of their squares.
  private var squares: [Double] = []
  private let size: Double

  /// Points, rounded to a multiple of a step where one is given.
  init(_ x: [Double], _ y: [Double], step: Double?) {
    size = Double(x.count)
    let rounded = step.map { step in x.map { ($0 / step).rounded() * step } } ?? x
    for point in rounded.indices.sorted(by: { rounded[$0] < rounded[$1] }) {
      if places.last != rounded[point] {
        places.append(rounded[point])
        counts.append(0)
        sums.append(0)
        squares.append(0)
      }
      counts[counts.count - 1] += 1
      sums[sums.count - 1] += y[point]
      squares[squares.count - 1] += y[point] * y[point]
    }
  }

  /// The mean squared error of predicting each point from the others, and the variance of the curve;
  /// values have variance 1 with denominator n − 1.
  func fit(bandwidth: Double) -> (error: Double, ratio: Double) {
    var (error, sum, squared) = (0.0, 0.0, 0.0)
    // Beyond eight bandwidths the weight of a point is below 1e-13.
    var first = 0
    for target in places.indices {
      while places[target] - places[first] > 8 * bandwidth { first += 1 }
      guard let line = line(at: target, from: first, bandwidth) else { return (.infinity, 0) }
      let left = 1 - line.leverage
      // The residuals of all points here: Σ (y − m)².
      let residuals =
        squares[target] - 2 * line.value * sums[target] + counts[target] * line.value * line.value
      error += max(0, residuals) / (left * left)
      sum += counts[target] * line.value
      squared += counts[target] * line.value * line.value
    }
    return (error / size, (squared - sum * sum / size) / (size - 1))
  }

  /// The value at a place of the line through the points around it, and what one of them has to say.
  private func line(
    at target: Int,
    from first: Int,
    _ bandwidth: Double
  ) -> (value: Double, leverage: Double)? {
    var (s0, s1, s2, t0, t1) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var point = first
    while point < places.count {
      let distance = places[point] - places[target]
      let ratio = distance / bandwidth
      if ratio > 8 { break }
      let kernel = Double.exp(-ratio * ratio / 2)
      let weight = kernel * counts[point]
      s0 += weight
      s1 += weight * distance
      s2 += weight * distance * distance
      t0 += kernel * sums[point]
      t1 += kernel * distance * sums[point]
      point += 1
    }
    let determinant = s0 * s2 - s1 * s1
    // Where a point stands alone there is no line; its value alone would predict it perfectly.
    guard determinant > 1e-10 * s0 * s0 * bandwidth * bandwidth else { return nil }
    let leverage = s2 / determinant
    guard leverage < 1 - 1e-9 else { return nil }
    return ((s2 * t0 - s1 * t1) / determinant, leverage)
  }
}
