// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import TestSupport
import Testing

@Suite struct PrincipalComponentsTests {
  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6.
  @Test func `eigenvalues of technology achievement are those of numpy`() throws {
    let found = try PrincipalComponents(of: TechnologyAchievement.indicators)
    #expect(
      near(
        found.eigenvalues,
        [
          3.354361207288, 1.7460601162147, 0.984862030234587, 0.893915733086609, 0.471196130661423,
          0.299452031873119, 0.17442218145166, 0.0757305691899036,
        ]
      )
    )
    #expect(found.kaiserCount == 2)
    #expect(near(found.explainedShares.reduce(0, +), 1))
  }

  // OECD and JRC (2008), Handbook, table 8, first component; printed with two digits from logarithms with
  // more digits than table A.2 prints, hence 0.012.
  @Test func `loadings of technology achievement are those of the handbook`() throws {
    let loadings = try PrincipalComponents(of: TechnologyAchievement.indicators).loadings
    let printed = [-0.11, -0.56, -0.92, 0.35, -0.76, -0.91, -0.74, -0.36]
    // The handbook's first component points the other way; ours rises with most indicators.
    #expect(near(loadings.column(0), printed.map { -$0 }, 0.012))
  }

  @Test func `components explain all there is`() throws {
    for seed in UInt64(1)...5 {
      var generator = SeededGenerator(seed: seed)
      let columns = (0..<5).map { _ in
        (0..<30).map { _ in Double.random(in: 0...1, using: &generator) }
      }
      let indicators = try IndicatorMatrix(columns: columns, names: ["a", "b", "c", "d", "e"])
      let found = try PrincipalComponents(of: indicators)
      #expect(near(found.communalities(of: 5), [1, 1, 1, 1, 1]), "seed \(seed)")
      #expect(near(found.eigenvalues.reduce(0, +), 5), "seed \(seed)")
      // Scores have the eigenvalues as variances and do not go together.
      let scores = try found.scores(of: indicators)
      let cross = (1.0 / 29) * scores.crossProduct()
      #expect(near(cross.diagonal, found.eigenvalues), "seed \(seed)")
      #expect(abs(cross[0, 1]) < 1e-12, "seed \(seed)")
    }
  }

  @Test func `two indicators say that their components mean nothing`() throws {
    let pair = try IndicatorMatrix(columns: [[1, 2, 3, 5], [4, 1, 2, 3]], names: ["a", "b"])
    let found = try PrincipalComponents(of: pair)
    #expect(found.notes.contains { $0.hasPrefix("Two indicators") })
    let root = 0.5.squareRoot()
    #expect(near(found.vectors.column(0).map(\.magnitude), [root, root]))
  }

  @Test func `equal eigenvalues are said`() throws {
    // Three indicators at right angles: every direction explains the same.
    let indicators = try IndicatorMatrix(
      columns: [[1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]],
      names: ["a", "b", "c"]
    )
    let found = try PrincipalComponents(of: indicators)
    #expect(found.repeatedEigenvalues == [0..<3])
    #expect(found.weights(by: .firstComponent).notes.contains { $0.contains("not unique") })
  }

  @Test func `fewer units than indicators leave eigenvalues of zero`() throws {
    let columns = [[1.0, 2, 3], [2.0, 1, 4], [3.0, 3, 1], [1.0, 0, 2]]
    let found = try PrincipalComponents(
      of: IndicatorMatrix(columns: columns, names: ["a", "b", "c", "d"])
    )
    #expect(found.eigenvalues.filter { $0 > 1e-9 }.count == 2)
    #expect(found.notes.contains { $0.hasPrefix("3 units") })
  }

  @Test func `one indicator is its own component`() throws {
    let found = try PrincipalComponents(of: IndicatorMatrix(columns: [[1, 3, 2]], names: ["a"]))
    #expect(found.eigenvalues == [1])
    #expect(found.weights().coefficients == [1])
  }
}
