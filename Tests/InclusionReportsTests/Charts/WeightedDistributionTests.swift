// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import InclusionReports

@Suite("A weighted distribution")
struct WeightedDistributionTests {
  @Test("Shares by hand: an edge belongs to the bin above it, the last edge to the last bin")
  func shares() {
    let distribution = WeightedDistribution(values: [0, 1, 1.5, 2, 3], weights: [1, 2, 3, 4, 0])
    // The value 3 has no weight; 0 | 1, 1.5, 2 of 10.
    #expect(distribution.shares(edges: [0, 1, 2]) == [0.1, 0.9])
    #expect(distribution.range.most == 2)
  }

  @Test("The density is the kernel's own where there is one value, and its area is one")
  func density() throws {
    let many = WeightedDistribution(values: [1, 2, 3, 4, 8], weights: [1, 1, 2, 1, 0.5])
    let curve = many.density(from: -10, to: 20, points: 601)
    let area: Double = curve.reduce(0) { $0 + $1.y * 0.05 }
    // The kernel is cut at four widths, beyond which 6e-5 of it lie.
    #expect((area - 1).magnitude < 1e-4)
    // Silverman's width by hand: weights sum to 5.5, mean (1 + 2 + 6 + 4 + 4) / 5.5 = 3.0909,
    // variance (1 + 4 + 18 + 16 + 32) / 5.5 − 3.0909² = 3.3554, deviation 1.8318; a quarter of the
    // weight (1.375) is reached at 2, three quarters (4.125) at 4, so 2 / 1.34 = 1.4925; squares of
    // the weights (1 + 1 + 4 + 1 + 0.25) / 5.5² = 0.23967, to the power of 0.2 0.75147.
    #expect((many.bandwidth - 0.9 * 1.4925373 * 0.7514704).magnitude < 1e-4)
  }

  @Test("Doubling every row and halving its weight changes nothing but the effective number")
  func doubled() {
    let values: [Double] = [1, 2, 5, 9]
    let one = WeightedDistribution(values: values, weights: [1, 2, 3, 4])
    let two = WeightedDistribution(
      values: values + values,
      weights: [0.5, 1, 1.5, 2, 0.5, 1, 1.5, 2]
    )
    #expect(one.shares(edges: [0, 5, 10]) == two.shares(edges: [0, 5, 10]))
  }

  @Test("Values as large as they come have a bandwidth and a curve")
  func huge() {
    let most: Double = .greatestFiniteMagnitude
    let distribution = WeightedDistribution(
      values: [-most, -most / 2, 0, most / 2, most],
      weights: [1, 1, 1, 1, 1]
    )
    // Scaled to -1 ... 1 the deviation is √0.5 = 0.7071 and the quartiles -0.5 and 0.5 lie
    // 1 / 1.34 = 0.7463 apart: 0.9 · 0.7071 · 5^(-1/5) = 0.46125.
    #expect((distribution.bandwidth / most - 0.46125).magnitude < 1e-5)
    let curve = distribution.density(from: -most, to: most)
    #expect(curve.count == 256 && curve.allSatisfy { $0.x.isFinite && $0.y.isFinite && $0.y > 0 })
  }
}
