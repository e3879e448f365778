// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension SitingRules {
  /// The limits of a request, refused if nothing can keep to them.
  ///
  /// - Throws: ``AccessError`` with code `argumentOutOfRange`, `candidatesTooFew`,
  ///   `budgetOutOfRange`, `quotaUnmeetable` and `unknownIdentifier`.
  init(
    _ limits: SitingLimits,
    adding count: Int?,
    among candidates: [SitingCandidate]
  ) throws(AccessError) {
    try SitingRules.check(count, limits.budget, candidates)
    let most = count ?? candidates.count
    var numbers: [String: Int32] = [:]
    for (number, quota) in limits.quotas.enumerated() {
      guard numbers.updateValue(Int32(number), forKey: quota.group) == nil else {
        throw SitingRules.unmeetable(quota.group, "has two quotas; give it one")
      }
      try SitingRules.check(quota, candidates)
    }
    let needed = limits.quotas.reduce(0) { $0 + $1.least }
    guard needed <= most else {
      throw SitingRules.unmeetable(
        limits.quotas.filter { $0.least > 0 }.map(\.group).joined(separator: ", "),
        "need \(needed) points together, and \(most) are to be added; add more, or ask for fewer"
      )
    }
    self.init(
      most: most,
      budget: limits.budget,
      costs: candidates.map(\.cost),
      groups: candidates.map { $0.group.flatMap { numbers[$0] } ?? -1 },
      leastOfGroup: limits.quotas.map(\.least),
      mostOfGroup: limits.quotas.map { $0.most ?? .max }
    )
    try checkBudget(candidates)
  }

  private static func check(
    _ count: Int?,
    _ budget: Double?,
    _ candidates: [SitingCandidate]
  ) throws(AccessError) {
    guard count != nil || budget != nil else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "adding",
        "Nothing says how many points are to be added; give their number or a budget."
      )
    }
    if let count, count < 1 {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(count)",
        "\(count) points cannot be added; add at least one."
      )
    }
    if let count, count > candidates.count {
      throw AccessError(
        .candidatesTooFew,
        culprit: "\(count)",
        """
        \(count) points are to be added, but there are only \(candidates.count) candidates; add \
        fewer, or name more candidates.
        """
      )
    }
    if let budget, !(budget > 0 && budget.isFinite) {
      throw AccessError(
        .budgetOutOfRange,
        culprit: "\(budget)",
        "A budget of \(budget) pays for nothing; give a positive number."
      )
    }
  }

  private static func check(
    _ quota: SitingQuota,
    _ candidates: [SitingCandidate]
  ) throws(AccessError) {
    let members = candidates.count { $0.group == quota.group }
    guard members > 0 else {
      let known = Set(candidates.compactMap(\.group)).sorted()
      throw AccessError(
        .unknownIdentifier,
        culprit: quota.group,
        known.isEmpty
          ? "There is a quota for '\(quota.group)', but the candidates have no groups; name the "
            + "column that holds them."
          : "No candidate belongs to '\(quota.group)', which has a quota"
            + "\(NearNames.hint(to: quota.group, among: known))."
      )
    }
    guard quota.least >= 0, (quota.most ?? 0) >= 0 else {
      throw unmeetable(quota.group, "has a quota below zero; give a number of points")
    }
    guard quota.least <= quota.most ?? .max else {
      throw unmeetable(
        quota.group,
        "is to have at least \(quota.least) points and at most \(quota.most ?? 0); exchange the two"
      )
    }
    guard quota.least <= members else {
      throw unmeetable(
        quota.group,
        "is to have at least \(quota.least) points, but has \(members) candidates; ask for fewer, "
          + "or name more candidates"
      )
    }
  }

  /// Throws if the budget pays for no candidate, or not for what quotas need.
  private func checkBudget(_ candidates: [SitingCandidate]) throws(AccessError) {
    guard let budget else { return }
    var needed = 0.0
    for group in leastOfGroup.indices {
      needed += cheapest[group].prefix(leastOfGroup[group]).reduce(0, +)
    }
    guard needed <= budget * (1 + 1e-12) else {
      let groups = candidates.compactMap(\.group)
      throw SitingRules.unmeetable(
        Set(groups).sorted().joined(separator: ", "),
        "cost at least \(needed) to meet their quotas, but the budget is \(budget); raise it, or "
          + "lower the quotas"
      )
    }
    guard let least = costs.min(), least <= budget else {
      throw AccessError(
        .budgetOutOfRange,
        culprit: "\(budget)",
        """
        The budget of \(budget) does not pay for the cheapest candidate, which costs \
        \(costs.min() ?? 0); raise it.
        """
      )
    }
  }

  private static func unmeetable(_ group: String, _ reason: String) -> AccessError {
    AccessError(.quotaUnmeetable, culprit: group, "The quota cannot be met: '\(group)' \(reason).")
  }
}
