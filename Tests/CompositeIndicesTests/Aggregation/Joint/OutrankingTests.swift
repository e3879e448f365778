// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import TestSupport
import Testing

@Suite struct OutrankingTests {
  // OECD and JRC (2008), Handbook, table 36: five countries, eight indicators of equal weight. The table
  // A.2 prints logarithms with two digits, which ties telephones of the United States and Japan and
  // moves that pair; the others are as printed.
  @Test func `five countries of technology achievement`() throws {
    let found = try Outranking(of: TechnologyAchievement.values.rows(0..<5), weights: .equal(8))
      .matrix
    let printed = [
      [0, 0.5, 0.375, 0.75, 0.625], [0.5, 0, 0.5, 0.625, 0.625], [0.625, 0.5, 0, 0.75, 0.625],
      [0.25, 0.375, 0.25, 0, 0.75], [0.375, 0.375, 0.375, 0.25, 0],
    ]
    for unit in 0..<5 {
      for other in 0..<5 where Set([unit, other]) != [1, 3] {
        #expect(near([found[unit, other]], [printed[unit][other]]), "\(unit), \(other)")
      }
    }
    #expect(near([found[1, 3]], [0.625 + 0.0625]))
  }

  @Test func `two units share one`() throws {
    for seed in UInt64(1)...4 {
      var generator = SeededGenerator(seed: seed)
      let values = Matrix(rows: 37, columns: 6) { _, _ in
        let value = Int.random(in: -1...4, using: &generator)
        return value < 0 ? .nan : Double(value)
      }
      let weights = try IndexWeights((0..<6).map { _ in .random(in: 0...1, using: &generator) })
      let found = try Outranking(of: values, weights: weights).matrix
      for unit in 0..<37 {
        #expect(found[unit, unit] == 0)
        for other in 0..<unit {
          #expect(near([found[unit, other] + found[other, unit]], [1]), "seed \(seed)")
        }
      }
      let complete = Matrix(rows: 37, columns: 6) { values[$0, $1].isNaN ? 9 : values[$0, $1] }
      let full = try Outranking(of: complete, weights: weights).matrix
      #expect(near([full[3, 7] + full[7, 3]], [1]), "seed \(seed)")
    }
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, numpy 2.4.6.
  @Test func `Copeland and Borda of technology achievement are those of numpy`() throws {
    let values = TechnologyAchievement.values
    let copeland: [Double] = [
      19, 20, 20, 10, 3, 8, 6, 7, 6, -1, 3, 14, -3, -6, -2, -1, -2, -11, -15, -16, -18, -21, -20,
    ]
    #expect(try Copeland().scores(of: values, weights: .equal(8)) == copeland)
    #expect(
      near(
        try Borda().scores(of: values, weights: .equal(8)),
        [
          17.375, 18.375, 18.375, 14.25, 11.875, 12.9375, 13.3125, 12.25, 12, 10.8125, 12.625,
          14.1875,
          10.5625, 9.5, 10.625, 10.4375, 10.5, 8.5, 5.9375, 6.25, 4.625, 3.75, 3.9375,
        ]
      )
    )
  }

  @Test func `only order counts for Copeland and Borda`() throws {
    var generator = SeededGenerator(seed: 11)
    let values = Matrix(rows: 30, columns: 5) { _, _ in .random(in: 0...1, using: &generator) }
    let bent = values.mapped { $0 * $0 * $0 * 1000 - 7 }
    let weights = try IndexWeights([3, 1, 1, 2, 1])
    for method in [Copeland(), Borda()] as [any JointAggregation] {
      let plain = try method.scores(of: values, weights: weights)
      #expect(try method.scores(of: bent, weights: weights) == plain)
      // Turning every part round turns every score round.
      let turned = try method.scores(of: -1 * values, weights: weights)
      let middle = method is Borda ? 29.0 : 0
      #expect(near(turned, plain.map { middle - $0 }))
    }
  }

  @Test func `units that miss everything have no score`() throws {
    let values = try Matrix(rows: [[1, 2], [.nan, .nan], [2, 1], [3, .nan]])
    for method in [Copeland(), Borda(), KemenyYoung()] as [any JointAggregation] {
      let found = try method.scores(of: values, weights: .equal(2))
      #expect(found.map(\.isNaN) == [false, true, false, false], "\(method.name)")
    }
    #expect(throws: IndexError.self) { try Copeland().scores(of: values, weights: .equal(3)) }
    #expect(throws: IndexError.self) {
      try Copeland().scores(of: Matrix(rows: 0, columns: 2), weights: .equal(2))
    }
    #expect(throws: IndexError.self) {
      try Borda().scores(of: Matrix(rows: [[1, .infinity]]), weights: .equal(2))
    }
  }
}
