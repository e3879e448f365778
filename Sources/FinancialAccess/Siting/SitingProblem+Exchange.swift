// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension SitingProblem {
  /// Who serves every place at present, how far that is, and how far the next best is.
  private struct Service {
    var best: [Double]
    var second: [Double]
    /// The position of the chosen candidate; −1 for what was there before.
    var server: [Int32]
    /// What leaving out each chosen candidate would lose.
    var loss: [Double]
    var savings: Double

    init(_ problem: SitingProblem, _ chosen: [Int]) {
      best = problem.base
      second = problem.base
      server = [Int32](repeating: -1, count: best.count)
      for (position, candidate) in chosen.enumerated() {
        for pair in problem.pairs.range(of: candidate) {
          let place = Int(problem.pairs.places[pair])
          let cost = problem.pairs.costs.isEmpty ? 0 : problem.pairs.costs[pair]
          if cost < best[place] {
            second[place] = best[place]
            best[place] = cost
            server[place] = Int32(position)
          } else if cost < second[place] {
            second[place] = cost
          }
        }
      }
      loss = [Double](repeating: 0, count: chosen.count)
      savings = 0
      for place in best.indices {
        savings += problem.weights[place] * (problem.base[place] - best[place])
        guard server[place] >= 0 else { continue }
        loss[Int(server[place])] += problem.weights[place] * (second[place] - best[place])
      }
    }
  }

  /// A choice improved by exchanges: every candidate in turn takes the place of the chosen one for
  /// which that gains most, until no exchange gains, or all candidates were gone through so often.
  ///
  /// - Returns: A choice that is worth at least as much, and how many exchanges led to it.
  /// - Complexity: O(pairs + *n* · *k*) for each time that all *n* candidates are gone through.
  func exchanged(_ start: [Int], sweeps: Int) -> (chosen: [Int], exchanges: Int) {
    var chosen = start
    guard !chosen.isEmpty else { return (chosen, 0) }
    var service = Service(self, chosen)
    var isChosen = [Bool](repeating: false, count: candidateCount)
    for candidate in chosen { isChosen[candidate] = true }
    var tally = rules.tally(chosen)
    let least = 1e-9 * leastWorth
    var exchanges = 0
    var extra = [Double](repeating: 0, count: chosen.count)
    for sweep in 0..<max(0, sweeps) {
      var hasImproved = false
      let counter = WorkCounter("Trying exchanges, round \(sweep + 1)", of: candidateCount)
      for candidate in 0..<candidateCount where !isChosen[candidate] {
        counter?.reach(candidate)
        let coming = gain(of: candidate, service, &extra)
        let before = value(service.savings)
        var best: (position: Int, gain: Double)?
        for position in chosen.indices {
          let change = coming - service.loss[position] + extra[position]
          let gain = value(service.savings + change) - before
          guard gain > max(least, best?.gain ?? 0),
            rules.allowsExchange(of: chosen[position], for: candidate, after: tally)
          else { continue }
          best = (position, gain)
        }
        guard let best else { continue }
        var trial = chosen
        trial[best.position] = candidate
        let next = Service(self, trial)
        // What was added up in another order may differ in the last digits.
        guard value(next.savings) > before else { continue }
        isChosen[chosen[best.position]] = false
        isChosen[candidate] = true
        chosen = trial
        service = next
        tally = rules.tally(chosen)
        exchanges += 1
        hasImproved = true
      }
      guard hasImproved else { break }
    }
    return value(of: chosen) >= value(of: start) ? (chosen, exchanges) : (start, 0)
  }

  /// What all places together could save at most, as a measure of what is little.
  private var leastWorth: Double {
    var sum = 0.0
    for place in base.indices { sum += weights[place].magnitude * base[place] }
    return sum
  }

  /// What a candidate saves beside all that are chosen, and how much more of that, and of what the
  /// leaving one loses, stays if it takes the place of each.
  private func gain(
    of candidate: Int,
    _ service: Service,
    _ extra: inout [Double]
  ) -> Double {
    for position in extra.indices { extra[position] = 0 }
    var sum = 0.0
    for pair in pairs.range(of: candidate) {
      let place = Int(pairs.places[pair])
      let cost = pairs.costs.isEmpty ? 0 : pairs.costs[pair]
      let (best, second) = (service.best[place], service.second[place])
      guard cost < second else { continue }
      if cost < best { sum += weights[place] * (best - cost) }
      let server = Int(service.server[place])
      if server >= 0 { extra[server] += weights[place] * (second - max(best, cost)) }
    }
    return sum
  }
}
