// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Testing

@Suite struct DistanceTests {
  @Test func `by hand: nearness to the ideal point`() throws {
    // Columns (3, 4) and (4, 3) have length 5: distances from the best are 0.5 · 0.2 each way.
    let pair = try Matrix(rows: [[3, 4], [4, 3]])
    #expect(near(try IdealPointDistance().scores(of: pair, weights: .equal(2)), [0.5, 0.5]))
    let ends = try Matrix(rows: [[1, 1], [0, 0], [0.5, 0.5]])
    let plain = IdealPointDistance(isVectorNormalized: false)
    #expect(near(try plain.scores(of: ends, weights: .equal(2)), [1, 0, 0.5]))
  }

  @Test func `by hand: taxonomic distance`() throws {
    // Distances 0, 1, ½: mean ½, s = ½, far is 1.5.
    let ends = try Matrix(rows: [[1, 1], [0, 0], [0.5, 0.5]])
    #expect(
      near(
        try TaxonomicDistance().scores(of: ends, weights: .equal(2)),
        [1, 1 - 1 / 1.5, 1 - 0.5 / 1.5]
      )
    )
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6.
  @Test func `distances of technology achievement are those of numpy`() throws {
    #expect(
      near(
        try IdealPointDistance().scores(of: TechnologyAchievement.values, weights: .equal(8)),
        [
          0.517052846360714, 0.525338248655463, 0.505473373760309, 0.616522778972451,
          0.504470683624954, 0.452895402701852, 0.372008962509797, 0.272778489477676,
          0.310360567148049, 0.296935663741378, 0.285617955759436, 0.347077763504684,
          0.323568382885622, 0.261493472849903, 0.28909283556862, 0.248021319753175,
          0.244985015901141, 0.191102299678637, 0.170781875558197, 0.152812559816212,
          0.142908683497409, 0.171347010676089, 0.149080551971227,
        ]
      )
    )
    #expect(
      near(
        try TaxonomicDistance().scores(of: TechnologyAchievement.scaled, weights: .equal(8)),
        [
          0.58591243912383, 0.565287073297249, 0.570715096323621, 0.403358013844506,
          0.346477926002665, 0.381584616575485, 0.364416262221386, 0.36598967054207,
          0.301423053770897, 0.257251898159139, 0.315020610467064, 0.315683399735554,
          0.305913036491372, 0.297507691714132, 0.231486002251648, 0.262765391981453,
          0.240990323228439, 0.237693562037472, 0.117569674902068, 0.134250184346044,
          0.0885637600141489, 0.0461234092875766, 0.0873782995934151,
        ]
      )
    )
  }

  @Test func `gaps leave a unit out, constants are an error`() throws {
    let gaps = try Matrix(rows: [[1, 1], [.nan, 9], [0, 0], [0.5, 0.5]])
    for method in [IdealPointDistance(isVectorNormalized: false), TaxonomicDistance()]
      as [any JointAggregation]
    {
      let found = try method.scores(of: gaps, weights: .equal(2))
      #expect(found[1].isNaN && found[0] == 1, "\(method.name)")
      let same = try Matrix(rows: [[2, 1], [2, 1]])
      #expect(throws: IndexError.self) { try method.scores(of: same, weights: .equal(2)) }
    }
  }
}
