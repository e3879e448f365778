// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@testable import InclusionGaps

/// Reference values: Tests/ReferenceTests/recipes/nonlinear_decomposition.py with numpy 2.4.6.
@Suite struct FactorSwitchingTests {
  /// The coefficients of the logit of men, as the recipe prints them.
  private static let coefficients = [
    0.648936051619902, 0.4614472270434, -0.42976630220779, 1.31645626400829, -0.020805833310086,
  ]
  private static let blocks = [[1], [2, 3], [4]]

  private func group(_ sex: String, weighted: Bool = false) throws -> RankedGroup {
    let table = try VillageSurvey.people().filter(Condition("sex == \(sex)"))
    let schooling = try table.texts("schooling")
    let (phones, ages) = (try table.numbers("phone"), try table.numbers("age"))
    let rows = (0..<table.rowCount).map { row in
      [
        1, phones[row], schooling[row] == "secondary" ? 1 : 0, schooling[row] == "tertiary" ? 1 : 0,
        ages[row],
      ]
    }
    return RankedGroup(
      Matrix(rows: rows.count, columns: 5) { rows[$0][$1] },
      weights: weighted ? try table.numbers("weight") : rows.map { _ in 1 },
      coefficients: FactorSwitchingTests.coefficients,
      blocks: FactorSwitchingTests.blocks,
      link: .logit
    )
  }

  private func switching(weighted: Bool = false) throws -> FactorSwitching {
    FactorSwitching(
      from: try group("men", weighted: weighted),
      to: try group("women", weighted: weighted),
      blocks: FactorSwitchingTests.blocks,
      coefficients: 5,
      link: .logit
    )
  }

  /// The recipe's samples of men: a shuffle from the front, put in order.
  private static func matches(_ count: Int, of size: Int, among rows: Int) -> [[Int32]] {
    var numbers = CongruentialGenerator(state: 7)
    return (0..<count).map { _ in
      var places = (0..<Int32(rows)).map { $0 }
      for place in 0..<size {
        places.swapAt(place, place + Int(numbers.uniform() * Double(rows - place)))
      }
      return places.prefix(size).sorted()
    }
  }

  @Test func `saved matches give the contributions of the recipe in every order`() throws {
    let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1], [1, 0, 2]]
    let given = [
      [0.0443560686313522, 0.0354922801340155, 0.0178998681619279],
      [0.0371625670463781, 0.00598511368565529, 0.0304702187694662],
      [0.0411711138140643, 0.00543827344491473, 0.0424644743153264],
      [0.045922788697542, 0.0329773451001964, 0.0182340474709157],
      [0.0421089666369509, 0.00508045023423629, 0.0482206905979321],
    ]
    let ordered = [
      [0.0443560686313522, 0.0354922801340155, 0.0178998681619279],
      [0.0367037008991384, 0.00458108059023607, 0.032333118012125],
      [0.0396974571175459, 0.00571146756232512, 0.0436649368944345],
      [0.045922788697542, 0.0304767933417988, 0.0207345992293133],
      [0.0411516026201044, 0.00603781425108278, 0.0482206905979321],
    ]
    let switching = try switching()
    #expect(switching.from.count == 57 && switching.to.count == 33)
    let all = (0..<33).map { Int32($0) }
    for (draw, own) in FactorSwitchingTests.matches(5, of: 33, among: 57).enumerated() {
      for (order, expected) in [([0, 1, 2], given), (orders[draw], ordered)] {
        let found = switching.contributions(SwitchedPairs(from: own, to: all, order: order))
        for (value, wanted) in zip(found, expected[draw]) {
          #expect(abs(value - wanted) < 1e-14, "draw \(draw + 1)")
        }
      }
    }
  }

  @Test func `contributions change with coefficients as their central differences do`() throws {
    let expected = [
      [
        0.00461106569489556, 0.0917282642235589, 0.00398532430598286, -0.00149501978019551,
        0.30976443,
      ],
      [
        -0.00555491950944564, -0.00266436896503852, 0.0218264947181995, 0.0303505587079256,
        -0.3717636475,
      ],
      [
        -0.00392454394711195, -0.00430014059603356, 0.00073820047713502, -0.00407428212556571,
        -1.0214686474,
      ],
    ]
    let switching = try switching()
    let own = FactorSwitchingTests.matches(1, of: 33, among: 57)[0]
    let pairs = SwitchedPairs(from: own, to: (0..<33).map { Int32($0) }, order: [1, 2, 0])
    let gradients = switching.gradients(pairs)
    for block in 0..<3 {
      for column in 0..<5 {
        let difference = gradients[block * 5 + column] - expected[block][column]
        // Differences over 2 · 10⁻⁵ are good to ten digits or so, ages to fewer.
        #expect(abs(difference) < (column == 4 ? 1e-7 : 1e-9), "\(block), \(column)")
      }
    }
  }

  @Test("Many draws come to what numpy's 40,000 come to", arguments: [true, false])
  func manyDraws(_ weighted: Bool) throws {
    let expected =
      weighted
      ? [0.0289769272490207, 0.00474466845244221, 0.030005389848404]
      : [0.0368935464031566, 0.0100717695389772, 0.0344666485244977]
    let errors =
      weighted
      ? [5.94603646801734e-05, 0.000189343135077141, 7.25888439231797e-05]
      : [2.49604424673508e-05, 9.48837762409142e-05, 3.65855623328776e-05]
    var generator = SeededGenerator(seed: 5)
    let seeds = (0..<5_000).map { _ in generator.next() }
    let draws = SwitchingSimulation(
      try switching(weighted: weighted),
      order: .random,
      seeds: seeds
    ).contributions
    for factor in 0..<3 {
      let mean = draws.reduce(0) { $0 + $1[factor] } / Double(draws.count)
      // Both are random: four and a half errors of the difference of 40,000 and 5,000 draws.
      #expect(abs(mean - expected[factor]) < 4.5 * 9.0.squareRoot() * errors[factor], "seed 5")
    }
  }

  @Test func `draws without replacement take each row once, in order`() throws {
    let group = try group("men")
    for size in [1, 10, 28, 29, 56, 57] {
      var generator = SeededGenerator(seed: UInt64(size))
      let drawn = group.draw(size, using: &generator)
      #expect(drawn.count == size && Set(drawn).count == size && drawn == drawn.sorted())
    }
  }

  @Test func `rows are drawn as often as their weights say`() throws {
    let weights = [1.0, 0.5, 3, 0.25, 5.25, 0]
    let table = AliasTable(weights)
    var generator = SeededGenerator(seed: 3)
    let counts = table.counts(of: 1_000_000, using: &generator)
    for (count, weight) in zip(counts, weights) {
      let expected = 100_000 * weight
      // Five standard deviations of a binomial count.
      #expect(abs(Double(count) - expected) <= 5 * expected.squareRoot(), "\(weight)")
    }
  }

  @Test func `lanes of logistic predictions agree with one at a time`() {
    var sums = (0..<4096).map { Double($0 - 2048) / 64 }
    sums += [0, -0.0, 1e-300, -1e-17, 0.5, 36.7, 37.5, -36.7, 700, -700, 1000, -1000]
    sums += [Double](repeating: 0, count: 16 - sums.count % 8)
    var means = [Double](repeating: .nan, count: sums.count)
    sums.withUnsafeMutableBufferPointer { sums in
      means.withUnsafeMutableBufferPointer { means in
        guard let first = sums.baseAddress, let target = means.baseAddress else { return }
        MeanLanes(link: .logit).means(of: first, into: target, count: sums.count)
      }
    }
    for (sum, mean) in zip(sums, means) where sum.magnitude < 708 {
      let expected = RegressionLink.logit.mean(at: sum)
      #expect(abs(mean - expected) <= 3 * expected.ulp, "\(sum)")
    }
    #expect(means[4096 + 10] == 1 && means[4096 + 11] < 1e-300)
  }
}
