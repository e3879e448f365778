// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Scores of one index over several completed tables, and what Rubin's rules make of them.
struct PooledScores {
  private let first: IndexScores
  private var scores: [[Double]] = []
  private var ranks: [[Int]] = []

  init(first: IndexScores) { self.first = first }

  mutating func add(_ next: IndexScores) {
    scores.append(next.scores)
    ranks.append(next.records.map { $0.rank ?? 0 })
  }

  /// The pooled scores; units that some table leaves without a score are left out.
  func result(confidence: Double) throws(IndexError) -> MultipleScores {
    let size = Double(scores.count)
    let rows = scores[0].indices.filter { row in scores.allSatisfy { !$0[row].isNaN } }
    let means = scores[0].indices.map { row in scores.reduce(0) { $0 + $1[row] } / size }
    var places = [Int](repeating: 0, count: means.count)
    let data = first.normalized
    for block in data.blocks(.separate) {
      Ranking.place(means, rows: block.filter { !means[$0].isNaN }, into: &places)
    }
    let quantile: Double
    do {
      quantile = try StudentDistribution(degreesOfFreedom: size - 1).quantile(0.5 + confidence / 2)
    } catch {
      throw IndexError(.parameterOutOfDomain, culprit: "\(confidence)", "\(error)")
    }
    let records = rows.map { row in
      let spread = scores.reduce(0) { $0 + ($1[row] - means[row]) * ($1[row] - means[row]) }
      let error = ((1 + 1 / size) * spread / (size - 1)).squareRoot()
      let sorted = ranks.map { $0[row] }.sorted()
      let cut = Int((1 - confidence) / 2 * size)
      return MultipleScores.Record(
        unit: data.units[row],
        year: data.years?[row],
        score: means[row],
        standardError: error,
        lower: means[row] - quantile * error,
        upper: means[row] + quantile * error,
        rank: places[row],
        ranks: sorted[cut]...sorted[sorted.count - 1 - cut]
      )
    }
    return MultipleScores(
      name: first.name,
      imputations: scores.count,
      confidence: confidence,
      records: records,
      notes: first.notes
    )
  }
}
