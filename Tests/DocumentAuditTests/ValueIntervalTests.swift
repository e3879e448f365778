// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

/// Interval arithmetic, by hand.
@Suite struct ValueIntervalTests {
  @Test func `Sums and differences take the outermost ends`() {
    #expect(between(1, 2) + between(10, 20) == between(11, 22))
    #expect(between(1, 2) - between(10, 20) == between(-19, -8))
    #expect(-between(1, 2) == between(-2, -1))
  }

  @Test(arguments: [
    // Both positive, one straddling zero, both straddling: the extremes are at corners.
    (between(1, 2), between(3, 4), between(3, 8)), (between(-1, 2), between(3, 4), between(-4, 8)),
    (between(-1, 2), between(-3, 4), between(-6, 8)),
    (between(-2, -1), between(-4, -3), between(3, 8)),
    (between(0, 0), between(-.infinity, .infinity), between(0, 0)),
    (between(0, 1), between(2, .infinity), between(0, .infinity)),
  ])
  func `Products lie between the products of ends`(
    left: ValueInterval,
    right: ValueInterval,
    product: ValueInterval
  ) {
    #expect(left * right == product)
    #expect(right * left == product)
  }

  @Test func `Quotients lie between the quotients of ends`() {
    #expect(between(1, 2) / between(4, 8) == between(0.125, 0.5))
    #expect(between(-1, 2) / between(4, 8) == between(-0.25, 0.5))
    #expect(between(1, 2) / between(-8, -4) == between(-0.5, -0.125))
    #expect(between(1, 2) / between(4, .infinity) == between(0, 0.5))
  }

  @Test func `A divisor that may be zero leaves any number`() {
    for divisor in [between(0, 0), between(-1, 1), between(0, 1), between(-1, 0)] {
      #expect(between(1, 2) / divisor == .unbounded)
    }
  }

  @Test(arguments: [
    (between(2, 3), 2.0, between(4, 9)), (between(-3, 2), 2, between(0, 9)),
    (between(-3, -2), 2, between(4, 9)), (between(-3, 2), 3, between(-27, 8)),
    (between(2, 4), -1, between(0.25, 0.5)),
    (between(-1, 4), -1, .unbounded), (between(-4, -2), -1, between(-0.5, -0.25)),
    (between(-3, 2), 0, between(1, 1)), (between(4, 9), 0.5, between(2, 3)),
    (between(-1, 9), 0.5, .unbounded), (between(0, 0), -0.5, .unbounded),
    (between(0, 4), -0.5, between(0.5, .infinity)),
  ])
  func `Powers follow the sign of the base and the parity of the exponent`(
    base: ValueInterval,
    exponent: Double,
    power: ValueInterval
  ) {
    #expect(base.raised(to: ValueInterval(exponent)) == power)
  }

  @Test func `An uncertain exponent puts the extremes at corners`() {
    // 2 and 0.5 to powers between 1 and 2: from 0.25 (0.5²) to 4 (2²).
    #expect(between(0.5, 2).raised(to: between(1, 2)) == between(0.25, 4))
    #expect(between(-1, 2).raised(to: between(1, 2)) == .unbounded)
  }

  @Test func `Intervals overlap if they share more than an end`() {
    #expect(!between(19.5, 20.5).overlaps(between(20.5, 21.5)))
    #expect(between(19.5, 20.5).overlaps(between(20.4, 21.5)))
    #expect(!between(15.5, 16.5).overlaps(between(18, 20.5)))
    #expect(between(18, 20.5).overlaps(ValueInterval(20.5)))
    #expect(ValueInterval(20.5).overlaps(between(20.5, 21.5)))
    #expect(ValueInterval(0.1 + 0.2).overlaps(ValueInterval(0.3)))
    #expect(!ValueInterval(1e12).overlaps(ValueInterval(1e12 + 2)))
    #expect(between(50, .infinity).overlaps(between(73.5, 74.5)))
    #expect(ValueInterval.unbounded.overlaps(between(1, 2)))
  }

  @Test func `Ends are put in order, and NaN leaves any number`() {
    #expect(ValueInterval(lower: 2, upper: 1) == between(1, 2))
    #expect(ValueInterval(.nan) == .unbounded)
    #expect(ValueInterval(lower: .nan, upper: 1).isUnbounded)
    #expect(ValueInterval(.infinity).lower.isFinite)
    #expect(ValueInterval(-.infinity).upper.isFinite)
  }

  @Test func `A single value has a point, and an interval contains its ends`() {
    #expect(ValueInterval(3).point == 3)
    #expect(between(1, 2).point == nil)
    #expect(between(1, 2).contains(1) && between(1, 2).contains(2) && !between(1, 2).contains(2.1))
    #expect(between(1, 4).contains(between(2, 3)) && !between(1, 4).contains(between(2, 5)))
    #expect(between(1, 2).description == "1.0…2.0" && ValueInterval(3).description == "3.0")
  }
}

/// The interval from one end to the other.
func between(_ lower: Double, _ upper: Double) -> ValueInterval {
  ValueInterval(lower: lower, upper: upper)
}
