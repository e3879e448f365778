// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import LinearProgramming
import TestSupport
import Testing

/// Profiles of votes, transcribed as facts: OECD and JRC (2008), Handbook on Constructing Composite
/// Indicators, section 6.5, tables 25 to 30 and 35 to 37, doi:10.1787/9789264043466-en.
@Suite struct SocialChoiceTests {
  /// 21 indicators rank four units.
  private let four: [(Double, [Int])] = [
    (3, [0, 1, 2, 3]), (5, [0, 2, 1, 3]), (7, [1, 3, 2, 0]), (6, [2, 1, 3, 0]),
  ]
  /// 60 indicators rank three units.
  private let three: [(Double, [Int])] = [
    (23, [0, 1, 2]), (17, [1, 2, 0]), (2, [1, 0, 2]), (10, [2, 0, 1]), (8, [2, 1, 0]),
  ]

  /// A part per row of the profile, weighing as much as it has indicators.
  private func values(_ profile: [(Double, [Int])]) -> Matrix {
    let count = profile[0].1.count
    return Matrix(rows: count, columns: profile.count) { unit, part in
      Double(count - (profile[part].1.firstIndex(of: unit) ?? 0))
    }
  }

  private func weights(_ profile: [(Double, [Int])]) throws -> IndexWeights {
    try IndexWeights(profile.map(\.0))
  }

  private func outranking(_ profile: [(Double, [Int])]) throws -> Outranking {
    try Outranking(of: values(profile), weights: weights(profile))
  }

  @Test func `Borda's points`() throws {
    let first = try Borda().scores(of: values(four), weights: weights(four))
    #expect(near(first.map { 21 * $0 }, [24, 44, 38, 20]))
    let second = try Borda().scores(of: values(three), weights: weights(three))
    #expect(near(second.map { 60 * $0 }, [58, 69, 53]))
  }

  @Test func `comparisons of every two`() throws {
    let first = try outranking(four).matrix
    let counts = (0..<4).map { unit in (0..<4).map { 21 * first[unit, $0] } }
    #expect(near(counts[0], [0, 8, 8, 8]))
    #expect(near(counts[1], [13, 0, 10, 21]))
    #expect(near(counts[2], [13, 11, 0, 14]))
    #expect(near(counts[3], [13, 0, 7, 0]))
    let second = try outranking(three).matrix
    #expect(near((0..<3).map { 60 * second[0, $0] }, [0, 33, 25]))
    #expect(near((0..<3).map { 60 * second[1, $0] }, [27, 0, 42]))
    #expect(near((0..<3).map { 60 * second[2, $0] }, [35, 18, 0]))
  }

  @Test func `Condorcet's order where there is one`() throws {
    // Unit c beats all, b all but c, d only a.
    let ranking = try KemenyRanking(of: outranking(four))
    #expect(ranking.order == [2, 1, 3, 0])
    #expect(ranking.optimalOrders == 1 && ranking.status == .optimal)
    let copeland = try Copeland().scores(of: values(four), weights: weights(four))
    #expect(copeland == [-3, 1, 3, -1])
  }

  @Test func `Kemeny's order of a circle`() throws {
    let comparisons = try outranking(three)
    let supports: [([Int], Double)] = [
      ([0, 1, 2], 100), ([1, 2, 0], 104), ([2, 0, 1], 86), ([1, 0, 2], 94), ([2, 1, 0], 80),
      ([0, 2, 1], 76),
    ]
    for (order, support) in supports {
      #expect(near([60 * KemenyRanking.support(of: order, in: comparisons)], [support]))
    }
    let ranking = try KemenyRanking(of: comparisons)
    #expect(ranking.order == [1, 2, 0])
    #expect(near([60 * ranking.support], [104]))
    #expect(ranking.bound == ranking.support)
    let scores = try KemenyYoung().scores(of: values(three), weights: weights(three))
    #expect(scores == [0, 2, 1])
  }

  @Test func `three orders of five countries are equally good`() throws {
    // Table 36 as printed, recovered from a matrix of comparisons by parts of suitable weight: unit i
    // before unit k on a share of parts.
    let printed: [[Double]] = [
      [0, 0.5, 0.375, 0.75, 0.625], [0.5, 0, 0.5, 0.625, 0.625], [0.625, 0.5, 0, 0.75, 0.625],
      [0.25, 0.375, 0.25, 0, 0.75], [0.375, 0.375, 0.375, 0.25, 0],
    ]
    let ranking = try KemenyRanking(of: Outranking(comparisons: Matrix(rows: printed)))
    #expect(near([ranking.support], [6.375]))
    #expect(ranking.optimalOrders == 3)
    #expect(ranking.order == [1, 2, 0, 3, 4])
  }

  @Test func `the order found is the best of all that there are`() throws {
    for seed in UInt64(1)...8 {
      var generator = SeededGenerator(seed: seed)
      let values = Matrix(rows: 7, columns: 5) { _, _ in
        Double(Int.random(in: 0..<5, using: &generator))
      }
      let comparisons = try Outranking(of: values, weights: .equal(5))
      var (best, ways) = (0.0, 0.0)
      permutations(Array(0..<7)) { order in
        let support = KemenyRanking.support(of: order, in: comparisons)
        if support > best + 1e-9 {
          (best, ways) = (support, 1)
        } else if support > best - 1e-9 {
          ways += 1
        }
      }
      let ranking = try KemenyRanking(of: comparisons)
      #expect(near([ranking.support], [best]), "seed \(seed)")
      #expect(ranking.optimalOrders == ways, "seed \(seed)")
    }
  }

  @Test func `the integer programme finds what trying all orders finds`() throws {
    // Two copies of the same circle of nine, tied with each other: 18 units are one part and go to the
    // integer programme.
    for seed in UInt64(1)...2 {
      var generator = SeededGenerator(seed: seed)
      let values = Matrix(rows: 9, columns: 5) { _, _ in .random(in: 0...1, using: &generator) }
      let nine = try KemenyRanking(of: Outranking(of: values, weights: .equal(5)))
      let doubled = values.rows(Array(0..<9) + Array(0..<9))
      let comparisons = try Outranking(of: doubled, weights: .equal(5))
      let ranking = try KemenyRanking(of: comparisons)
      #expect(ranking.status == .optimal)
      // Each pair of originals stands for four; each unit ties with its copy at one half.
      #expect(near([ranking.support], [4 * nine.support + 9 * 0.5], 1e-7), "seed \(seed)")
      #expect(Set(ranking.order) == Set(0..<18))
    }
  }

  private func permutations(_ items: [Int], _ chosen: [Int] = [], _ body: ([Int]) -> Void) {
    guard !items.isEmpty else { return body(chosen) }
    for (place, item) in items.enumerated() {
      var rest = items
      rest.remove(at: place)
      permutations(rest, chosen + [item], body)
    }
  }

  @Test func `more units than can be proven are refused`() throws {
    let many = Matrix(rows: KemenyYoung.mostUnits + 1, columns: 2) { unit, part in
      Double((unit * (part == 0 ? 7 : 13)) % 83)
    }
    #expect {
      try KemenyYoung().scores(of: many, weights: .equal(2))
    } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
  }
}
