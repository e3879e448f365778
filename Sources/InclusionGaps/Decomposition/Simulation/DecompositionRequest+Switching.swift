// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension DecompositionRequest {
  /// The respondents of both groups where the outcome is 0 and 1 and the link one of shares.
  func sampleOfShares(_ link: RegressionLink) throws(GapError) -> DecompositionSample {
    guard link == .logit || link == .probit else {
      throw GapError(
        .notAShare,
        culprit: link.rawValue,
        "The link \(link.rawValue) is not one of those that a share is explained by here; take logit "
          + "or probit."
      )
    }
    let sample = try sample()
    let pooled = sample.pooled
    if let place = pooled.outcome.firstIndex(where: { $0 != 0 && $0 != 1 }) {
      throw GapError(
        .notAShare,
        culprit: outcome,
        "'\(outcome)' is \(pooled.outcome[place]) in row \(pooled.rows[place] + 1); a "
          + "\(link.rawValue) explains 0 and 1. Decompose a gap of means by oaxaca."
      )
    }
    return sample
  }

  /// Fairlie's decomposition, a draw for each seed.
  func switchedDecomposition(
    _ link: RegressionLink,
    _ reference: CoefficientReference,
    _ order: SwitchingOrder,
    _ seeds: [UInt64]
  ) throws(GapError) -> SimulatedDecomposition {
    let sample = try sampleOfShares(link)
    try sample.checkLevels(self)
    let regressions = try ReferenceRegressions(self, sample, link, reference)
    var arithmetic: SwitchedDecomposition
    do {
      arithmetic = try SwitchedDecomposition(regressions, self, sample, link)
    } catch {
      throw GapError(error)
    }
    let switching = arithmetic.switching()
    let simulation = SwitchingSimulation(switching, order: order, seeds: seeds)
    let settled = SettledContributions(
      simulation.contributions,
      explained: arithmetic.explained
    )
    arithmetic.contributions = settled.settled
    arithmetic.gradients = simulation.gradients
    let influence = CharacteristicInfluence(switching, order: order, seed: seeds[0])
    arithmetic.deviations = arithmetic.blocks.indices.map { factor in
      (
        switching.from.rankOfPlace.map { influence.from[factor][Int($0)] },
        switching.to.rankOfPlace.map { influence.to[factor][Int($0)] }
      )
    }
    let decomposition = try GapDecomposition(
      self,
      method: "fairlie",
      arithmetic,
      sample,
      notes: DecompositionRequest.notes(switching, settled, seeds.count, order)
    )
    let contributions = decomposition.contributions.filter {
      $0.component == .explained && !$0.isTotal
    }
    return SimulatedDecomposition(
      decomposition: decomposition,
      factors: contributions.indices.map { place in
        SimulatedDecomposition.Factor(
          variable: arithmetic.blocks[place].name,
          contribution: contributions[place].estimate,
          mean: settled.means[place],
          simulationError: settled.simulationErrors[place]
        )
      },
      draws: seeds.count,
      pairs: min(switching.from.count, switching.to.count),
      order: order,
      remainder: settled.remainder
    )
  }

  private static func notes(
    _ switching: FactorSwitching,
    _ settled: SettledContributions,
    _ draws: Int,
    _ order: SwitchingOrder
  ) -> [String] {
    let pairs = min(switching.from.count, switching.to.count)
    let isWeighted = switching.from.isWeighted || switching.to.isWeighted
    var notes = [
      "Contributions are means over \(draws) \(draws == 1 ? "draw" : "draws") of \(pairs) pairs of "
        + "respondents, drawn "
        + (isWeighted ? "in proportion to their weights" : "without replacement")
        + ", with factors switched in "
        + (order == .random
          ? "a new random order each time." : "the order in which they are named.")
    ]
    if settled.simulationErrors.contains(where: { $0 == nil }) {
      notes.append("One draw says nothing about its own luck; take at least 100.")
    }
    return notes
  }
}
