// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import TestSupport
import Testing

@Suite struct BenefitOfTheDoubtTests {
  @Test func `by hand: three units, two parts`() throws {
    // (4, 1) and (1, 4) are best at one part each. (2, 2): 4 a + b ≤ 1 and a + 4 b ≤ 1 meet at
    // a = b = 1/5, so that it scores 4/5.
    let values = try Matrix(rows: [[4, 1], [1, 4], [2, 2]])
    let found = try BenefitOfTheDoubt().answer(of: values)
    #expect(near(found.scores, [1, 1, 0.8]))
    #expect(near(found.weights.row(2), [0.2, 0.2]))
    #expect(found.frontier == [0, 1])
    // With half of the score from each part, unit 0 takes a = 1/8 · S, b = 1/2 · S: unit 1 then
    // reaches S (1/8 + 2) ≤ 1, S = 8/17.
    let halves = try BenefitOfTheDoubt(shares: .ofScore(0.5, 0.5)).answer(of: values)
    #expect(near(halves.scores, [8.0 / 17, 8.0 / 17, 0.8]))
    // With equal weights the best sum is 5.
    let equal = try BenefitOfTheDoubt(shares: .ofWeights(0.5, 0.5)).answer(of: values)
    #expect(near(equal.scores, [1, 1, 0.8]))
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, scipy 1.17.1 (HiGHS). 1e-8: both solvers
  // stop at 1e-9 or 1e-10 of feasibility.
  @Test func `scores of technology achievement are those of HiGHS`() throws {
    let scaled = TechnologyAchievement.scaled
    let free = try BenefitOfTheDoubt().scores(of: scaled, weights: .equal(8))
    #expect(
      near(
        free,
        [
          1, 1, 1, 1, 1, 0.99433544044003, 0.969415215054631, 0.984323198352416, 1, 1,
          0.865287672668532, 1, 0.786607713417561, 0.658351068282302, 0.938775510204081,
          0.741714359274179, 0.781829787005798, 0.638473482062596, 0.622138498275404,
          0.757140481771322, 0.633575098216984, 0.752745038783117, 0.558835021018306,
        ],
        1e-8
      )
    )
    let weights = BenefitOfTheDoubt(shares: .ofWeights(0.10, 0.15))
    #expect(
      near(
        try weights.scores(of: scaled, weights: .equal(8)),
        [
          1, 1, 1, 0.863593328967308, 0.799324483644707, 0.749935278873055, 0.715079204023641,
          0.731826585150923, 0.663258894359545, 0.620021304805316, 0.62144804272818,
          0.862725520252922, 0.599039519084001, 0.540005802273301, 0.575740014244022,
          0.521448488703683, 0.510347687387675, 0.487087704173637, 0.33302284019336,
          0.379165136648643, 0.313749068349413, 0.272843027993953, 0.286089314504083,
        ],
        1e-8
      )
    )
    let score = BenefitOfTheDoubt(shares: .ofScore(0.05, 0.30))
    #expect(
      near(
        try score.scores(of: TechnologyAchievement.values, weights: .equal(8)),
        [
          1, 1, 1, 1, 0.30003665012027, 0.910934823126369, 0.744529674158483, 0.427848186098967,
          0.623554035830594, 0.143075527282258, 0.747711799421613, 0.690297107981138,
          0.749048474079378, 0.630635810973843, 0.564676395424608, 0.616428761718065,
          0.696139323134866, 0.596492880188566, 0.397167144819539, 0.197322408271323,
          0.27746648307871, 0.286969784679927, 0.294811659163446,
        ],
        1e-8
      )
    )
  }

  // OECD and JRC (2008), Handbook, table 19, printed with two digits: min–max of the 23 countries, weights
  // of 10 % to 15 % of their sum; the logarithms of table A.2 are rounded, hence 0.0075.
  @Test func `scores of technology achievement are those of the handbook`() throws {
    let found = try BenefitOfTheDoubt(shares: .ofWeights(0.10, 0.15))
      .scores(of: TechnologyAchievement.scaled, weights: .equal(8))
    let printed = [
      1, 1, 1, 0.87, 0.8, 0.75, 0.71, 0.73, 0.66, 0.62, 0.62, 0.86, 0.6, 0.54, 0.58, 0.52, 0.51,
      0.49,
      0.34, 0.38, 0.31, 0.27, 0.28,
    ]
    #expect(near(found, printed, 0.0075))
  }

  @Test func `units on the frontier tie`() throws {
    let method = BenefitOfTheDoubt(shares: .ofWeights(0.10, 0.15))
    let found = try method.scores(of: TechnologyAchievement.scaled, weights: .equal(8))
    #expect(found.filter { $0 == 1 }.count == 3)
  }

  @Test func `weights make the score, and nobody passes 1 under them`() throws {
    for seed in UInt64(1)...4 {
      var generator = SeededGenerator(seed: seed)
      let values = Matrix(rows: 100, columns: 5) { _, _ in .random(in: 0...1, using: &generator) }
      for shares in [BenefitOfTheDoubt.Shares.free, .ofWeights(0.1, 0.4), .ofScore(0.1, 0.4)] {
        let found = try BenefitOfTheDoubt(shares: shares).answer(of: values)
        for unit in 0..<100 {
          let weights = found.weights.row(unit)
          let all = values * weights
          #expect(near([all[unit]], [found.scores[unit]], 1e-7), "seed \(seed), \(shares)")
          #expect(all.allSatisfy { $0 <= 1 + 1e-7 }, "seed \(seed), \(shares)")
        }
        #expect(found.scores.contains { $0 > 1 - 1e-9 }, "seed \(seed), \(shares)")
      }
    }
  }

  @Test func `the order of units and the scale of parts change nothing`() throws {
    var generator = SeededGenerator(seed: 5)
    let values = Matrix(rows: 150, columns: 4) { _, _ in .random(in: 0...1, using: &generator) }
    let order = Array((0..<150).shuffled(using: &generator))
    for shares in [BenefitOfTheDoubt.Shares.free, .ofScore(0.1, 0.5)] {
      let method = BenefitOfTheDoubt(shares: shares)
      let plain = try method.answer(of: values).scores
      let shuffled = try method.answer(of: values.rows(order)).scores
      #expect(near(shuffled, order.map { plain[$0] }, 1e-8))
      let scaled = Matrix(rows: 150, columns: 4) { values[$0, $1] * [1, 10, 1000, 0.01][$1] }
      #expect(near(try method.answer(of: scaled).scores, plain, 1e-7))
    }
  }

  @Test func `gaps, zeros, weights of zero and negative parts`() throws {
    let values = try Matrix(rows: [[4, 1], [.nan, 9], [2, 2], [0, 0]])
    let found = try BenefitOfTheDoubt().answer(of: values).scores
    #expect(found[1].isNaN && near([found[0], found[2], found[3]], [1, 1, 0]))
    // Without the part that unit 1 misses, it counts.
    let first = try BenefitOfTheDoubt().scores(of: values, weights: IndexWeights([0, 1]))
    #expect(near(first, [1.0 / 9, 1, 2.0 / 9, 0]))
    let negative = try Matrix(rows: [[-1, 2], [1, -1]])
    #expect(try BenefitOfTheDoubt().answer(of: negative).scores.count == 2)
    #expect(throws: IndexError.self) {
      try BenefitOfTheDoubt(shares: .ofScore(0.2, 0.8)).answer(of: negative)
    }
  }

  @Test func `shares that cannot add up are refused`() throws {
    let values = try Matrix(rows: [[4, 1], [1, 4]])
    for (low, high) in [(0.6, 0.8), (0.1, 0.4), (-0.1, 1), (0.5, 0.4), (0, 1.1), (.nan, 1)] {
      #expect(throws: IndexError.self, "\(low) to \(high)") {
        try BenefitOfTheDoubt(shares: .ofWeights(low, high)).answer(of: values)
      }
    }
  }
}
