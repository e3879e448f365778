// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension SitingProblem {
  /// What the next candidate is chosen by.
  enum Rank: Hashable, Sendable {
    /// What it gains.
    case gain
    /// What it gains for its cost.
    case gainForCost
  }

  /// The greedy choice: again and again the candidate that gains most, the first of them where
  /// several gain the same, until nothing gains or the rules allow no more.
  func greedy() -> [Int] {
    guard score == .sum else { return plain() }
    let byGain = lazy(.gain)
    guard rules.budget != nil else { return byGain }
    let byCost = lazy(.gainForCost)
    return value(of: byCost) > value(of: byGain) ? byCost : byGain
  }

  /// The greedy choice with lazy evaluation: what a candidate gains never grows as others are chosen,
  /// so that one whose old gain is too small need not be looked at again. The choice is the same as
  /// from looking at all of them, to the last bit.
  func lazy(_ rank: Rank) -> [Int] {
    var chosen: [Int] = []
    var tally = rules.empty
    var distances = base
    func key(_ savings: Double, _ candidate: Int) -> Double {
      rank == .gain ? savings : savings / rules.costs[candidate]
    }
    var queue = GainQueue(savings(at: base).enumerated().map { key($1, $0) })
    var evaluated = [Int](repeating: 0, count: candidateCount)
    let counter = WorkCounter("Choosing sites", of: min(rules.most, candidateCount))
    while tally.count < rules.most, let top = queue.top {
      guard rules.allows(top.candidate, after: tally) else {
        queue.removeTop()
        continue
      }
      guard evaluated[top.candidate] == chosen.count else {
        evaluated[top.candidate] = chosen.count
        let savings = savings(of: top.candidate, at: distances)
        queue.lowerTop(to: key(savings, top.candidate))
        continue
      }
      guard top.key > 0 || tally.needed > 0 else { break }
      queue.removeTop()
      guard top.key > 0 || rules.needs(top.candidate, after: tally) else { continue }
      chosen.append(top.candidate)
      rules.add(top.candidate, to: &tally)
      serve(top.candidate, &distances)
      counter?.reach(chosen.count)
    }
    return chosen
  }

  /// The greedy choice by looking at every candidate in every step; the only way for a difference,
  /// of which a candidate may take off more after another than before.
  func plain(_ rank: Rank = .gain) -> [Int] {
    var chosen: [Int] = []
    var isChosen = [Bool](repeating: false, count: candidateCount)
    var tally = rules.empty
    var distances = base
    var saved = 0.0
    let counter = WorkCounter("Choosing sites", of: min(rules.most, candidateCount))
    while tally.count < rules.most {
      var best: (candidate: Int, gain: Double, savings: Double)?
      var needed: (candidate: Int, gain: Double, savings: Double)?
      for (candidate, savings) in self.savings(at: distances).enumerated() {
        guard !isChosen[candidate], rules.allows(candidate, after: tally) else { continue }
        var gain = value(saved + savings) - value(saved)
        if rank == .gainForCost { gain /= rules.costs[candidate] }
        if gain > best?.gain ?? -.infinity { best = (candidate, gain, savings) }
        guard rules.needs(candidate, after: tally) else { continue }
        if gain > needed?.gain ?? -.infinity { needed = (candidate, gain, savings) }
      }
      // A difference that rounding alone makes smaller is none.
      let least = score == .sum ? 0 : 1e-12
      guard let next = best.flatMap({ $0.gain > least ? $0 : nil }) ?? needed else { break }
      chosen.append(next.candidate)
      isChosen[next.candidate] = true
      rules.add(next.candidate, to: &tally)
      serve(next.candidate, &distances)
      saved += next.savings
      counter?.reach(chosen.count)
    }
    return chosen
  }

  /// The order in which the chosen candidates gain most, one after the other.
  func inOrder(_ chosen: [Int]) -> [Int] {
    var rest = chosen.sorted()
    var order: [Int] = []
    var distances = base
    var saved = 0.0
    while !rest.isEmpty {
      var best = 0
      var gain = -Double.infinity
      var savings = 0.0
      for (position, candidate) in rest.enumerated() {
        let own = self.savings(of: candidate, at: distances)
        let value = value(saved + own)
        if value > gain { (best, gain, savings) = (position, value, own) }
      }
      let next = rest.remove(at: best)
      order.append(next)
      serve(next, &distances)
      saved += savings
    }
    return order
  }
}
