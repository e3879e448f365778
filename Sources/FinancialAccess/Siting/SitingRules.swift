// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The limits of a choice among numbered candidates: how many, at what cost, how many of each group.
///
/// Without a budget the choices that can be completed within the limits are the independent sets of
/// a matroid, so that taking the best that is allowed, again and again, is exact for a sum over
/// candidates.
struct SitingRules: Sendable {
  /// How many candidates may be chosen.
  let most: Int
  /// What they may cost together.
  let budget: Double?
  /// What each candidate costs.
  let costs: [Double]
  /// The number of each candidate's group; −1 for a group without a quota.
  let groups: [Int32]
  let leastOfGroup: [Int]
  let mostOfGroup: [Int]

  /// What has been chosen so far.
  struct Tally {
    var count = 0
    var cost = 0.0
    var countOfGroup: [Int]
    /// How many are still needed to meet the quotas.
    var needed: Int
  }

  /// Whether nothing but a number limits the choice.
  var isNumberOnly: Bool { budget == nil && leastOfGroup.isEmpty }

  /// Nothing chosen yet.
  var empty: Tally {
    Tally(
      countOfGroup: [Int](repeating: 0, count: leastOfGroup.count),
      needed: leastOfGroup.reduce(0, +)
    )
  }

  /// A choice as a tally.
  func tally(_ chosen: [Int]) -> Tally {
    chosen.reduce(into: empty) { add($1, to: &$0) }
  }

  /// Whether one more candidate leaves room for all that quotas still need.
  func allows(_ candidate: Int, after tally: Tally) -> Bool {
    let group = Int(groups[candidate])
    var needed = tally.needed
    if group >= 0 {
      guard tally.countOfGroup[group] < mostOfGroup[group] else { return false }
      if tally.countOfGroup[group] < leastOfGroup[group] { needed -= 1 }
    }
    guard tally.count + 1 + needed <= most else { return false }
    guard let budget else { return true }
    var cost = tally.cost + costs[candidate]
    if needed > 0 { cost += leastCost(after: tally, and: candidate) }
    return cost <= budget * (1 + 1e-12)
  }

  /// Whether a candidate belongs to a group whose quota is not met yet.
  func needs(_ candidate: Int, after tally: Tally) -> Bool {
    let group = Int(groups[candidate])
    return group >= 0 && tally.countOfGroup[group] < leastOfGroup[group]
  }

  /// Takes a candidate into the tally.
  func add(_ candidate: Int, to tally: inout Tally) {
    let group = Int(groups[candidate])
    tally.count += 1
    tally.cost += costs[candidate]
    guard group >= 0 else { return }
    if tally.countOfGroup[group] < leastOfGroup[group] { tally.needed -= 1 }
    tally.countOfGroup[group] += 1
  }

  /// Whether a chosen candidate may make room for another.
  func allowsExchange(of leaving: Int, for coming: Int, after tally: Tally) -> Bool {
    let (old, new) = (Int(groups[leaving]), Int(groups[coming]))
    if old != new {
      if new >= 0, tally.countOfGroup[new] >= mostOfGroup[new] { return false }
      if old >= 0, tally.countOfGroup[old] <= leastOfGroup[old] { return false }
    }
    guard let budget else { return true }
    return tally.cost - costs[leaving] + costs[coming] <= budget * (1 + 1e-12)
  }

  /// What it costs to meet the quotas once a candidate is taken. It is as if the cheapest of a group
  /// had been taken so far: a little too much where dearer ones were, never too little.
  private func leastCost(after tally: Tally, and candidate: Int) -> Double {
    let own = Int(groups[candidate])
    var sum = 0.0
    for group in leastOfGroup.indices {
      let taken = tally.countOfGroup[group] + (group == own ? 1 : 0)
      guard taken < leastOfGroup[group] else { continue }
      sum += cheapest[group][taken..<leastOfGroup[group]].reduce(0, +)
    }
    return sum
  }

  /// The costs of each group's candidates, the cheapest first; empty without a budget.
  let cheapest: [[Double]]

  init(
    most: Int,
    budget: Double?,
    costs: [Double],
    groups: [Int32],
    leastOfGroup: [Int],
    mostOfGroup: [Int]
  ) {
    self.most = most
    self.budget = budget
    self.costs = costs
    self.groups = groups
    self.leastOfGroup = leastOfGroup
    self.mostOfGroup = mostOfGroup
    guard budget != nil else {
      cheapest = []
      return
    }
    var byGroup = [[Double]](repeating: [], count: leastOfGroup.count)
    for (cost, group) in zip(costs, groups) where group >= 0 { byGroup[Int(group)].append(cost) }
    cheapest = byGroup.map { $0.sorted() }
  }
}
