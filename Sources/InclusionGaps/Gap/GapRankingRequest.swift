// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
import SurveyStatistics
import Tabular

/// A request for the ranks of places by their gaps.
struct GapRankingRequest {
  /// A place with its gap on the scale of the ranking: more is wider.
  private struct Entry {
    let index: Int
    let place: [GroupLevel]
    let estimate: GapEstimate
    let value: Double
    /// The error on that scale; nil where it is not known.
    let error: Double?
    /// By what a deviation of the measure is multiplied to get one on the scale.
    let slope: Double
  }

  private let gaps: SurveyGaps
  private let measure: GapMeasure
  private let simultaneous: SimultaneousIntervals
  private let entries: [Entry]
  private let notes: [String]

  init(
    _ gaps: SurveyGaps,
    _ measure: GapMeasure,
    _ level: String?,
    _ simultaneous: SimultaneousIntervals
  ) throws(GapError) {
    let chosen = try gaps.chosen(level)
    var entries: [Entry] = []
    var absent: [String] = []
    for index in chosen {
      let estimate = try gaps.gaps[index].estimate(of: measure)
      let place = gaps.gaps[index].place
      guard let value = estimate.value else {
        absent.append(place.map(\.description).joined(separator: ", "))
        continue
      }
      let (scaled, slope) = measure.width(of: value)
      entries.append(
        Entry(
          index: index,
          place: place,
          estimate: estimate,
          value: scaled,
          error: estimate.standardError.map { $0 * slope.magnitude },
          slope: slope
        )
      )
    }
    guard entries.count > 1 else {
      throw GapError(
        .tooFewGroups,
        culprit: "\(entries.count) places",
        "A ranking takes at least two places with a gap; take the gaps within the levels of a column."
      )
    }
    self.gaps = gaps
    self.measure = measure
    self.simultaneous = simultaneous
    self.entries = entries
    let title = measure.title.lowercased()
    notes =
      absent.isEmpty
      ? [] : ["Left out, as the \(title) is not defined there: \(absent.joined(separator: "; "))."]
  }

  func ranking(simulated: [Int: GapRank.Simulated]) throws(GapError) -> GapRanking {
    var ends: [(lower: Double, upper: Double)] = []
    for entry in entries { ends.append(try self.ends(of: entry)) }
    var ranks: [GapRank] = []
    for (index, entry) in entries.enumerated() {
      let above = ends.count { $0.lower > ends[index].upper }
      let below = ends.count { $0.upper < ends[index].lower }
      ranks.append(
        GapRank(
          place: entry.place,
          estimate: entry.estimate,
          rank: 1 + entries.count { $0.value > entry.value },
          lower: 1 + above,
          upper: entries.count - below,
          simulated: simulated[index]
        )
      )
    }
    let order = ranks.indices.sorted { (ranks[$0].rank, $0) < (ranks[$1].rank, $1) }
    return GapRanking(
      measure: measure,
      confidence: gaps.inference.confidence,
      ranks: order.map { ranks[$0] },
      notes: notes
    )
  }

  /// The ends of an interval that holds together with those of all other places.
  private func ends(of entry: Entry) throws(GapError) -> (lower: Double, upper: Double) {
    guard let error = entry.error, let degrees = entry.estimate.degreesOfFreedom, degrees > 0 else {
      return (-.infinity, .infinity)
    }
    do {
      let multiple = try simultaneous.criticalValue(
        confidence: gaps.inference.confidence,
        comparisons: entries.count,
        dimensions: entries.count,
        degreesOfFreedom: degrees
      ).multiple
      return (entry.value - multiple * error, entry.value + multiple * error)
    } catch {
      throw GapError(error)
    }
  }

  /// The ranks in draws, by the place of an entry.
  func simulated(
    draws: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(GapError) -> [Int: GapRank.Simulated] {
    let known = entries.indices.filter { entries[$0].error != nil }
    guard !known.isEmpty else { return [:] }
    let covariance = gaps.covariance()
    // Rows of the covariance go gap by gap, measure by measure.
    let measures = gaps.gaps[0].outcome.measures
    let offset = measures.firstIndex(of: measure) ?? 0
    let rows = known.map { entries[$0].index * measures.count + offset }
    let slopes = known.map { entries[$0].slope }
    let source = try MultivariateDraws(
      covariance: Matrix(rows: known.count, columns: known.count) {
        slopes[$0] * covariance[rows[$0], rows[$1]] * slopes[$1]
      }
    )
    var counts = [[Int]](repeating: [Int](repeating: 0, count: known.count), count: known.count)
    var draw = [Double](repeating: 0, count: known.count)
    var scratch = draw
    var order = Array(known.indices)
    let counter = WorkCounter("Drawing ranks", of: draws)
    for _ in 0..<draws {
      counter?.add()
      source.draw(into: &draw, scratch: &scratch, using: &generator)
      for place in known.indices { draw[place] += entries[known[place]].value }
      order.sort { (draw[$0], $1) > (draw[$1], $0) }
      for (rank, place) in order.enumerated() { counts[place][rank] += 1 }
    }
    var result: [Int: GapRank.Simulated] = [:]
    for place in known.indices {
      result[known[place]] = summary(of: counts[place], draws: draws)
    }
    return result
  }

  private func summary(of counts: [Int], draws: Int) -> GapRank.Simulated {
    let tail = (1 - gaps.inference.confidence) / 2
    func rank(below part: Double) -> Int {
      var sum = 0
      for (index, count) in counts.enumerated() {
        sum += count
        if Double(sum) >= part * Double(draws) { return index + 1 }
      }
      return counts.count
    }
    let mean = counts.enumerated().reduce(0.0) { $0 + Double(($1.offset + 1) * $1.element) }
    return GapRank.Simulated(
      mean: mean / Double(draws),
      median: rank(below: 0.5),
      lower: rank(below: tail),
      upper: rank(below: 1 - tail)
    )
  }
}

extension GapMeasure {
  /// A number that rises as the group measured to lags more, with its derivative; the logarithm for
  /// measures that are one number over another.
  fileprivate func width(of value: Double) -> (value: Double, slope: Double) {
    switch self {
    case .difference: (value, 1)
    case .relativeGap where value < 1: (-Double.log(1 - value), 1 / (1 - value))
    case .relativeGap: (value, 1)
    case .ratio where value > 0, .parityIndex where value > 0: (-Double.log(value), -1 / value)
    case .ratio, .parityIndex, .adjustedParityIndex: (-value, -1)
    case .oddsRatio, .exclusionRatio: (Double.log(value), 1 / value)
    }
  }
}
