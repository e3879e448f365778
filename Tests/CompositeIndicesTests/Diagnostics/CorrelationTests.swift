// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import TestSupport
import Testing

@Suite struct CorrelationTests {
  @Test func `by hand: one exchange in an order of four`() throws {
    // Six pairs, one of them in opposite order: τ = (5 − 1) / 6. ρ = 1 − 6 · 2 / (4 · 15) = 0.8.
    let (first, second) = ([1.0, 2, 3, 4], [1.0, 3, 2, 4])
    #expect(near(try Correlation(.kendall, of: first, and: second).coefficient, 4.0 / 6))
    #expect(near(try Correlation(.spearman, of: first, and: second).coefficient, 0.8))
    #expect(near(try Correlation(.pearson, of: first, and: second).coefficient, 0.8))
    // Of 24 orders, 1 + 3 have at most one pair in opposite order: p = 2 · 4 / 24.
    let pValue = try Correlation(.kendall, of: first, and: second).pValue
    #expect(near(pValue, 1.0 / 3))
  }

  // Recipe: Tests/ReferenceTests/recipes/index_weights.py, scipy 1.17.1. p-values to 1e-9, for scipy
  // sums its ranks in another order.
  @Test func `coefficients and p-values are those of scipy`() throws {
    let values = TechnologyAchievement.values
    func all(_ kind: CorrelationKind, _ own: Int) throws -> [Correlation] {
      try (0..<8).filter { $0 != own }.map {
        try Correlation(kind, of: values.column(own), and: values.column($0))
      }
    }
    let pearson = try all(.pearson, 0)
    #expect(
      near(
        pearson.map(\.coefficient),
        [
          0.130276334936876, -0.0945237219531237, 0.453200538209469, 0.275343414430571,
          0.0258780443872901, 0.216274886873712, 0.0758833915487122,
        ]
      )
    )
    #expect(
      near(
        pearson.map(\.pValue),
        [
          0.553532247323861, 0.667921349526971, 0.0298719654251494, 0.203510851879581,
          0.906697655638344, 0.321601640225688, 0.730751578646112,
        ]
      )
    )
    let spearman = try all(.spearman, 0)
    #expect(
      near(
        spearman.map(\.coefficient),
        [
          0.436480474542758, 0.185816659984515, 0.322213995505064, 0.492687905503386,
          0.263105867982593, 0.389012918419125, 0.074147305981216,
        ]
      )
    )
    #expect(
      near(
        spearman.map(\.pValue),
        [
          0.0373151683838298, 0.395948997421728, 0.133761554553628, 0.016917228689448,
          0.225145845508672, 0.066559847806989, 0.736696813124779,
        ]
      )
    )
    let kendall = try all(.kendall, 6)
    #expect(
      near(
        kendall.map(\.coefficient),
        [
          0.308009856473113, 0.220007040337938, 0.399221478770005, -0.119766443631001,
          0.195933056756482, 0.421690147673812, 0.0920029441413195,
        ]
      )
    )
    #expect(
      near(
        kendall.map(\.pValue),
        [
          0.0415163623714103, 0.145405297637615, 0.00813822733357592, 0.427262856745706,
          0.201977526259473, 0.00541149842949682, 0.542621515554385,
        ]
      )
    )
    let exact = try Correlation(
      .kendall,
      of: [4, 1, 3, 2, 6, 5, 9, 7, 8, 10],
      and: [1, 4, 2, 3, 5, 8, 7, 9, 6, 10]
    )
    #expect(near(exact.coefficient, 0.511111111111111))
    #expect(near(exact.pValue, 0.0466225749559083))
  }

  @Test func `Kendall's pairs are those counted one by one`() throws {
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let x = (0..<40).map { _ in Double(Int.random(in: 0..<12, using: &generator)) }
      let y = (0..<40).map { _ in Double(Int.random(in: 0..<12, using: &generator)) }
      var (surplus, untiedX, untiedY) = (0.0, 0.0, 0.0)
      for i in 0..<40 {
        for k in 0..<i {
          let product = (x[i] - x[k]) * (y[i] - y[k])
          surplus += product > 0 ? 1 : (product < 0 ? -1 : 0)
          untiedX += x[i] == x[k] ? 0 : 1
          untiedY += y[i] == y[k] ? 0 : 1
        }
      }
      let tau = try Correlation(.kendall, of: x, and: y).coefficient
      #expect(near(tau, surplus / (untiedX * untiedY).squareRoot()), "seed \(seed)")
    }
  }

  @Test func `offsets, tiny scales and gaps change nothing`() throws {
    let (x, y) = ([1.0, 2, 4, 7, 3], [2.0, 1, 5, 6, 6])
    for kind in CorrelationKind.allCases {
      let plain = try Correlation(kind, of: x, and: y)
      let moved = try Correlation(kind, of: x.map { 1e6 + $0 }, and: y.map { 1e-200 * $0 })
      let gaps = try Correlation(kind, of: x + [.nan, 9], and: y + [3, .nan])
      #expect(near(moved.coefficient, plain.coefficient), "\(kind)")
      #expect(gaps == plain, "\(kind)")
      #expect(try Correlation(kind, of: x, and: x).coefficient == 1, "\(kind)")
      let opposite = try Correlation(kind, of: x, and: x.map { -$0 }).coefficient
      #expect(near(opposite, -1), "\(kind)")
    }
  }

  @Test func `what has no correlation is an error`() {
    func code(_ first: [Double], _ second: [Double]) -> IndexError.Code? {
      do {
        _ = try Correlation(.pearson, of: first, and: second)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([1, 2], [1]) == .lengthsDiffer)
    #expect(code([1, .nan], [1, 2]) == .tooFewUnits)
    #expect(code([1, 1, 1], [1, 2, 3]) == .constantValues)
    #expect(code([], []) == .tooFewUnits)
  }

  @Test func `close and opposite pairs are listed, the strongest first`() throws {
    let indicators = try IndicatorMatrix(
      columns: [[1, 2, 3, 4, 5], [1, 2, 3, 4, 6], [5, 4, 3, 2, 1], [2, 2, 2, 2, 2]],
      names: ["a", "b", "c", "constant"]
    )
    let matrix = try CorrelationMatrix(.pearson, of: indicators)
    #expect(
      matrix.pairs(atLeast: 0.9).map { [$0.first, $0.second] } == [
        ["a", "c"], ["a", "b"], ["b", "c"],
      ]
    )
    #expect(
      matrix.pairs(atMost: -0.9).map { [$0.first, $0.second] } == [["a", "c"], ["b", "c"]]
    )
    #expect(matrix[0, 3] == nil)
  }
}
