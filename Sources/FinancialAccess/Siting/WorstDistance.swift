// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The choice that makes the longest distance short: the shortest distance within which all places
/// that are farther now can be served, by halving.
struct WorstDistance: Sendable {
  /// The problem of distances; what places weigh does not count.
  let problem: SitingProblem
  let method: SitingMethod

  /// The choice; its worth is by how much the longest distance becomes shorter.
  func choice() throws(AccessError) -> SitingChoice {
    let worst = problem.base.max() ?? 0
    let distances = thresholds(below: worst)
    // The smallest number from which on all can be served, as far as was found.
    var feasible = distances.count
    var best: [Int] = []
    var low = 0
    var isStopped = false
    while low < feasible {
      let middle = (low + feasible) / 2
      let cover = cover(within: distances[middle])
      let answer = try cover.choice(method)
      isStopped = isStopped || answer.isStopped
      if cover.isComplete(answer.chosen) {
        feasible = middle
        best = answer.chosen
      } else {
        low = middle + 1
      }
    }
    let all = distances + [worst]
    let isProven = isExact && !isStopped
    let bound = isProven ? all[feasible] : all[unbeatable(distances, below: feasible)]
    if best.isEmpty { best = problem.greedyFill() }
    let achieved = problem.distances(best).max() ?? worst
    return SitingChoice(
      chosen: best,
      worth: worst - achieved,
      bound: max(worst - bound, worst - achieved),
      isStopped: isStopped
    )
  }

  private var isExact: Bool {
    if case .exact = method { return true }
    return false
  }

  /// The number of a distance that no choice undercuts, found among those below the one at hand.
  private func unbeatable(_ distances: [Double], below feasible: Int) -> Int {
    var low = 0
    var high = feasible
    while low < high {
      let middle = (low + high) / 2
      let cover = cover(within: distances[middle])
      let places = Double(cover.base.count)
      let greedy = cover.greedy()
      let isImpossible =
        !cover.isComplete(greedy)
        && cover.bound(at: greedy, rounds: 60, enough: places - 1e-3) < places - 1e-6
      if isImpossible { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The distances that the longest one can be.
  private func thresholds(below worst: Double) -> [Double] {
    var values = Set(problem.pairs.costs)
    values.formUnion(problem.base)
    return values.filter { $0 < worst }.sorted()
  }

  /// The problem of serving, within a distance, all places that have farther.
  private func cover(within distance: Double) -> SitingProblem {
    let isFar = problem.base.map { $0 > distance }
    var numbers = [Int32](repeating: -1, count: isFar.count)
    var count: Int32 = 0
    for place in isFar.indices where isFar[place] {
      numbers[place] = count
      count += 1
    }
    return SitingProblem(
      weights: [Double](repeating: 1, count: Int(count)),
      base: [Double](repeating: 1, count: Int(count)),
      pairs: problem.pairs.within(distance, numbers),
      rules: problem.rules,
      score: .sum
    )
  }
}

extension SitingProblem {
  /// Whether a choice serves all places.
  fileprivate func isComplete(_ chosen: [Int]) -> Bool {
    distances(chosen).allSatisfy { $0 == 0 }
  }

  /// What quotas need where nothing gains.
  fileprivate func greedyFill() -> [Int] {
    var tally = rules.empty
    var chosen: [Int] = []
    for candidate in 0..<candidateCount where rules.needs(candidate, after: tally) {
      guard rules.allows(candidate, after: tally) else { continue }
      chosen.append(candidate)
      rules.add(candidate, to: &tally)
    }
    return chosen
  }

  /// The order in which the chosen candidates make the longest distance shorter.
  func inOrderOfWorst(_ chosen: [Int]) -> [Int] {
    var rest = chosen.sorted()
    var order: [Int] = []
    var distances = base
    while !rest.isEmpty {
      var best: (position: Int, worst: Double, mean: Double)?
      for (position, candidate) in rest.enumerated() {
        var trial = distances
        serve(candidate, &trial)
        let (worst, mean) = (trial.max() ?? 0, trial.reduce(0, +))
        guard let current = best, (current.worst, current.mean) <= (worst, mean) else {
          best = (position, worst, mean)
          continue
        }
      }
      let next = rest.remove(at: best?.position ?? 0)
      order.append(next)
      serve(next, &distances)
    }
    return order
  }
}
