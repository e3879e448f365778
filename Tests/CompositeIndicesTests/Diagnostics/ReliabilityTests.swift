// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Testing

@Suite struct ReliabilityTests {
  @Test func `by hand: two indicators`() throws {
    let pair = try IndicatorMatrix(columns: [[1, 2, 3], [2, 2, 5]], names: ["a", "b"])
    let found = try Reliability(of: pair)
    // Variances 1 and 3; sums 3, 4, 8 have mean 5 and variance 7: α = 2 (1 − 4/7).
    #expect(near(found.alpha, 2 * (1 - 4.0 / 7)))
    #expect(found.alphaIfDeleted == [nil, nil])
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6.
  @Test func `reliability of technology achievement is that of numpy`() throws {
    let scaled = try IndicatorMatrix(
      TechnologyAchievement.scaled,
      names: TechnologyAchievement.names
    )
    let found = try Reliability(of: scaled)
    #expect(near(found.alpha, 0.707568601093532))
    #expect(near(found.standardizedAlpha, 0.703542757958491))
    #expect(
      near(
        found.standardizedAlphaIfDeleted,
        [
          0.703886928040327, 0.643552957998609, 0.635040452091519, 0.774336172267465,
          0.601647472330117, 0.625290682832192, 0.661712000412886, 0.705844283885136,
        ]
      )
    )
    #expect(
      near(
        found.standardizedItemRestCorrelations,
        [
          0.257647307794075, 0.531490127654329, 0.567686792098806, -0.11004370181115,
          0.704645756730934, 0.608483523128048, 0.452382513756122, 0.248199176095773,
        ]
      )
    )
  }

  // OECD and JRC (2008), Handbook on Constructing Composite Indicators, table 11: printed with three
  // digits, from logarithms with more digits than table A.2 prints; hence 0.006.
  @Test func `reliability of technology achievement is that of the handbook`() throws {
    let found = try Reliability(of: TechnologyAchievement.indicators)
    let deleted = [0.704, 0.645, 0.636, 0.774, 0.603, 0.624, 0.662, 0.706]
    #expect(near(found.standardizedAlphaIfDeleted, deleted, 0.006))
    #expect(near(found.standardizedAlpha, 0.70, 0.006))
  }

  @Test func `what measures nothing is an error`() {
    #expect(throws: IndexError.self) {
      try Reliability(of: IndicatorMatrix(columns: [[1, 2]], names: ["alone"]))
    }
    #expect(throws: IndexError.self) {
      try Reliability(of: IndicatorMatrix(columns: [[1, 2], [2, 1]], names: ["a", "b"]))
    }
    #expect(throws: IndexError.self) {
      try Reliability(of: IndicatorMatrix(columns: [[1], [2]], names: ["a", "b"]))
    }
  }

  @Test func `a constant indicator is let through, but not standardised`() throws {
    let found = try Reliability(
      of: IndicatorMatrix(columns: [[1, 2, 4], [2, 3, 7], [1, 1, 1]], names: ["a", "b", "c"])
    )
    #expect(found.standardizedAlpha == nil)
    #expect(found.itemRestCorrelations[2] == nil)
  }
}
