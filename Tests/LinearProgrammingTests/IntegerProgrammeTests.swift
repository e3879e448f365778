// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import LinearProgramming
import TestSupport
import Testing

@Suite struct IntegerProgrammeTests {
  @Test func `whole values are whole, and the best`() throws {
    // maximize 5 a + 4 b, 6 a + 4 b ≤ 24, a + 2 b ≤ 6: the relaxation is (3, 1.5) with 21; of whole
    // values (4, 0) gives 20, (3, 1) 19, (2, 2) 18.
    var plan = LinearProgramme(.maximize)
    let a = plan.addVariable(cost: 5, isInteger: true)
    let b = plan.addVariable(cost: 4, isInteger: true)
    plan.addConstraint([LinearTerm(6, of: a), LinearTerm(4, of: b)], atMost: 24)
    plan.addConstraint([LinearTerm(1, of: a), LinearTerm(2, of: b)], atMost: 6)
    let answer = try plan.solution()
    #expect(answer.status == .optimal)
    #expect(answer.values == [4, 0])
    #expect(answer.objective == 20)
    #expect(answer.bound == 20)
    #expect(answer.prices.isEmpty)
  }

  @Test func `no whole value between the bounds is infeasible`() throws {
    var plan = LinearProgramme(.minimize)
    let a = plan.addVariable(cost: 1, isInteger: true)
    plan.addConstraint([LinearTerm(3, of: a)], atLeast: 1, atMost: 2)
    let answer = try plan.solution()
    #expect(answer.status == .infeasible)
    #expect(answer.values.isEmpty)
  }

  @Test func `the best knapsack is that of trying them all`() throws {
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let weights = (0..<10).map { _ in Int.random(in: 5...40, using: &generator) }
      let values = (0..<10).map { _ in Int.random(in: 5...40, using: &generator) }
      let room = weights.reduce(0, +) / 2
      var best = 0
      for choice in 0..<(1 << 10) {
        let chosen = (0..<10).filter { choice >> $0 & 1 == 1 }
        guard chosen.map({ weights[$0] }).reduce(0, +) <= room else { continue }
        best = max(best, chosen.map { values[$0] }.reduce(0, +))
      }
      let answer = try knapsack(weights, values, room).solution()
      #expect(answer.status == .optimal, "seed \(seed)")
      #expect(answer.objective == Double(best), "seed \(seed)")
    }
  }

  @Test func `a limit leaves a bound, and values only if there are some`() throws {
    // A market split: halve four lists at once. The relaxation always can (bound 0), whole choices
    // hardly ever, so that the search meets any limit.
    var generator = SeededGenerator(seed: 7)
    var plan = LinearProgramme(.minimize)
    let choices = (0..<40).map { _ in plan.addVariable(to: 1, isInteger: true) }
    for _ in 0..<4 {
      let sizes = choices.map { _ in Double(Int.random(in: 0..<100, using: &generator)) }
      let (over, under) = (plan.addVariable(cost: 1), plan.addVariable(cost: 1))
      let terms = zip(sizes, choices).map { LinearTerm($0, of: $1) }
      let errors = [LinearTerm(1, of: under), LinearTerm(-1, of: over)]
      plan.addConstraint(terms + errors, equals: (sizes.reduce(0, +) / 2).rounded(.down))
    }
    let answer = try plan.solution(limits: SolverLimits(nodes: 20))
    #expect(answer.status == .limitReached)
    let (objective, bound) = (try #require(answer.objective), try #require(answer.bound))
    #expect(bound >= -1e-9 && objective > bound)
    #expect(try #require(answer.gap) > 0)
    #expect(choices.allSatisfy { answer.values[$0] == 0 || answer.values[$0] == 1 })

    let none = try plan.solution(limits: SolverLimits(seconds: 0))
    #expect(none.status == .limitReached)
    #expect(none.values.isEmpty == (none.objective == nil))
  }

  @Test func `integer programmes of several threads do not disturb each other`() async throws {
    let plans = (0..<8).map { shift in
      knapsack([12, 7, 9, 20, 5 + shift], [10, 8, 9, 15, 6], 25)
    }
    let alone = try plans.map { try $0.solution() }
    let together = try await withThrowingTaskGroup(of: (Int, LinearSolution).self) { group in
      for (index, plan) in plans.enumerated() {
        group.addTask { (index, try plan.solution()) }
      }
      var answers = [LinearSolution?](repeating: nil, count: plans.count)
      for try await (index, answer) in group { answers[index] = answer }
      return answers.compactMap { $0 }
    }
    #expect(together == alone)
  }

  private func knapsack(_ weights: [Int], _ values: [Int], _ room: Int) -> LinearProgramme {
    var plan = LinearProgramme(.maximize)
    for value in values { plan.addVariable(to: 1, cost: Double(value), isInteger: true) }
    let terms = weights.enumerated().map { LinearTerm(Double($1), of: $0) }
    plan.addConstraint(terms, atMost: Double(room))
    return plan
  }
}
