// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import LinearProgramming
import Testing

@Suite struct LinearProgrammeTests {
  @Test func `the cheapest diet lies where both needs are just met`() throws {
    // 4 b + 2 m = 8 and b + 3 m = 7 cross at b = 1, m = 2; cost 2 + 6 = 8. Prices: 4 p + q = 2 and
    // 2 p + 3 q = 3 give p = 0.3, q = 0.8.
    var diet = LinearProgramme(.minimize)
    let bread = diet.addVariable("bread", cost: 2)
    let milk = diet.addVariable("milk", cost: 3)
    diet.addConstraint([LinearTerm(4, of: bread), LinearTerm(2, of: milk)], atLeast: 8)
    diet.addConstraint([LinearTerm(1, of: bread), LinearTerm(3, of: milk)], atLeast: 7)
    let answer = try diet.solution()
    #expect(answer.status == .optimal)
    #expect(near(answer.values, [1, 2]))
    #expect(near([try #require(answer.objective)], [8]))
    #expect(near(answer.prices, [0.3, 0.8]))
    #expect(near(answer.reducedCosts, [0, 0]))
    #expect(answer.gap == 0)
  }

  @Test func `the largest profit, with a range and a variable free below`() throws {
    // x + y within 1…4, x ≤ 3, y ≥ −∞, maximize 2 x + y: x = 3, y = 1.
    var plan = LinearProgramme(.maximize)
    let x = plan.addVariable(to: 3, cost: 2)
    let y = plan.addVariable(from: -.infinity, cost: 1)
    plan.addConstraint([LinearTerm(1, of: x), LinearTerm(1, of: y)], atLeast: 1, atMost: 4)
    let answer = try plan.solution()
    #expect(near(answer.values, [3, 1]))
    #expect(near(answer.prices, [1]))
  }

  @Test func `terms of the same variable add up`() throws {
    var plan = LinearProgramme(.maximize)
    let x = plan.addVariable(cost: 1)
    plan.addConstraint([LinearTerm(1, of: x), LinearTerm(1, of: x)], atMost: 4)
    #expect(near(try plan.solution().values, [2]))
  }

  @Test func `a programme without constraints lies on its bounds`() throws {
    var plan = LinearProgramme(.maximize)
    plan.addVariable(to: 5, cost: 1)
    plan.addVariable(from: -2, to: 5, cost: -1)
    #expect(near(try plan.solution().values, [5, -2]))
  }

  @Test func `an empty programme has an empty answer`() throws {
    let answer = try LinearProgramme(.minimize).solution()
    #expect(answer.status == .optimal)
    #expect(answer.objective == 0)
    #expect(answer.values.isEmpty)
  }

  @Test(arguments: [false, true])
  func `what cannot be satisfied, and what has no end, is said`(isInteger: Bool) throws {
    var impossible = LinearProgramme(.minimize)
    let x = impossible.addVariable(cost: 1, isInteger: isInteger)
    impossible.addConstraint([LinearTerm(1, of: x)], atLeast: 2)
    impossible.addConstraint([LinearTerm(1, of: x)], atMost: 1)
    #expect(try impossible.solution().status == .infeasible)
    #expect(try impossible.solution().values.isEmpty)

    var endless = LinearProgramme(.maximize)
    let y = endless.addVariable(cost: 1, isInteger: isInteger)
    let z = endless.addVariable(isInteger: isInteger)
    endless.addConstraint([LinearTerm(1, of: y), LinearTerm(-1, of: z)], atMost: 1)
    #expect(try endless.solution().status == .unbounded)
    #expect(try endless.solution().objective == nil)
  }

  @Test func `what makes no sense is refused before the solver starts`() {
    func code(_ build: (inout LinearProgramme) -> Void) -> LinearProgrammeError.Code? {
      var programme = LinearProgramme(.minimize)
      programme.addVariable("x", cost: 1)
      build(&programme)
      do {
        _ = try programme.solution()
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code { $0.addVariable(cost: .nan) } == .notANumber)
    #expect(code { $0.addVariable(cost: .infinity) } == .notANumber)
    #expect(code { $0.addVariable(from: .nan) } == .notANumber)
    #expect(code { $0.addVariable(from: .infinity) } == .notANumber)
    #expect(code { $0.addVariable(from: 2, to: 1) } == .boundsReversed)
    #expect(
      code { $0.addConstraint([LinearTerm(1, of: 0)], atLeast: 2, atMost: 1) } == .boundsReversed
    )
    #expect(code { $0.addConstraint([LinearTerm(.nan, of: 0)], atLeast: 2) } == .notANumber)
    #expect(code { $0.addConstraint([LinearTerm(1, of: 1)], atLeast: 2) } == .unknownVariable)
    #expect(code { $0.addConstraint([LinearTerm(1, of: -1)], atLeast: 2) } == .unknownVariable)
    #expect(code { _ in } == nil)
  }

  @Test func `an error names what is to blame`() throws {
    var programme = LinearProgramme(.minimize)
    programme.addVariable("weight of agents", from: 1, to: 0)
    do {
      _ = try programme.solution()
      Issue.record("reversed bounds were accepted")
    } catch {
      #expect(error.culprit == "Variable 'weight of agents'")
      #expect("\(error)".contains("exchange them"))
    }
  }
}

func near(_ found: [Double], _ expected: [Double], tolerance: Double = 1e-9) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
}
