// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import InclusionGaps

@Suite struct SettledContributionsTests {
  @Test(
    "Contributions add up to what is explained, however many draws",
    arguments: [1, 2, 29, 30, 500]
  )
  func sums(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let draws = (0..<count).map { _ in
      [0.03, -0.01, 0.2].map { $0 + Double.random(in: -0.01...0.01, using: &generator) }
    }
    let settled = SettledContributions(draws, explained: 0.2213)
    #expect(agrees(settled.settled.reduce(0, +), 0.2213, 1e-14), "seed \(count)")
    let sum = settled.means.reduce(0, +)
    #expect(agrees(sum + settled.remainder, 0.2213, 1e-14), "seed \(count)")
    #expect(settled.simulationErrors.allSatisfy { ($0 == nil) == (count == 1) })
  }

  @Test func `draws that are all the same leave no luck to take out`() {
    let settled = SettledContributions(
      [[Double]](repeating: [0.1, 0.2], count: 40),
      explained: 0.1 + 0.2
    )
    #expect(agrees(settled.settled[0], 0.1, 1e-14) && agrees(settled.settled[1], 0.2, 1e-14))
    #expect(settled.simulationErrors == [0, 0] || (settled.simulationErrors[0] ?? 1) < 1e-15)
  }

  @Test func `a factor that moves with the sum takes the luck of the draws`() {
    // The first factor is 0.1 ± 0.02, the second always 0.3: the whole miss of 0.01 is the first's.
    let draws = (0..<40).map { [$0 % 2 == 0 ? 0.08 : 0.12, 0.3] }
    let settled = SettledContributions(draws, explained: 0.41)
    #expect(agrees(settled.settled[0], 0.11, 1e-12) && agrees(settled.settled[1], 0.3, 1e-12))
    #expect(settled.simulationErrors.allSatisfy { ($0 ?? 1) < 1e-15 })
  }
}
