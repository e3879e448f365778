// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the guide to trust in ranks")
struct CanITrustTheRanksTests {
  @Test("A sensitivity analysis has an index for each assumption and an interval for each unit")
  func sensitivity() throws {
    let table = try Dataset.technologyAchievement23.table()
    let index = CompositeIndex("Technology", normalization: .minMax(1...100)) {
      Indicator("patents")
      Indicator("schooling")
      Indicator("university")
    }
    var generator = SeededGenerator(seed: 1)
    let trust = try index.sensitivity(
      of: table,
      units: "code",
      varying: [.weights(within: 0.25), .aggregation([.arithmeticMean, .geometricMean])],
      output: .rank,
      only: ["USA"],
      using: &generator
    )
    let shares = trust.outputs[0].indices.total  // in the order of the assumptions
    let ranks = trust.ranks  // median rank and interval of each unit
    #expect(shares.count == 2 && ranks.count == 23)
  }
}
