// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessNetwork {
  /// Where the next access points should go.
  ///
  ///     let proposal = try agents.proposal(
  ///       for: villages, among: shops, adding: 20, reaching: 5, by: "area")
  ///     proposal.steps[0].candidate.id     // the first shop, and what it gains:
  ///     proposal.steps[0].gain             // so many people newly within 5 km
  ///     proposal.optimalityGap             // the best choice gains at most so much more
  ///
  /// Existing points that supply nothing do not count; an upgrade of existing points takes
  /// ``withoutSupply(of:)`` and ``candidates(of:cost:)``.
  ///
  /// Edge cases:
  /// - Of candidates that gain the same, the first in the list is proposed.
  /// - Fewer points are proposed than may be added once none gains anything, unless quotas ask for
  ///   them; a note says so.
  /// - Several candidates may stand in one place: at most one of them gains.
  ///
  /// - Parameters:
  ///   - places: Where people are.
  ///   - candidates: Where points could be added.
  ///   - count: How many may be added; may be left out if there is a budget.
  ///   - limit: The distance that is within reach, inside included; may be left out where distances
  ///     are what counts.
  ///   - aim: What the new points are to achieve.
  ///   - limits: Budget, quotas and what is out of the question.
  ///   - method: Greedy and improved by exchange, or exact.
  ///   - people: Which people count; may be left out if the places know only one kind.
  ///   - grouping: The grouping of the places by which reach is told before and after.
  ///   - costs: How far it is.
  /// - Returns: The proposed points, their gains, reach before and after, and a bound on the best.
  /// - Throws: ``AccessError`` with code `empty` for no candidates, `candidatesTooFew`,
  ///   `quotaUnmeetable`, `budgetOutOfRange`, `nothingToGain`, `duplicateIdentifier`,
  ///   `locationMissing`, `argumentOutOfRange`, `tooLarge`, and as ``nearest(_:to:by:)`` does.
  /// - Complexity: Memory is linear in the pairs of candidates and places in reach of each other.
  ///
  /// Reference: R. Church, C. ReVelle (1974), The maximal covering location problem, Papers of the
  /// Regional Science Association 32, DOI 10.1007/BF01942293; S. L. Hakimi (1964), Operations Research
  /// 12(3), DOI 10.1287/opre.12.3.450. As commonly stated; not checked against the papers.
  public func proposal(
    for places: Places,
    among candidates: [SitingCandidate],
    adding count: Int? = nil,
    reaching limit: Double? = nil,
    aim: SitingAim = .reach,
    limits: SitingLimits = SitingLimits(),
    method: SitingMethod = .greedy(),
    people: DensityDenominator? = nil,
    by grouping: String? = nil,
    costs: TravelCosts = .distance(.greatCircle)
  ) throws(AccessError) -> SitingProposal {
    let admitted = try SitingRequest.admitted(candidates, limits.excluded)
    let rules = try SitingRules(limits, adding: count, among: admitted)
    let request = try SitingRequest(self, places, admitted, limit, aim, people, costs)
    let problem = try request.problem(rules)
    var choice: SitingChoice
    if case .worstDistance = aim {
      choice = try WorstDistance(problem: problem, method: method).choice()
    } else {
      choice = try problem.choice(method)
    }
    let isNeeded = limits.quotas.contains { $0.least > 0 }
    guard choice.worth > 0 || isNeeded else { throw request.nothingGained() }
    choice.chosen = problem.order(choice.chosen, aim)
    let after = try request.search.nearest(choice.chosen)
    let groupsBefore =
      try grouping.map { name throws(AccessError) in
        try places.reach(request.nearest, people: people, by: name)
      } ?? []
    let groupsAfter =
      try grouping.map { name throws(AccessError) in
        try places.reach(after, people: people, by: name)
      } ?? []
    return SitingProposal(
      steps: try request.steps(choice.chosen, problem),
      gain: choice.worth,
      bound: max(choice.bound, choice.worth),
      limit: limit,
      before: try places.reach(request.nearest, people: people)[0],
      after: try places.reach(after, people: people)[0],
      groupsBefore: groupsBefore,
      groupsAfter: groupsAfter,
      cost: choice.chosen.reduce(0) { $0 + admitted[$1].cost },
      method: method,
      guarantee: rules.guarantee(method, aim, among: admitted.count),
      pairCount: problem.pairs.count,
      notes: choice.notes(rules, adding: count) + request.notes
    )
  }
}

extension SitingProblem {
  fileprivate func order(_ chosen: [Int], _ aim: SitingAim) -> [Int] {
    if case .worstDistance = aim { return inOrderOfWorst(chosen) }
    return inOrder(chosen)
  }
}

extension SitingRequest {
  /// The chosen candidates one after the other, with what each gains on top of those before it.
  fileprivate func steps(
    _ chosen: [Int],
    _ problem: SitingProblem
  ) throws(AccessError) -> [SitingStep] {
    var distances = problem.base
    let reached = try reached(after: chosen)
    var steps: [SitingStep] = []
    for (position, candidate) in chosen.enumerated() {
      let before = worth(distances, problem)
      problem.serve(candidate, &distances)
      steps.append(
        SitingStep(
          number: position + 1,
          candidate: candidates[candidate],
          gain: worth(distances, problem) - before,
          reached: reached[position]
        )
      )
    }
    return steps
  }

  private func worth(_ distances: [Double], _ problem: SitingProblem) -> Double {
    if case .worstDistance = aim { return -(distances.max() ?? 0) }
    var sum = 0.0
    for place in distances.indices {
      sum += problem.weights[place] * (problem.base[place] - distances[place])
    }
    return problem.value(sum)
  }

  fileprivate var notes: [String] {
    guard nearest.omittedRows > 0 else { return [] }
    return ["\(nearest.omittedRows) rows of travel costs have unknown identifiers; left out."]
  }
}

extension SitingRules {
  /// What the greedy choice gains at least, as a share of the best; nil if nothing is guaranteed.
  fileprivate func guarantee(
    _ method: SitingMethod,
    _ aim: SitingAim,
    among count: Int
  ) -> Double? {
    guard case .greedy = method else { return nil }
    switch aim {
    case .worstDistance, .gap: return nil
    case .reach, .meanDistance: break
    }
    let ofNumber = 1 - 0.36787944117144233
    if isNumberOnly { return ofNumber }
    if budget == nil { return 0.5 }
    return leastOfGroup.isEmpty && most == count ? ofNumber / 2 : nil
  }
}

extension SitingChoice {
  /// What is worth saying about how the choice came about.
  fileprivate func notes(_ rules: SitingRules, adding count: Int?) -> [String] {
    var notes: [String] = []
    if exchanges > 0 {
      notes.append(
        "\(exchanges) exchange\(exchanges == 1 ? "" : "s") improved on the greedy choice."
      )
    }
    if let count, chosen.count < count {
      notes.append(
        "\(chosen.count) of \(count) points are proposed: no other within the limits gains anything."
      )
    }
    if isStopped { notes.append("The search for the best choice was ended by its limits.") }
    return notes
  }
}
