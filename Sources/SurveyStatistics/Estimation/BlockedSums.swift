// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The sums of one contiguous run of observations, eight at a time.
///
/// Plain sums of at most 16 numbers per lane go into compensated sums, so the error does not grow
/// with the number of observations, at the speed of memory.
struct BlockedSums {
  private(set) var weights = CompensatedSum()
  private(set) var squaredWeights = CompensatedSum()
  private(set) var weightedValues = CompensatedSum()
  /// How many values are NaN.
  private(set) var missing = 0
  /// How many values that are not NaN have weight 0.
  private(set) var weightless = 0
  /// How many weights are negative or NaN.
  private(set) var badWeights = 0

  private typealias Lanes = SIMD8<Double>

  init(_ values: [Double], _ weights: [Double]?) {
    values.withUnsafeBytes { values in
      if let weights {
        weights.withUnsafeBytes { weights in
          add(values) { place in
            weights.loadUnaligned(fromByteOffset: place, as: Lanes.self)
          } weight: { place in
            weights.loadUnaligned(fromByteOffset: place, as: Double.self)
          }
        }
      } else {
        add(values) { _ in
          Lanes(repeating: 1)
        } weight: { _ in
          1
        }
      }
    }
  }

  /// Adds everything; places are in bytes.
  @inline(__always)
  private mutating func add(
    _ values: UnsafeRawBufferPointer,
    lanes: (Int) -> Lanes,
    weight: (Int) -> Double
  ) {
    let stride = MemoryLayout<Lanes>.stride
    let block = 16 * stride
    var totals = (LaneSum(), LaneSum(), LaneSum())
    var absent = Lanes.zero
    var start = 0
    while start + stride <= values.count {
      let end = min(start + block, values.count - values.count % stride)
      var sums = (Lanes.zero, Lanes.zero, Lanes.zero)
      var unusual = SIMDMask<Lanes.MaskStorage>(repeating: false)
      for place in Swift.stride(from: start, to: end, by: stride) {
        let value = values.loadUnaligned(fromByteOffset: place, as: Lanes.self)
        let given = lanes(place)
        let isMissing = value .!= value
        let weight = given.replacing(with: 0, where: isMissing)
        sums.0 += weight
        sums.1 += weight * weight
        sums.2 += weight * value.replacing(with: 0, where: isMissing)
        absent += Lanes.zero.replacing(with: 1, where: isMissing)
        unusual .|= .!(given .> 0)
      }
      totals.0.add(sums.0)
      totals.1.add(sums.1)
      totals.2.add(sums.2)
      if unusual != SIMDMask(repeating: false) { inspect(values, start..<end, weight) }
      start = end
    }
    totals.0.empty(into: &weights)
    totals.1.empty(into: &squaredWeights)
    totals.2.empty(into: &weightedValues)
    missing += Int(absent.sum())
    addRest(values, from: start, weight)
  }

  /// Adds the last few observations, which do not fill the lanes.
  private mutating func addRest(
    _ values: UnsafeRawBufferPointer,
    from start: Int,
    _ weight: (Int) -> Double
  ) {
    for place in stride(from: start, to: values.count, by: MemoryLayout<Double>.stride) {
      let value = values.loadUnaligned(fromByteOffset: place, as: Double.self)
      if value.isNaN {
        missing += 1
      } else {
        weights.add(weight(place))
        squaredWeights.add(weight(place) * weight(place))
        weightedValues.add(weight(place) * value)
      }
    }
    inspect(values, start..<values.count, weight)
  }

  /// Counts the weights that are not positive.
  private mutating func inspect(
    _ values: UnsafeRawBufferPointer,
    _ range: Range<Int>,
    _ weight: (Int) -> Double
  ) {
    for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      let weight = weight(place)
      if !(weight >= 0) { badWeights += 1 }
      let value = values.loadUnaligned(fromByteOffset: place, as: Double.self)
      if weight == 0, !value.isNaN { weightless += 1 }
    }
  }
}

/// Eight compensated sums side by side.
private struct LaneSum {
  private var high = SIMD8<Double>.zero
  private var low = SIMD8<Double>.zero

  mutating func add(_ numbers: SIMD8<Double>) {
    let sum = high + numbers
    let part = sum - high
    low += (high - (sum - part)) + (numbers - part)
    high = sum
  }

  func empty(into total: inout CompensatedSum) {
    for lane in 0..<8 {
      total.add(high[lane])
      total.add(low[lane])
    }
  }
}
