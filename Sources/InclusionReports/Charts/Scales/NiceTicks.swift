// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// The round numbers that an axis shows: multiples of 1, 2, 2.5 or 5 times a power of ten.
struct NiceTicks: Hashable, Sendable {
  /// The numbers, in order; at least two.
  let values: [Double]
  /// From one to the next.
  let step: Double

  /// The first number.
  var lower: Double { values.first ?? 0 }
  /// The last number.
  var upper: Double { values.last ?? 1 }

  /// The numbers for a range of data, which they enclose.
  ///
  /// A single value, or values too close for a Double to hold numbers between them, get room on
  /// both sides, down to zero or up to it if they have one sign.
  ///
  /// - Parameters:
  ///   - least: The least number of the data.
  ///   - most: The largest.
  ///   - count: About how many numbers are wanted.
  init(from least: Double, to most: Double, about count: Int) {
    var (least, most) = (min(least, most), max(least, most))
    let size: Double = max(least.magnitude, most.magnitude)
    if size < 1e-300 {
      (least, most) = (0, 1)
    } else if most / 2 - least / 2 < size * 1e-13 {
      (least, most) = (min(0, least), max(0, most))
    }
    let parts: Double = Double(max(count, 1))
    let raw: Double = most / parts - least / parts
    let power: Double = pow(10, floor(log10(raw)))
    let multiple: Double = [1, 2, 2.5, 5].first { $0 * power >= raw * (1 - 1e-9) } ?? 10
    // The next round number may be more than a Double holds.
    let step: Double = min(multiple * power, 1e308)
    let first: Double = floor(least / step + 1e-9)
    let last: Double = ceil(most / step - 1e-9)
    let steps: Int = Int(min(max(last - first, 1), 1_000))
    // A power of ten below one is a division: 3 × 0.1 is not 0.3, but 3 / 10 is.
    let divisor: Double = power < 1 ? (1 / power).rounded() : 0
    values = (0...steps).map { index -> Double in
      let place: Double = first + Double(index)
      let value: Double = divisor > 0 && divisor < 1e15 ? place * multiple / divisor : place * step
      return value.isFinite ? value : (value < 0 ? -1 : 1) * Double.greatestFiniteMagnitude
    }
    self.step = step
  }
}
