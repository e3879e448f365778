// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import InclusionReports

@Suite("The round numbers of an axis")
struct NiceTicksTests {
  @Test(
    "Enclose the data in steps of 1, 2, 2.5 or 5 times a power of ten",
    arguments: [
      // 7.9 / 5 = 1.58, so steps of 2 from −4 to 6.
      (-3.2, 4.7, 5, [-4, -2, 0, 2, 4, 6]),
      // 0.57 / 5 = 0.114, so steps of 0.2; the values are the nearest Doubles of their decimals.
      (0, 0.57, 5, [0, 0.2, 0.4, 0.6]),
      (0, 0.3, 3, [0, 0.1, 0.2, 0.3]),
      (-60, -20, 4, [-60, -50, -40, -30, -20]),
      (0, 9e12, 3, [0, 5e12, 1e13]),
      (3e-9, 6e-9, 3, [3e-9, 4e-9, 5e-9, 6e-9]),
    ] as [(Double, Double, Int, [Double])]
  )
  func usual(_ least: Double, _ most: Double, _ count: Int, _ expected: [Double]) {
    let values = NiceTicks(from: least, to: most, about: count).values
    #expect(values.count == expected.count)
    for (value, wanted) in zip(values, expected) {
      #expect((value - wanted).magnitude <= 1e-12 * max(wanted.magnitude, 1e-9), "\(values)")
    }
  }

  @Test("Reach from zero to a single value, and from 0 to 1 where all is zero")
  func constants() {
    #expect(NiceTicks(from: 5, to: 5, about: 5).values == [0, 1, 2, 3, 4, 5])
    #expect(NiceTicks(from: -5, to: -5, about: 5).values == [-5, -4, -3, -2, -1, 0])
    #expect(NiceTicks(from: 0, to: 0, about: 2).values == [0, 0.5, 1])
    // The gap between these two holds no other Double.
    let close = NiceTicks(from: 1e9, to: 1e9.nextUp, about: 4)
    #expect(close.lower == 0 && close.upper >= 1e9)
  }

  @Test(
    "Are finite, ascending and few whatever the range",
    arguments: [
      (-1.7e308, 1.7e308), (0, 1.7e308), (Double.leastNonzeroMagnitude, 1e-300), (1e9, 1e9 + 1e-5),
      (-1e-300, 1e300),
      (1e15, 1e15 + 2), (-0.0, 0.0),
    ] as [(Double, Double)]
  )
  func extremes(_ least: Double, _ most: Double) {
    let values = NiceTicks(from: least, to: most, about: 6).values
    #expect(values.count >= 2 && values.count <= 12, "\(values)")
    #expect(values.allSatisfy { $0.isFinite }, "\(values)")
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "\(values)")
  }

  @Test("On a logarithmic axis are 1, 2 and 5 times powers of ten")
  func logarithmic() {
    let values: [Double] = LogScale.ticks(lower: 0.5, upper: 50)
    #expect(values.map { ($0 * 10).rounded() / 10 } == [0.5, 1, 2, 5, 10, 20, 50])
    let scale = LogScale(lower: 1, upper: 100, start: 0, end: 200)
    #expect((scale(10) - 100).magnitude < 1e-9)
  }

  @Test("A scale holds the largest Doubles")
  func scale() {
    let scale = LinearScale(lower: -1.7e308, upper: 1.7e308, start: 0, end: 100)
    #expect(scale(0) == 50)
    #expect(scale(1.7e308) == 100)
    #expect(LinearScale(lower: 2, upper: 2, start: 7, end: 9)(2) == 7)
  }
}
