// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Oaxaca's and Blinder's decomposition of what each respondent adds to a statistic of its group, so
/// that a gap of quantiles or Ginis is divided as one of means is.
///
///     v from − v to = (x̄ from − x̄ to) b* + x̄ from (b from − b*) + x̄ to (b* − b to) + remainder
///
/// with b from regressions of the recentred influence. The remainder is the step of the distribution
/// at a quantile, nothing for a Gini. Errors take the recentred influence as estimated.
///
/// Reference: Firpo, Fortin and Lemieux (2018), Decomposing wage distributions using recentered
/// influence function regressions, Econometrics 6, doi:10.3390/econometrics6020028, as commonly
/// stated; not checked against the paper.
struct DistributionDecomposition: DecompositionArithmetic {
  let outcomes: RecenteredOutcomes
  let linear: LinearDecomposition

  func stack(under weights: [Double]?) throws(SurveyError) -> [Double] {
    guard let weights else {
      return try linear.stack(under: nil) + outcomes.values.statistics
    }
    let values = try outcomes.values(under: weights)
    return try linear.regressions.stack(under: weights, outcomes: values) + values.statistics
  }

  func influence() -> [UnitTotals] {
    linear.regressions.influence(of: outcomes) + outcomes.statisticInfluence()
  }

  func parts(of stack: [DualNumber]) -> DecompositionParts {
    var parts = linear.parts(of: Array(stack.dropLast(2)))
    (parts.from, parts.to) = (stack[stack.count - 2], stack[stack.count - 1])
    let totals = parts.values.filter { value in
      value.variable == nil && [.explained, .unexplained].contains(value.component)
    }
    let remainder = totals.reduce(parts.from - parts.to) { $0 - $1.number }
    parts.append(.remainder, [], [], total: remainder)
    return parts
  }
}

extension DecompositionRequest {
  /// The decomposition of a gap of quantiles or Ginis.
  func distributionDecomposition(
    _ statistic: DistributionStatistic,
    _ reference: CoefficientReference,
    _ normalized: [String]
  ) throws(GapError) -> GapDecomposition {
    try statistic.check()
    guard !isOfShares else {
      throw GapError(
        .distributionUndefined,
        culprit: outcome,
        "'\(outcome)' is 0 and 1: its quantiles are too, and its Gini is the share without it. "
          + "Decompose the gap of shares by oaxaca, yun or fairlie."
      )
    }
    let plain = try sample()
    let outcomes = try RecenteredOutcomes(self, plain, statistic)
    let sample = outcomes.recenteredSample
    let columns = try NormalizedColumns(sample.pooled, factors, normalizing: normalized)
    let regressions = try GroupRegressions(
      self,
      sample,
      link: .identity,
      reference,
      .stochastic
    )
    var notes = columns.notes
    if !outcomes.bandwidths.isEmpty {
      notes.append(
        "The density at the quantile is that of a normal kernel with a bandwidth of "
          + "\(Amount(unchecked: outcomes.bandwidths[0])) among '\(from)' and "
          + "\(Amount(unchecked: outcomes.bandwidths[1])) among '\(to)', which errors take as given."
      )
    }
    notes.append(
      "The parts are those of small changes, valued by a line: what a large change of "
        + "characteristics would do to the statistic can differ."
    )
    return try GapDecomposition(
      self,
      method: "rif",
      DistributionDecomposition(
        outcomes: outcomes,
        linear: LinearDecomposition(regressions: regressions, columns: columns)
      ),
      sample,
      notes: notes
    )
  }
}
