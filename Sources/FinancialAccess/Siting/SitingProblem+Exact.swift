// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import LinearProgramming

extension SitingProblem {
  /// As many pairs as an integer programme is asked to weigh.
  static let mostExactPairs: Int = 500_000

  /// The best choice, by an integer programme.
  ///
  ///     reach      maximise Σ wᵢ yᵢ             yᵢ ≤ Σⱼ xⱼ over j in reach of i
  ///     distance   maximise Σ wᵢ (bᵢ − dᵢⱼ) zᵢⱼ   Σⱼ zᵢⱼ ≤ 1, zᵢⱼ ≤ xⱼ
  ///     gap        minimise t, t ≥ ±(g + Σ vᵢ yᵢ)  xⱼ ≤ yᵢ ≤ Σⱼ xⱼ
  ///
  /// - Parameters:
  ///   - seconds: The processor time after which the search stops.
  ///   - nodes: The nodes of the search tree after which it stops.
  /// - Returns: The choice, nil if none was found in time, and what none can surpass, nil if nothing
  ///   was proven.
  /// - Throws: ``AccessError`` with code `tooLarge` for too many pairs, or if the solver gave up.
  func exact(
    seconds: Double?,
    nodes: Int?
  ) throws(AccessError) -> (chosen: [Int]?, bound: Double?) {
    guard pairs.count <= SitingProblem.mostExactPairs else {
      throw AccessError(
        .tooLarge,
        culprit: "\(pairs.count) pairs",
        """
        \(pairs.count) pairs of candidates and places are too many to find the best choice (at most \
        \(SitingProblem.mostExactPairs)); choose the greedy method, which shows how far it may be off.
        """
      )
    }
    var plan = LinearProgramme(score == .sum ? .maximize : .minimize)
    for _ in 0..<candidateCount { plan.addVariable(from: 0, to: 1, isInteger: true) }
    addRules(to: &plan)
    switch score {
    case .sum where pairs.costs.isEmpty: addReach(to: &plan)
    case .sum: addDistances(to: &plan)
    case .towardsZero(let start): addDifference(to: &plan, start)
    }
    do throws(LinearProgrammeError) {
      let answer = try plan.solution(limits: SolverLimits(seconds: seconds, nodes: nodes))
      let chosen = (0..<candidateCount).filter { !answer.values.isEmpty && answer.values[$0] > 0.5 }
      let bound = answer.bound.map { bound in
        if case .towardsZero(let start) = score { return start.magnitude - max(0, bound) }
        return bound
      }
      return (answer.values.isEmpty ? nil : chosen, bound)
    } catch {
      throw AccessError(
        .tooLarge,
        culprit: "\(pairs.count) pairs",
        "The best choice was not found: \(error.description) Choose the greedy method."
      )
    }
  }

  private func addRules(to plan: inout LinearProgramme) {
    let all = (0..<candidateCount).map { LinearTerm(1, of: $0) }
    plan.addConstraint(all, atMost: Double(rules.most))
    if let budget = rules.budget {
      let terms = (0..<candidateCount).map { LinearTerm(rules.costs[$0], of: $0) }
      plan.addConstraint(terms, atMost: budget)
    }
    for group in rules.leastOfGroup.indices {
      let members = (0..<candidateCount).filter { rules.groups[$0] == Int32(group) }
      let most = min(rules.mostOfGroup[group], members.count)
      plan.addConstraint(
        members.map { LinearTerm(1, of: $0) },
        atLeast: Double(rules.leastOfGroup[group]),
        atMost: Double(most)
      )
    }
  }

  /// The candidates of every place, and the numbers of their pairs.
  private var byPlace: [[(candidate: Int, pair: Int)]] {
    var rows = [[(candidate: Int, pair: Int)]](repeating: [], count: base.count)
    for candidate in 0..<candidateCount {
      for pair in pairs.range(of: candidate) {
        rows[Int(pairs.places[pair])].append((candidate, pair))
      }
    }
    return rows
  }

  private func addReach(to plan: inout LinearProgramme) {
    for (place, row) in byPlace.enumerated() where !row.isEmpty {
      let reached = plan.addVariable(from: 0, to: 1, cost: weights[place] * base[place])
      let terms = row.map { LinearTerm(1, of: $0.candidate) } + [LinearTerm(-1, of: reached)]
      plan.addConstraint(terms, atLeast: 0)
    }
  }

  private func addDistances(to plan: inout LinearProgramme) {
    for (place, row) in byPlace.enumerated() where !row.isEmpty {
      var served: [LinearTerm] = []
      for (candidate, pair) in row {
        let saved = weights[place] * (base[place] - pairs.costs[pair])
        let share = plan.addVariable(from: 0, to: 1, cost: saved)
        plan.addConstraint([LinearTerm(1, of: candidate), LinearTerm(-1, of: share)], atLeast: 0)
        served.append(LinearTerm(1, of: share))
      }
      plan.addConstraint(served, atMost: 1)
    }
  }

  private func addDifference(to plan: inout LinearProgramme, _ start: Double) {
    let size = plan.addVariable(from: 0, cost: 1)
    var change: [LinearTerm] = []
    for (place, row) in byPlace.enumerated() where !row.isEmpty {
      let reached = plan.addVariable(from: 0, to: 1)
      change.append(LinearTerm(weights[place] * base[place], of: reached))
      let terms = row.map { LinearTerm(1, of: $0.candidate) } + [LinearTerm(-1, of: reached)]
      plan.addConstraint(terms, atLeast: 0)
      for (candidate, _) in row {
        plan.addConstraint([LinearTerm(1, of: reached), LinearTerm(-1, of: candidate)], atLeast: 0)
      }
    }
    // size − change ≥ start and size + change ≥ −start.
    let less = change.map { LinearTerm(-$0.coefficient, of: $0.variable) }
    plan.addConstraint(less + [LinearTerm(1, of: size)], atLeast: start)
    plan.addConstraint(change + [LinearTerm(1, of: size)], atLeast: -start)
  }
}
