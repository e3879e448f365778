// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The draws of a simulated decomposition: what each factor contributes in each, and on average.
struct SwitchingSimulation: Sendable {
  /// For each draw the contribution of each factor.
  let contributions: [[Double]]
  /// For each factor the derivative of its mean contribution by each coefficient.
  let gradients: [[Double]]

  /// About as many products are spent on derivatives, which settle sooner than contributions.
  private static let work = 200_000_000
  private static let fewestWithGradient = 10

  /// Draws pairs and switches their factors; the seeds alone decide what is drawn.
  ///
  /// - Parameters:
  ///   - switching: The groups and factors.
  ///   - order: The order of the factors.
  ///   - seeds: A seed per draw.
  init(_ switching: FactorSwitching, order: SwitchingOrder, seeds: [UInt64]) {
    self.init(switching, count: seeds.count) { draw in
      var generator = SeededGenerator(seed: seeds[draw])
      let size = min(switching.from.count, switching.to.count)
      let from = switching.from.draw(size, using: &generator)
      let to = switching.to.draw(size, using: &generator)
      let given = Array(switching.blocks.indices)
      return SwitchedPairs(
        from: from,
        to: to,
        order: order == .given ? given : given.shuffled(using: &generator)
      )
    }
  }

  /// Switches the factors of given pairs, a list of pairs per draw.
  init(_ switching: FactorSwitching, count: Int, pairs: (Int) -> SwitchedPairs) {
    let factors = switching.blocks.count
    let size = min(switching.from.count, switching.to.count)
    let cost = max(1, size * (factors + 1) * switching.coefficients)
    let withGradient = min(
      count,
      max(SwitchingSimulation.fewestWithGradient, SwitchingSimulation.work / cost)
    )
    let draws = Parallel.map(count, step: "Drawing and pairing respondents") { draw in
      let pairs = pairs(draw)
      return (
        switching.contributions(pairs), draw < withGradient ? switching.gradients(pairs) : []
      )
    }
    contributions = draws.map(\.0)
    var sums = [Double](repeating: 0, count: factors * switching.coefficients)
    for draw in draws.prefix(withGradient) {
      for place in sums.indices { sums[place] += draw.1[place] / Double(withGradient) }
    }
    gradients = (0..<factors).map { factor in
      Array(sums[factor * switching.coefficients..<(factor + 1) * switching.coefficients])
    }
  }
}
