// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import Testing

@testable import CompositeIndices

@Suite struct LeftOutPartTests {
  private func table() throws -> Table {
    try Table([
      Column("code", texts: ["A", "B", "C"]), Column("x", numbers: [9, 4, 1]),
      Column("y", numbers: [1, 4, 8]), Column("z", numbers: [5, 5, 5]),
    ])
  }

  private let index = CompositeIndex("Three", normalization: .none) {
    Dimension("One") {
      Indicator("x")
      Indicator("y")
    }
    Dimension("Other") { Indicator("z") }
  }

  @Test func eachPartIsLeftOutInTurn() throws {
    // By hand. All: One is A 5, B 4, C 4.5, and z adds 5 to all: ranks 1 3 2. Without One: all alike,
    // ranks 1 1 1: (0 + 2 + 1)/3 = 1. Without Other or z: as before, 0. Without x: 1 4 8, ranks 3 2 1:
    // (2 + 1 + 1)/3. Without y: 9 4 1, ranks 1 2 3: (0 + 1 + 1)/3.
    let scores = try index.scores(of: table(), units: "code")
    let shifts = scores.withoutEachPart()
    #expect(shifts.map(\.part) == ["Other", "One", "x", "y", "z"])
    let expected = [0, 1, 4.0 / 3, 2.0 / 3, 0]
    for (found, expected) in zip(shifts, expected) {
      #expect(abs(found.meanAbsoluteRankShift - expected) < 1e-15)
    }
    #expect(shifts[2].largestShift?.unit == "A")
    #expect(shifts[2].largestShift?.ranks == 2)
    #expect(shifts[0].largestShift == nil)
  }

  @Test func anIndexOfOnePartCannotLoseIt() throws {
    let single = CompositeIndex("Single", normalization: .none) { Indicator("x") }
    #expect(try single.scores(of: table(), units: "code").withoutEachPart().isEmpty)
  }
}
