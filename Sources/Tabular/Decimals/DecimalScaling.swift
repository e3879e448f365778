// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Decimal numbers as the nearest `Double`, without a detour over text where that is possible.
struct DecimalScaling {
  private let fives: UnsafePointer<PowerTable.Power>
  private let tens: UnsafePointer<Double>

  init() {
    fives = PowerTable.shared.fives
    tens = PowerTable.shared.tens
  }

  /// The `Double` nearest to `digits × 10^exponent`, ties to even; `nil` in the rare case that 128
  /// bits cannot tell which that is, or if the exponent is out of reach.
  ///
  /// Up to 2^53 the digits are exact, and so are the powers of ten up to 10^22: one multiplication
  /// or division rounds once. Otherwise the digits are multiplied by the power of five to 192 bits.
  /// The power is exact or too small by less than one unit of its last place, so that the product
  /// is too small by less than 2^64: the bits below the 53 that are kept say how to round, unless
  /// the uncertainty reaches across the half or across the next number.
  @inline(__always)
  func value(_ digits: UInt64, exponent: Int) -> Double? {
    if digits <= 1 << 53 {
      if exponent <= 0, exponent >= -22 { return Double(digits) / tens[-exponent] }
      if exponent > 0, exponent <= 22 { return Double(digits) * tens[exponent] }
      if digits == 0 { return 0 }
    }
    return wideValue(digits, exponent: exponent)
  }

  @inline(never)
  private func wideValue(_ digits: UInt64, exponent: Int) -> Double? {
    guard exponent >= -PowerTable.reach, exponent <= PowerTable.reach else { return nil }
    let power = fives[exponent + PowerTable.reach]
    let shift = digits.leadingZeroBitCount
    let normal = digits << UInt64(shift)
    let upper = normal.multipliedFullWidth(by: power.high)
    let lower = normal.multipliedFullWidth(by: power.low)
    let (middle, carry) = upper.low.addingReportingOverflow(lower.high)
    let top = upper.high &+ (carry ? 1 : 0)

    let dropped = 10 &+ (top >> 63)
    let kept = top >> dropped
    let half: UInt64 = 1 << (dropped &- 1)
    let rest = top & ((half &<< 1) &- 1)
    if exponent < 0 {
      let nearHalf = rest == half &- 1 && middle == .max || rest == half && middle == 0
      let nearNext = rest == (half &<< 1) &- 1 && middle == .max
      if nearHalf || nearNext { return nil }
    }
    let tail = middle | lower.low
    let roundsUp = rest > half || rest == half && (tail != 0 || kept & 1 == 1)
    let binary = Int(dropped) &+ 128 &+ power.exponent &+ exponent &- shift
    // A carry out of the 53 bits moves into the exponent, which is what it should do.
    let bits = UInt64(truncatingIfNeeded: binary &+ 52 &+ 1023) << 52
    return Double(bitPattern: bits &+ (kept &- 1 << 52) &+ (roundsUp ? 1 : 0))
  }
}
