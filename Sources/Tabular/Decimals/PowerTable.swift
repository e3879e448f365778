// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Powers of five to 128 bits, and the powers of ten that a `Double` holds exactly.
///
/// 5^q = significand × 2^exponent, with the top bit of the significand set. For q ≥ 0 that is exact,
/// for q < 0 it is the largest such number that is not above 5^q. The range is what fits: 5^55 is
/// the last power below 2^128.
struct PowerTable {
  /// One power of five.
  struct Power {
    /// The upper 64 bits of the significand.
    let high: UInt64
    /// The lower 64 bits of the significand.
    let low: UInt64
    /// The binary exponent.
    let exponent: Int
  }

  /// The largest exponent of five, up and down, that the table holds.
  static let reach = 55

  /// 5^q for q = −55…55, at index q + 55.
  let fives: UnsafePointer<Power>
  /// 10^q for q = 0…22.
  let tens: UnsafePointer<Double>

  /// The table; made once and kept for as long as the program runs.
  nonisolated(unsafe) static let shared = PowerTable()

  private init() {
    let fives = UnsafeMutablePointer<Power>.allocate(capacity: 2 * Self.reach + 1)
    var five: UInt128 = 1
    for q in 0...Self.reach {
      let shift = five.leadingZeroBitCount
      let normal = five << UInt128(shift)
      (fives + Self.reach + q).initialize(to: Self.power(normal, exponent: -shift))
      if q > 0 {
        // 1 / 5^q = 2^shift / normal = (2^255 / normal) × 2^(shift − 255)
        let inverse = normal.dividingFullWidth((high: UInt128(1) << 127, low: 0)).quotient
        (fives + Self.reach - q).initialize(to: Self.power(inverse, exponent: shift - 255))
      }
      if q < Self.reach { five *= 5 }
    }
    let tens = UnsafeMutablePointer<Double>.allocate(capacity: 23)
    var ten = 1.0
    for q in 0...22 {
      (tens + q).initialize(to: ten)
      ten *= 10
    }
    self.fives = UnsafePointer(fives)
    self.tens = UnsafePointer(tens)
  }

  private static func power(_ significand: UInt128, exponent: Int) -> Power {
    Power(
      high: UInt64(truncatingIfNeeded: significand >> 64),
      low: UInt64(truncatingIfNeeded: significand),
      exponent: exponent
    )
  }
}
