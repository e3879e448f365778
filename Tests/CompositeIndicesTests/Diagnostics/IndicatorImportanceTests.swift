// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import TestSupport
import Testing

@Suite struct IndicatorImportanceTests {
  @Test func `a straight line is seen by both, a valley by the curve alone`() throws {
    let x = (0..<101).map { Double($0) / 100 }
    let line = try IndicatorImportance(of: x, in: x.map { 3 * $0 + 1 })
    #expect(near(line.squaredCorrelation, 1))
    #expect(near(line.correlationRatio, 1, 1e-6))
    // (x − ½)² is symmetric: no correlation, but fully given by x.
    let valley = try IndicatorImportance(of: x, in: x.map { ($0 - 0.5) * ($0 - 0.5) })
    #expect(valley.squaredCorrelation < 1e-20)
    #expect(valley.correlationRatio > 0.95)
  }

  @Test func `noise has next to none`() throws {
    for seed in UInt64(1)...5 {
      var generator = SeededGenerator(seed: seed)
      let x = (0..<200).map { _ in Double.random(in: 0...1, using: &generator) }
      let y = (0..<200).map { _ in Double.random(in: 0...1, using: &generator) }
      let found = try IndicatorImportance(of: x, in: y)
      #expect(found.correlationRatio < 0.1, "seed \(seed)")
      #expect(found.correlationRatio >= 0, "seed \(seed)")
    }
  }

  @Test func `neither offset nor scale matter`() throws {
    let (x, y) = ([1.0, 2, 4, 7, 3, 9, 5], [2.0, 1, 5, 6, 6, 9, 4])
    let plain = try IndicatorImportance(of: x, in: y)
    let moved = try IndicatorImportance(of: x.map { 1e4 + 8 * $0 }, in: y.map { 1e-9 * $0 })
    #expect(near(moved.correlationRatio, plain.correlationRatio, 1e-7))
    #expect(near(moved.bandwidth, 8 * plain.bandwidth, 1e-7))
  }

  @Test func `too few units and constants are errors`() {
    #expect(throws: IndexError.self) {
      try IndicatorImportance(of: [1, 2, 3, 4], in: [1, 2, 3, 5])
    }
    #expect(throws: IndexError.self) {
      try IndicatorImportance(of: [1, 1, 1, 1, 1], in: [1, 2, 3, 5, 4])
    }
  }
}
