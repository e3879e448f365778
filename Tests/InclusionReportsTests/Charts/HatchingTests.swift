// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import InclusionReports

@Suite("Slanted lines where nothing is known")
struct HatchingTests {
  private typealias Corner = (x: Double, y: Double)

  @Test("A square of 12 is crossed where x + y is 6, 12 and 18")
  func square() {
    let square: [Corner] = [(0, 0), (12, 0), (12, 12), (0, 12)]
    // x + y = 6 runs from (0, 6) to (6, 0), 12 along the diagonal, 18 from (6, 12) to (12, 6). The
    // corner (0, 0), where the sum is 0, is a line without length.
    let lines = Hatching.lines(inside: [square]).filter { $0.x1 != $0.x2 }
    #expect(
      lines == [
        .init(x1: 0, y1: 6, x2: 6, y2: 0), .init(x1: 0, y1: 12, x2: 12, y2: 0),
        .init(x1: 6, y1: 12, x2: 12, y2: 6),
      ]
    )
  }

  @Test("A hole stays empty")
  func hole() {
    let square: [Corner] = [(0, 0), (12, 0), (12, 12), (0, 12)]
    let hole: [Corner] = [(3, 3), (9, 3), (9, 9), (3, 9)]
    // Of the diagonal x + y = 12 the part between (3, 9) and (9, 3) is left out.
    let lines = Hatching.lines(inside: [square, hole]).filter { $0.x1 + $0.y1 == 12 }
    #expect(
      lines == [.init(x1: 0, y1: 12, x2: 3, y2: 9), .init(x1: 9, y1: 3, x2: 12, y2: 0)]
    )
  }

  @Test("Areas without corners have no lines")
  func empty() {
    #expect(Hatching.lines(inside: []).isEmpty && Hatching.lines(inside: [[]]).isEmpty)
    #expect(Hatching.lines(inside: [[(5, 5)]]).isEmpty)
  }
}
