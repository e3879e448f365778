// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import SurveyStatistics
import Testing

@Suite struct DataWeightingTests {
  @Test func `by hand: relative spreads`() throws {
    // CV: 2/4, 2/12, 0.1/0.5.
    let indicators = try IndicatorMatrix(
      columns: [[2, 4, 6], [10, 12, 14], [0.5, 0.6, 0.4]],
      names: ["a", "b", "c"]
    )
    let found = try DataWeighting.coefficientOfVariation.weights(of: indicators)
    let sum = 0.5 + 1.0 / 6 + 0.2
    #expect(near(found.weights.shares, [0.5 / sum, 1 / 6.0 / sum, 0.2 / sum]))
    #expect(near(found.measures, [0.5, 1.0 / 6, 0.2]))
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6.
  @Test func `weights from technology achievement are those of numpy`() throws {
    let indicators = try TechnologyAchievement.indicators
    func shares(_ method: DataWeighting) throws -> [Double] {
      try method.weights(of: indicators).weights.shares
    }
    #expect(
      near(
        try shares(.coefficientOfVariation),
        [
          0.328824404020554, 0.247015008140902, 0.188480164563107, 0.0795910772567824,
          0.00821222148849692, 0.0141880044518872, 0.0410980365838989, 0.0925910834943707,
        ]
      )
    )
    #expect(
      near(
        try shares(.entropy),
        [
          0.400072321198398, 0.317314603351007, 0.189015101947742, 0.0405508224738911,
          0.000366651612863621, 0.00107250087861174, 0.00926027872826381, 0.0423477198092224,
        ]
      )
    )
    #expect(
      near(
        try shares(.critic),
        [
          0.119948828436645, 0.142146900066523, 0.122474557420937, 0.159202816972724,
          0.0898171294560595, 0.0908397486077106, 0.139376931928038, 0.136193087111362,
        ]
      )
    )
  }

  @Test(arguments: DataWeighting.allCases)
  func `constants, gaps and single units are errors`(method: DataWeighting) {
    func code(_ columns: [[Double]]) -> IndexError.Code? {
      do {
        _ = try method.weights(of: IndicatorMatrix(columns: columns, names: ["a", "b"]))
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([[1, 2, 3], [5, 5, 5]]) == .constantValues)
    #expect(code([[1, 2, 3], [5, .nan, 6]]) == .missingValue)
    #expect(code([[1], [2]]) == .tooFewUnits)
  }

  @Test func `a mean of zero and negative sums have no such weights`() throws {
    let centred = try IndicatorMatrix(columns: [[-1, 0, 1], [1, 2, 4]], names: ["a", "b"])
    #expect(throws: IndexError.self) {
      try DataWeighting.coefficientOfVariation.weights(of: centred)
    }
    #expect(throws: IndexError.self) { try DataWeighting.entropy.weights(of: centred) }
    #expect(try DataWeighting.critic.weights(of: centred).weights.shares.count == 2)
  }

  @Test func `units with gaps are left out on request`() throws {
    let gaps = try IndicatorMatrix(
      columns: [[2, 4, 6, .nan], [10, 12, 14, 3]],
      names: ["a", "b"]
    )
    let found = try DataWeighting.coefficientOfVariation.weights(of: gaps, missing: .omit)
    #expect(found.observations == 3)
    #expect(near(found.weights.shares, [0.75, 0.25]))
  }
}
