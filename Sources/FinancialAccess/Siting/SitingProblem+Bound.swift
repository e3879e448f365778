// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics
internal import Tabular

extension SitingProblem {
  /// What no choice within the rules can save more than: a Lagrangian relaxation.
  ///
  ///     bound(u) = Σᵢ uᵢ + max over choices S of  Σ over j in S of Σᵢ max(0, sᵢⱼ − uᵢ),   uᵢ ≥ 0
  ///     sᵢⱼ = wᵢ (bᵢ − dᵢⱼ)
  ///
  /// It holds for any prices u of the places. Those that the choice at hand pays for give the usual
  /// bound of submodular functions; subgradient steps from there lead towards the bound of the linear
  /// relaxation. With a budget the inner choice is a fractional knapsack. Weights are not negative.
  ///
  /// - Parameters:
  ///   - chosen: The choice at hand.
  ///   - rounds: How many steps; by the number of pairs if left out.
  ///   - enough: A bound below which no better one is needed.
  /// - Returns: The bound.
  /// - Complexity: O((pairs + *n* log *n*) · rounds).
  func bound(
    at chosen: [Int],
    rounds: Int? = nil,
    enough: Double = -.infinity
  ) -> Double {
    let distances = distances(chosen)
    var prices = base.indices.map { weights[$0] * (base[$0] - distances[$0]) }
    let saved = prices.reduce(0, +)
    let steps = rounds ?? min(2_000, max(40, 200_000_000 / max(1, pairs.count)))
    var best = Double.infinity
    var stride = 1.0
    var idle = 0
    let counter = WorkCounter("Bounding what the best choice could gain", of: steps)
    for _ in 0..<steps {
      counter?.add()
      let worths = worths(at: prices)
      let choice = rules.bestSum(worths)
      let bound = prices.reduce(0, +) + choice.sum
      if bound < best - 1e-9 * best.magnitude {
        best = bound
        idle = 0
      } else {
        best = min(best, bound)
        idle += 1
        if idle == 10 { (stride, idle) = (stride / 2, 0) }
      }
      guard best > saved * (1 + 1e-9), best > enough, stride > 1e-4 else { break }
      step(&prices, choice.shares, length: stride * (bound - saved))
    }
    return max(best, saved)
  }

  /// What every candidate is worth beyond the prices of its places.
  private func worths(at prices: [Double]) -> [Double] {
    Parallel.flatMap(candidateCount) { candidates in
      candidates.map { candidate in
        var sum = 0.0
        for pair in pairs.range(of: candidate) {
          let place = Int(pairs.places[pair])
          let cost = pairs.costs.isEmpty ? 0 : pairs.costs[pair]
          sum += max(0, weights[place] * (base[place] - cost) - prices[place])
        }
        return sum
      }
    }
  }

  /// Raises the price of a place that several of the choice would serve, lowers that of one that none
  /// would.
  private func step(
    _ prices: inout [Double],
    _ shares: [(candidate: Int, share: Double)],
    length: Double
  ) {
    var slopes = [Double](repeating: 1, count: prices.count)
    for (candidate, share) in shares {
      for pair in pairs.range(of: candidate) {
        let place = Int(pairs.places[pair])
        let cost = pairs.costs.isEmpty ? 0 : pairs.costs[pair]
        if weights[place] * (base[place] - cost) > prices[place] { slopes[place] -= share }
      }
    }
    var norm = 0.0
    for place in prices.indices {
      if prices[place] <= 0, slopes[place] > 0 { slopes[place] = 0 }
      norm += slopes[place] * slopes[place]
    }
    guard norm > 0 else { return }
    for place in prices.indices {
      prices[place] = max(0, prices[place] - length / norm * slopes[place])
    }
  }
}

extension SitingRules {
  /// The largest sum over a choice within the rules, or something above it, and how much of each
  /// candidate it takes.
  func bestSum(
    _ worths: [Double]
  ) -> (sum: Double, shares: [(candidate: Int, share: Double)]) {
    let wanted = worths.indices.filter { worths[$0] > 0 }
    var tally = empty
    var counted: (sum: Double, shares: [(candidate: Int, share: Double)]) = (0, [])
    for candidate in wanted.sorted(by: { (-worths[$0], $0) < (-worths[$1], $1) }) {
      guard counted.shares.count < most else { break }
      guard allowsCount(candidate, after: tally) else { continue }
      add(candidate, to: &tally)
      counted.sum += worths[candidate]
      counted.shares.append((candidate, 1))
    }
    guard var rest = budget else { return counted }
    var paid: (sum: Double, shares: [(candidate: Int, share: Double)]) = (0, [])
    let ratios = worths.indices.map { worths[$0] / costs[$0] }
    for candidate in wanted.sorted(by: { (-ratios[$0], $0) < (-ratios[$1], $1) }) {
      guard rest > 0 else { break }
      let share = min(1, rest / costs[candidate])
      rest -= share * costs[candidate]
      paid.sum += share * worths[candidate]
      paid.shares.append((candidate, share))
    }
    // The budget is kept to one in 10¹² only.
    paid.sum *= 1 + 1e-12
    return paid.sum < counted.sum ? paid : counted
  }

  /// As `allows`, the budget left aside.
  private func allowsCount(_ candidate: Int, after tally: Tally) -> Bool {
    let group = Int(groups[candidate])
    guard group >= 0 else { return tally.count + 1 + tally.needed <= most }
    guard tally.countOfGroup[group] < mostOfGroup[group] else { return false }
    let fills = tally.countOfGroup[group] < leastOfGroup[group]
    return tally.count + 1 + tally.needed - (fills ? 1 : 0) <= most
  }
}
