// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What was chosen, what it is worth, and what nothing can be worth more than.
struct SitingChoice: Sendable {
  var chosen: [Int]
  var worth: Double
  var bound: Double
  var exchanges: Int = 0
  /// Whether a limit ended the search for the best.
  var isStopped: Bool = false
}

extension SitingProblem {
  /// A choice by a method, and a bound on what any is worth.
  func choice(_ method: SitingMethod) throws(AccessError) -> SitingChoice {
    switch method {
    case .greedy(let sweeps):
      let (chosen, exchanges) = exchanged(greedy(), sweeps: sweeps)
      return SitingChoice(
        chosen: chosen,
        worth: value(of: chosen),
        bound: bound(of: chosen),
        exchanges: exchanges
      )
    case .exact(let seconds, let nodes):
      let (found, proven) = try exact(seconds: seconds, nodes: nodes)
      let fallback = exchanged(greedy(), sweeps: 50).chosen
      var chosen = found ?? fallback
      if value(of: fallback) > value(of: chosen) { chosen = fallback }
      let worth = value(of: chosen)
      let limit = proven ?? bound(of: chosen)
      return SitingChoice(
        chosen: useful(chosen),
        worth: worth,
        bound: max(limit, worth),
        isStopped: limit - worth > 1e-6 * max(1e-6, worth)
      )
    }
  }

  /// What no choice is worth more than.
  func bound(of chosen: [Int]) -> Double {
    guard case .towardsZero(let start) = score else { return bound(at: chosen) }
    // Only the group that lags can bring the difference down, and never below nothing.
    let sign = start > 0 ? -1.0 : 1.0
    let lagging = SitingProblem(
      weights: weights.map { max(0, sign * $0) },
      base: base,
      pairs: pairs,
      rules: rules,
      score: .sum
    )
    return min(start.magnitude, lagging.bound(at: chosen))
  }

  /// A choice without what adds nothing to it, unless a quota needs it.
  private func useful(_ chosen: [Int]) -> [Int] {
    var kept = chosen
    let worth = value(of: chosen)
    for candidate in chosen.reversed() {
      let rest = kept.filter { $0 != candidate }
      guard value(of: rest) >= worth else { continue }
      let tally = rules.tally(rest)
      if tally.needed == 0 { kept = rest }
    }
    return kept
  }
}
