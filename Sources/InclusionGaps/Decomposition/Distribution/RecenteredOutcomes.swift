// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import InequalityMeasures
import SurveyStatistics

/// The outcomes of two groups as what each respondent adds to a statistic of its group.
struct RecenteredOutcomes: Sendable {
  /// The outcomes under some weights: of each group, and of both in the order of the sample.
  struct Values {
    let from: [Double]
    let to: [Double]
    let pooled: [Double]
    /// The statistics of both groups.
    let statistics: [Double]
  }

  let from: any RecenteredInfluence
  let to: any RecenteredInfluence
  /// The bandwidths of both groups; empty without a density.
  let bandwidths: [Double]
  private let request: DecompositionRequest
  private let statistic: DistributionStatistic
  private let sample: DecompositionSample
  /// Where the respondents of both groups stand among all.
  private let places: [[Int]]

  init(
    _ request: DecompositionRequest,
    _ sample: DecompositionSample,
    _ statistic: DistributionStatistic
  ) throws(GapError) {
    self.request = request
    self.sample = sample
    self.statistic = statistic
    let pooled = sample.pooled.rows
    places = [1, 0].map { side in
      pooled.indices.filter { sample.indicator[Int(pooled[$0])] == side }
    }
    var bandwidths: [Double] = []
    if case .quantile(_, let bandwidth) = statistic {
      for (level, part) in [(request.from, sample.from), (request.to, sample.to)] {
        guard let bandwidth else {
          let own = try RecenteredOutcomes.bandwidth(of: part, request.outcome, level)
          bandwidths.append(own)
          continue
        }
        bandwidths.append(bandwidth)
      }
    }
    self.bandwidths = bandwidths
    let given = bandwidths.isEmpty ? [0, 0] : bandwidths
    let levels = [request.from, request.to]
    var made: [any RecenteredInfluence] = []
    for (side, part) in [sample.from, sample.to].enumerated() {
      do {
        made.append(
          try RecenteredOutcomes.influence(
            part.outcome,
            part.weights,
            statistic,
            bandwidth: given[side],
            name: request.outcome
          )
        )
      } catch {
        throw GapError(
          .distributionUndefined,
          culprit: levels[side],
          "Among those with '\(levels[side])' in '\(request.column)': \(error)"
        )
      }
    }
    (from, to) = (made[0], made[1])
  }

  private static func bandwidth(
    of part: ModelSample,
    _ outcome: String,
    _ level: String
  ) throws(GapError) -> Double {
    let own = try? QuantileInfluence.bandwidth(part.outcome, part.weights, name: outcome)
    guard let own, own > 0, own < .infinity else {
      throw GapError(
        .distributionUndefined,
        culprit: level,
        "'\(outcome)' is \(part.outcome[0]) for everyone with '\(level)', so there is no density to "
          + "measure; compare groups within which it differs."
      )
    }
    return own
  }

  private static func influence(
    _ outcome: [Double],
    _ weights: [Double],
    _ statistic: DistributionStatistic,
    bandwidth: Double,
    name: String
  ) throws(InequalityError) -> any RecenteredInfluence {
    switch statistic {
    case .gini: return try GiniInfluence(outcome, weights, name: name)
    case .quantile(let part, _):
      return try QuantileInfluence(outcome, weights, at: part, bandwidth: bandwidth, name: name)
    }
  }

  /// The outcomes under the survey's own weights.
  var values: Values { values(from, to) }

  /// The outcomes under other weights, a number for each row of the table; bandwidths stay.
  func values(under weights: [Double]) throws(SurveyError) -> Values {
    let sides = [sample.from, sample.to]
    var made: [any RecenteredInfluence] = []
    for (side, part) in sides.enumerated() {
      do {
        made.append(
          try RecenteredOutcomes.influence(
            part.outcome,
            part.selected(weights),
            statistic,
            bandwidth: bandwidths.isEmpty ? 0 : bandwidths[side],
            name: request.outcome
          )
        )
      } catch {
        throw SurveyError(
          .notFinite,
          culprit: request.outcome,
          "Under the weights of a replicate a group has no such statistic: \(error)"
        )
      }
    }
    return values(made[0], made[1])
  }

  private func values(
    _ from: any RecenteredInfluence,
    _ to: any RecenteredInfluence
  ) -> Values {
    var pooled = [Double](repeating: 0, count: sample.pooled.rows.count)
    for (side, own) in [from, to].enumerated() {
      for (place, value) in zip(places[side], own.recentered) { pooled[place] = value }
    }
    return Values(
      from: from.recentered,
      to: to.recentered,
      pooled: pooled,
      statistics: [from.statistic, to.statistic]
    )
  }

  /// How weights move sums over both groups: a respondent moves the outcomes of its own group.
  func pooledMovement(of columns: Matrix) -> Matrix {
    var result = Matrix(rows: columns.rowCount, columns: columns.columnCount, repeating: 0)
    for (side, own) in [from, to].enumerated() {
      let places = places[side]
      let part = Matrix(rows: places.count, columns: columns.columnCount) { row, column in
        columns[places[row], column]
      }
      let moved = own.movement(of: part)
      for column in 0..<columns.columnCount {
        for (row, place) in places.enumerated() { result[place, column] = moved[row, column] }
      }
    }
    return result
  }

  /// The influence of both statistics.
  func statisticInfluence() -> [UnitTotals] {
    [(sample.from, from), (sample.to, to)].map { $0.unitTotals(ofDeviations: $1.influence) }
  }

  /// The sample with these outcomes.
  var recenteredSample: DecompositionSample {
    let values = values
    return DecompositionSample(
      pooled: sample.pooled.explaining(values.pooled),
      from: sample.from.explaining(values.from),
      to: sample.to.explaining(values.to),
      indicator: sample.indicator,
      notes: sample.notes
    )
  }
}
