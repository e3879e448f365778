// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Predicted outcomes of many rows at a time.
struct MeanLanes: Sendable {
  private typealias Lanes = SIMD8<Double>

  /// Rows that are taken together; buffers hold a multiple of it.
  static let width = 8

  let link: RegressionLink

  /// Writes the predicted outcome at each sum of coefficients times columns.
  ///
  /// Accuracy: within 3 units of the last place for the logit link.
  ///
  /// - Parameters:
  ///   - predictors: The sums, room for a multiple of ``width`` of them.
  ///   - means: Where the outcomes go, as much room.
  ///   - count: How many rows; what is beyond them in the last lanes is of no meaning.
  func means(
    of predictors: UnsafeMutablePointer<Double>,
    into means: UnsafeMutablePointer<Double>,
    count: Int
  ) {
    guard link == .logit else {
      for row in 0..<count { means[row] = link.mean(at: predictors[row]) }
      return
    }
    let source = UnsafeRawPointer(predictors)
    let target = UnsafeMutableRawPointer(means)
    let stride = MemoryLayout<Lanes>.stride
    for group in 0..<(count + MeanLanes.width - 1) / MeanLanes.width {
      let sums = source.loadUnaligned(fromByteOffset: group * stride, as: Lanes.self)
      let odds = MeanLanes.exponential(of: -sums)
      target.storeBytes(of: 1 / (1 + odds), toByteOffset: group * stride, as: Lanes.self)
    }
  }

  /// eˣ = 2ᵏ eʳ with |r| ≤ ½ ln 2, and eʳ by its series up to r¹³.
  @inline(__always)
  private static func exponential(of number: Lanes) -> Lanes {
    let number = number.clamped(
      lowerBound: Lanes(repeating: -708),
      upperBound: Lanes(repeating: 708)
    )
    // Adding 1.5 · 2⁵² rounds to a whole number, which then stands in the last bits.
    let shift = 0x1.8p52
    let shifted = number * 1.4426950408889634 + shift
    let whole = shifted - shift
    let high = number - whole * 0x1.62e42fee00000p-1
    let r = high - whole * 0x1.a39ef35793c76p-33
    var sum = Lanes(repeating: 1 / 6_227_020_800)
    sum = sum * r + 1 / 479_001_600
    sum = sum * r + 1 / 39_916_800
    sum = sum * r + 1 / 3_628_800
    sum = sum * r + 1 / 362_880
    sum = sum * r + 1 / 40_320
    sum = sum * r + 1 / 5_040
    sum = sum * r + 1 / 720
    sum = sum * r + 1 / 120
    sum = sum * r + 1 / 24
    sum = sum * r + 1 / 6
    sum = sum * r + 0.5
    sum = sum * r + 1
    sum = sum * r + 1
    let exponent = (unsafeBitCast(shifted, to: SIMD8<UInt64>.self) &+ 1023) &<< 52
    return sum * unsafeBitCast(exponent, to: Lanes.self)
  }
}
