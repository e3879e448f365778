// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import TestSupport
import Testing

@Suite struct BalancedWeightsTests {
  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, scipy 1.17.1 (nnls).
  @Test func `four indicators can be balanced exactly`() throws {
    let some = [0, 1, 2, 6]
    let parts = try IndicatorMatrix(
      TechnologyAchievement.scaled.columns(some),
      names: some.map { TechnologyAchievement.names[$0] }
    )
    let found = try BalancedWeights(of: parts)
    #expect(
      near(
        found.weights.shares,
        [0.479808372121735, 0.160283346993058, 0.301942028307181, 0.0579662525780263]
      )
    )
    #expect(near(found.correlations, [Double](repeating: 0.647787814762312, count: 4)))
    #expect(found.largestMiss < 1e-12)
  }

  // COINr's optimiser returns negative weights here when it is asked for more digits.
  @Test func `no weight is negative where balance cannot be had`() throws {
    let parts = try IndicatorMatrix(
      TechnologyAchievement.scaled,
      names: TechnologyAchievement.names
    )
    let found = try BalancedWeights(of: parts)
    #expect(
      near(
        found.weights.shares,
        [
          0.00915697256239286, 0, 0.116428824044424, 0.417619103125605, 0, 0.0900033292579523,
          0.191116082486519, 0.175675688523107,
        ]
      )
    )
    #expect(
      near(
        found.correlations,
        [
          0.493710955120632, 0.546450632871682, 0.442468298219144, 0.459872520258732,
          0.520766834397494, 0.496191980135074, 0.493557747565676, 0.497928038957528,
        ]
      )
    )
    let least = try BalancedWeights(of: parts, leastShare: 0.05)
    #expect(least.weights.shares.allSatisfy { $0 >= 0.05 - 1e-12 })
    #expect(near(least.weights.shares.reduce(0, +), 1))
  }

  @Test func `targets are met in proportion`() throws {
    var generator = SeededGenerator(seed: 3)
    let columns = (0..<3).map { _ in
      (0..<200).map { _ in Double.random(in: 0...1, using: &generator) }
    }
    let parts = try IndicatorMatrix(columns: columns, names: ["a", "b", "c"])
    let found = try BalancedWeights(of: parts, targets: [2, 1, 1])
    #expect(near(found.achieved, [0.5, 0.25, 0.25]))
  }

  @Test func `what cannot be balanced is an error`() throws {
    func code(_ columns: [[Double]], targets: [Double]? = nil, least: Double = 0) -> IndexError
      .Code?
    {
      let names = columns.indices.map { "part \($0)" }
      do {
        let parts = try IndicatorMatrix(columns: columns, names: names)
        _ = try BalancedWeights(of: parts, targets: targets, leastShare: least)
        return nil
      } catch {
        return error.code
      }
    }
    let (a, b) = ([1.0, 2, 3, 5], [2.0, 1, 4, 4])
    #expect(code([a, a]) == .dependentIndicators)
    #expect(code([a, b], targets: [1]) == .lengthsDiffer)
    #expect(code([a, b], targets: [1, -1]) == .invalidWeight)
    #expect(code([a, b], least: 0.6) == .parameterOutOfDomain)
    #expect(code([a, [1, 1, 1, 1]]) == .constantValues)
    #expect(code([a, b]) == nil)
  }
}
