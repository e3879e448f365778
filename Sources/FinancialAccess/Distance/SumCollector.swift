// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Adds up the weighted factors of the pairs of a piece of the places.
struct SumCollector {
  private(set) var sums: TravelPairs.Sums
  private let first: Int
  private let pointFactors: [Double]?
  private let placeFactors: [Double]?
  private let isSquared: Bool

  init(
    _ pairs: TravelPairs,
    _ rows: Range<Int>,
    _ pointFactors: [Double]?,
    _ placeFactors: [Double]?,
    _ isSquared: Bool
  ) {
    sums = TravelPairs.Sums(
      byPlace: [Double](repeating: 0, count: pointFactors == nil ? 0 : rows.count),
      byPoint: [Double](repeating: 0, count: placeFactors == nil ? 0 : pairs.pointCount),
      pairs: 0
    )
    first = rows.lowerBound
    self.pointFactors = pointFactors
    self.placeFactors = placeFactors
    self.isSquared = isSquared
  }

  /// Adds up what `visit` shows. Factors and sums are handled as bare memory: this is where the time
  /// goes.
  @inline(__always)
  mutating func collect(
    _ kernel: DecayKernel,
    _ visit: ((_ place: Int, _ point: Int, _ cost: Double) -> Void) -> Void
  ) {
    let hasPointFactors = pointFactors != nil
    let hasPlaceFactors = placeFactors != nil
    let first = first
    let isSquared = isSquared
    var pairs = 0
    (pointFactors ?? []).withUnsafeBufferPointer { pointFactors in
      (placeFactors ?? []).withUnsafeBufferPointer { placeFactors in
        sums.byPlace.withUnsafeMutableBufferPointer { byPlace in
          sums.byPoint.withUnsafeMutableBufferPointer { byPoint in
            visit { place, point, cost in
              var weight = kernel.weight(at: cost)
              guard weight > 0 else { return }
              pairs += 1
              if isSquared { weight *= weight }
              if hasPointFactors { byPlace[place - first] += pointFactors[point] * weight }
              if hasPlaceFactors { byPoint[point] += placeFactors[place] * weight }
            }
          }
        }
      }
    }
    sums.pairs = pairs
  }
}
