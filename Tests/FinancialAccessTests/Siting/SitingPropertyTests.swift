// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import FinancialAccess

@Suite("Where the next points should go, on made-up cases")
struct SitingPropertyTests {
  /// A small problem of reach or of distances, some with quotas or a budget.
  private func problem(_ seed: UInt64, hasCosts: Bool, isDifference: Bool = false) -> SitingProblem
  {
    var generator = SeededGenerator(seed: seed)
    let places = Int.random(in: 5...20, using: &generator)
    let candidates = Int.random(in: 4...9, using: &generator)
    var piece = CandidatePairs.Piece()
    for place in 0..<places {
      for candidate in 0..<candidates where Int.random(in: 0..<3, using: &generator) == 0 {
        let cost = hasCosts ? Double(Int.random(in: 0..<40, using: &generator)) : nil
        piece.append(place, candidate, cost)
      }
    }
    let pairs = CandidatePairs(
      [piece],
      candidates: candidates,
      places: places,
      keepsCosts: hasCosts
    )
    var weights: [Double] = []
    for _ in 0..<places { weights.append(Double(Int.random(in: 1...50, using: &generator))) }
    var score = SitingProblem.Score.sum
    if isDifference {
      weights = weights.enumerated().map { $0 % 3 == 0 ? $1 / 400 : -$1 / 300 }
      score = .towardsZero(from: Double.random(in: -0.2...0.6, using: &generator))
    }
    let kind = Int.random(in: 0..<4, using: &generator)
    let costs = (0..<candidates).map { _ in Double(Int.random(in: 1...5, using: &generator)) }
    let groups = (0..<candidates).map { Int32($0 % 2) }
    let rules = SitingRules(
      most: kind == 2 ? candidates : Int.random(in: 2...3, using: &generator),
      budget: kind >= 2 ? 9 : nil,
      costs: costs,
      groups: kind == 1 ? groups : groups.map { _ in -1 },
      leastOfGroup: kind == 1 ? [0, 1] : [],
      mostOfGroup: kind == 1 ? [1, .max] : []
    )
    return SitingProblem(
      weights: weights,
      base: weights.map { _ in hasCosts ? 40 : 1 },
      pairs: pairs,
      rules: rules,
      score: score
    )
  }

  /// Whether a choice keeps to the rules, told from their meaning.
  private func isAllowed(_ chosen: [Int], _ rules: SitingRules) -> Bool {
    guard chosen.count <= rules.most, Set(chosen).count == chosen.count else { return false }
    if let budget = rules.budget, chosen.reduce(0, { $0 + rules.costs[$1] }) > budget {
      return false
    }
    return rules.leastOfGroup.indices.allSatisfy { group in
      let count = chosen.count { rules.groups[$0] == Int32(group) }
      return count >= rules.leastOfGroup[group] && count <= rules.mostOfGroup[group]
    }
  }

  /// The best of all choices, each tried.
  private func best(
    _ problem: SitingProblem,
    _ value: ([Int]) -> Double
  ) -> Double {
    var best = -Double.infinity
    for subset in 0..<(1 << problem.candidateCount) {
      let chosen = (0..<problem.candidateCount).filter { subset >> $0 & 1 == 1 }
      if isAllowed(chosen, problem.rules) { best = max(best, value(chosen)) }
    }
    return best
  }

  @Test("The integer programme finds what trying all choices finds; greed keeps its guarantee")
  func exactIsBest() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let problem = problem(seed, hasCosts: seed % 2 == 0)
      let best = best(problem) { problem.value(of: $0) }
      let exact = try problem.choice(.exact())
      #expect(abs(exact.worth - best) <= 1e-6 * max(1, best), "seed \(seed)")
      #expect(exact.bound >= best * (1 - 1e-9), "seed \(seed)")
      #expect(isAllowed(exact.chosen, problem.rules), "seed \(seed)")
      let greedy = try problem.choice(.greedy(exchanges: 0))
      let exchanged = try problem.choice(.greedy())
      #expect(isAllowed(greedy.chosen, problem.rules), "seed \(seed)")
      #expect(isAllowed(exchanged.chosen, problem.rules), "seed \(seed)")
      let ofNumber = 1 - 1 / 2.718281828459045
      let share = problem.rules.isNumberOnly ? ofNumber : problem.rules.budget == nil ? 0.5 : 0.316
      // With a number and a budget together nothing is guaranteed.
      if problem.rules.budget == nil || problem.rules.most == problem.candidateCount {
        #expect(greedy.worth >= share * best - 1e-9, "seed \(seed)")
      }
      #expect(exchanged.worth >= greedy.worth, "seed \(seed)")
      #expect(exchanged.worth <= best + 1e-9, "seed \(seed)")
      #expect(greedy.bound >= best * (1 - 1e-9), "seed \(seed)")
      #expect(exchanged.bound >= best * (1 - 1e-9), "seed \(seed)")
    }
  }

  @Test("A difference between groups: exact as trying all, greed below it, the bound above")
  func difference() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = problem(seed, hasCosts: false, isDifference: true)
      let best = best(problem) { problem.value(of: $0) }
      let exact = try problem.choice(.exact())
      #expect(abs(exact.worth - best) <= 1e-6, "seed \(seed)")
      let greedy = try problem.choice(.greedy(exchanges: 0))
      let exchanged = try problem.choice(.greedy())
      #expect(isAllowed(exchanged.chosen, problem.rules), "seed \(seed)")
      #expect(exchanged.worth >= greedy.worth, "seed \(seed)")
      #expect(exchanged.worth <= best + 1e-9, "seed \(seed)")
      #expect(exchanged.bound >= best - 1e-9, "seed \(seed)")
    }
  }

  @Test("The longest distance: exact as trying all, greed above it, the bound below")
  func worst() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = problem(seed, hasCosts: true)
      let worst = problem.base.max() ?? 0
      let best = best(problem) { worst - (problem.distances($0).max() ?? worst) }
      let exact = try WorstDistance(problem: problem, method: .exact()).choice()
      #expect(exact.worth == best, "seed \(seed)")
      #expect(isAllowed(exact.chosen, problem.rules), "seed \(seed)")
      let greedy = try WorstDistance(problem: problem, method: .greedy()).choice()
      #expect(isAllowed(greedy.chosen, problem.rules), "seed \(seed)")
      #expect(greedy.worth <= best, "seed \(seed)")
      #expect(greedy.bound >= best, "seed \(seed)")
    }
  }

  @Test("Lazy evaluation chooses what looking at every candidate chooses")
  func lazyIsPlain() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let problem = problem(seed, hasCosts: seed % 2 == 0)
      #expect(problem.lazy(.gain) == problem.plain(.gain), "seed \(seed)")
      #expect(problem.lazy(.gainForCost) == problem.plain(.gainForCost), "seed \(seed)")
    }
  }

  @Test("The order of the places does not matter, and many places in pieces are as one by one")
  func order() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func spot() throws -> Location {
        try Location(
          latitude: Double.random(in: -1...1, using: &generator),
          longitude: Double.random(in: 179...180, using: &generator)
        )
      }
      let locations = try (0..<1500).map { _ in try spot() }
      let people = locations.map { _ in Double(Int.random(in: 0...900, using: &generator)) }
      let candidates = try (0..<300).map { number in
        SitingCandidate(id: "\(number)", location: try spot())
      }
      let network = try AccessNetwork(
        (0..<5).map { AccessPoint(id: "\($0)", kind: .agent, location: try spot()) }
      )
      func proposal(_ rows: [Int]) throws -> SitingProposal {
        let places = try Places(
          ids: rows.map { "\($0)" },
          amounts: [.population: rows.map { people[$0] }],
          locations: rows.map { locations[$0] }
        )
        return try network.proposal(for: places, among: candidates, adding: 12, reaching: 15)
      }
      let rows = Array(locations.indices)
      let first = try proposal(rows)
      let second = try proposal(rows.shuffled(using: &generator))
      // People are whole numbers, so that sums are exact in any order.
      #expect(first.steps == second.steps, "seed \(seed)")
      // What the steps say is what measuring every distance says.
      let open =
        network.points.compactMap(\.location) + first.steps.compactMap(\.candidate.location)
      let reached = rows.filter { row in
        open.contains { $0.distance(to: locations[row]) <= 15 }
      }
      let sum = reached.reduce(0) { $0 + people[$1] }
      #expect(first.steps.last?.reached == sum, "seed \(seed)")
      #expect(first.bound >= first.gain, "seed \(seed)")
    }
  }
}
