// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import LinearProgramming
import TestSupport
import Testing

@Suite struct SimplexSolverTests {
  @Test func `changed programmes are solved as new ones are`() throws {
    for seed in UInt64(1)...5 {
      var generator = SeededGenerator(seed: seed)
      var costs = numbers(6, &generator)
      var rows = (0..<8).map { _ in numbers(6, &generator) }
      var needs = numbers(8, &generator)
      var solver = try SimplexSolver(programme(costs, rows, needs))
      for round in 0..<20 {
        let answer = try solver.solve()
        let fresh = try programme(costs, rows, needs).solution()
        let note: Comment = "seed \(seed), round \(round)"
        #expect(answer.status == .optimal, note)
        #expect(near([answer.objective ?? .nan], [fresh.objective ?? .infinity]), note)
        switch round % 3 {
        case 0:
          costs = numbers(6, &generator)
          try solver.setCosts(costs)
        case 1:
          let row = Int.random(in: 0..<8, using: &generator)
          needs[row] = Double.random(in: 0.1...2, using: &generator)
          try solver.setBounds(ofConstraint: row, atLeast: needs[row])
        default:
          let (row, column) = (round % 8, round % 6)
          rows[row][column] = Double.random(in: 0.1...2, using: &generator)
          try solver.setCoefficient(rows[row][column], of: column, inConstraint: row)
        }
      }
    }
  }

  @Test func `a programme may become impossible and possible again`() throws {
    var plan = LinearProgramme(.minimize)
    let x = plan.addVariable(to: 1, cost: 1)
    plan.addConstraint([LinearTerm(1, of: x)], atLeast: 0.5)
    var solver = try SimplexSolver(plan)
    #expect(near(try solver.solve().values, [0.5]))
    try solver.setBounds(ofConstraint: 0, atLeast: 2)
    #expect(try solver.solve().status == .infeasible)
    try solver.setBounds(ofVariable: 0, from: 0, to: 3)
    #expect(near(try solver.solve().values, [2]))
    try solver.setCosts([-1])
    try solver.setBounds(ofVariable: 0)
    #expect(try solver.solve().status == .unbounded)
    try solver.setBounds(ofVariable: 0, to: 4)
    #expect(near(try solver.solve().values, [4]))
  }

  @Test func `numbers that are none are refused`() throws {
    var plan = LinearProgramme(.minimize)
    let x = plan.addVariable(cost: 1)
    plan.addConstraint([LinearTerm(1, of: x)], atLeast: 1)
    var solver = try SimplexSolver(plan)
    do {
      try solver.setCosts([.nan])
      Issue.record("a cost of NaN was accepted")
    } catch {
      #expect(error.code == .notANumber)
    }
    do {
      try solver.setBounds(ofConstraint: 0, atLeast: 2, atMost: 1)
      Issue.record("reversed bounds were accepted")
    } catch {
      #expect(error.code == .boundsReversed)
    }
    #expect(near(try solver.solve().values, [1]))
  }

  private func numbers(_ count: Int, _ generator: inout SeededGenerator) -> [Double] {
    (0..<count).map { _ in Double.random(in: 0.1...2, using: &generator) }
  }

  /// The cheapest mixture that meets needs; it always has one, for all coefficients are positive.
  private func programme(
    _ costs: [Double],
    _ rows: [[Double]],
    _ needs: [Double]
  ) -> LinearProgramme {
    var plan = LinearProgramme(.minimize)
    for cost in costs { plan.addVariable(cost: cost) }
    for (row, need) in zip(rows, needs) {
      plan.addConstraint(row.enumerated().map { LinearTerm($1, of: $0) }, atLeast: need)
    }
    return plan
  }
}
