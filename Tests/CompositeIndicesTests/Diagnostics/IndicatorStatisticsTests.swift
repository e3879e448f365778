// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Testing

@Suite struct IndicatorStatisticsTests {
  @Test func `by hand: four values and a gap`() {
    // Mean 4, deviations −3, −1, 0, 4: squares 26, s² = 26/3; median of 1, 3, 4, 8 is 3.5.
    let found = IndicatorStatistics(of: [8, 1, .nan, 4, 3], name: "agents")
    #expect(found.observations == 4)
    #expect(found.availability == 0.8)
    #expect(found.minimum == 1 && found.maximum == 8)
    #expect(found.mean == 4 && found.median == 3.5)
    #expect(near(found.standardDeviation, (26.0 / 3).squareRoot()))
    // m₂ = 6.5, m₃ = 36/4 = 9: g₁ = 9 / 6.5^1.5, corrected by √12 / 2.
    #expect(near(found.skewness, 12.0.squareRoot() / 2 * 9 / (6.5 * 6.5.squareRoot())))
    #expect(found.uniqueValues == 4 && found.nonzeroValues == 4 && found.mostFrequent == 1)
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, scipy 1.17.1 (bias=False).
  @Test func `skewness and kurtosis are those of scipy`() {
    let all = (0..<8).map {
      IndicatorStatistics(
        of: TechnologyAchievement.values.column($0),
        name: TechnologyAchievement.names[$0]
      )
    }
    #expect(
      near(
        all.map(\.skewness),
        [
          2.62465342127651, 0.903888869669321, 0.777593920498197, -0.949783465720958,
          -0.64191338688012, 0.852568474877359, -0.127676361419019, 1.24881679653279,
        ]
      )
    )
    #expect(
      near(
        all.map(\.kurtosis),
        [
          6.9087329432591, -0.770853010580708, -0.634306076705246, 1.0939185307673,
          0.630719332091499, 0.556309599013483, -0.92811141274407, 0.810684503025096,
        ]
      )
    )
    #expect(all.filter { $0.flags.contains(.outliers) }.map(\.name) == ["patents"])
  }

  @Test func `what is not defined is nil, never NaN`() {
    let none = IndicatorStatistics(of: [.nan, .nan], name: "none")
    #expect(none.observations == 0 && none.mean == nil && none.median == nil)
    #expect(none.standardDeviation == nil && none.skewness == nil)
    #expect(none.flags == [.missingValues])
    let one = IndicatorStatistics(of: [3], name: "one")
    #expect(one.mean == 3 && one.standardDeviation == nil && one.flags.isEmpty)
    let constant = IndicatorStatistics(of: [0.1, 0.1, 0.1], name: "constant")
    #expect(constant.standardDeviation == 0 && constant.skewness == nil)
    #expect(constant.flags == [.constant, .fewValues])
    let zeros = IndicatorStatistics(of: [0, 0, 0, 1, 2], name: "zeros")
    #expect(zeros.flags == [.zeros] && zeros.mostFrequent == 3 && zeros.nonzeroValues == 2)
  }
}
