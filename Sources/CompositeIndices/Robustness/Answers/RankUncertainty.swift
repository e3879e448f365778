// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How far the rank of a unit can be trusted: what it was over the runs of an index.
public struct RankUncertainty: Hashable, Sendable {
  /// The unit.
  public let unit: String
  /// The year, in a panel.
  public let year: Double?
  /// Its rank in the index as it stands; nil without a score.
  public let rank: Int?
  /// Its score in the index as it stands.
  public let score: Double?
  /// The mean of its ranks.
  public let mean: Double
  /// The median of its ranks.
  public let median: Double
  /// The lower end of the interval that holds its rank in the stated part of the runs.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// The mean of its scores.
  public let meanScore: Double
  /// The standard deviation of its scores.
  public let scoreDeviation: Double
  /// For each rank from 1, the part of the runs in which the unit had it.
  public let probabilities: [Double]

  init?(
    _ record: IndexScores.Record,
    counts: ArraySlice<UInt32>,
    sum: Double,
    squares: Double,
    confidence: Double
  ) {
    let runs = counts.reduce(0) { $0 + Int($1) }
    guard runs > 0 else { return nil }
    unit = record.unit
    year = record.year
    rank = record.rank
    score = record.score
    let quantiles = CountedQuantiles(counts: Array(counts))
    var total = 0.0
    for (place, count) in counts.enumerated() { total += Double(place + 1) * Double(count) }
    mean = total / Double(runs)
    median = quantiles.value(at: 0.5)
    lower = quantiles.value(at: (1 - confidence) / 2)
    upper = quantiles.value(at: (1 + confidence) / 2)
    meanScore = sum / Double(runs)
    let spread = squares - Double(runs) * meanScore * meanScore
    scoreDeviation = runs > 1 ? (max(spread, 0) / Double(runs - 1)).squareRoot() : 0
    probabilities = counts.map { Double($0) / Double(runs) }
  }
}

/// Quantiles of ranks that are counted, linear between them (Hyndman and Fan's type 7).
struct CountedQuantiles {
  let counts: [UInt32]

  func value(at share: Double) -> Double {
    let total = counts.reduce(0) { $0 + Int($1) }
    let place = share * Double(total - 1)
    let low = place.rounded(.down)
    let first = rank(Int(low))
    let second = rank(min(Int(low) + 1, total - 1))
    return Double(first) + (place - low) * Double(second - first)
  }

  /// The rank at a place of the sorted list of all.
  private func rank(_ place: Int) -> Int {
    var seen = 0
    for (rank, count) in counts.enumerated() {
      seen += Int(count)
      if place < seen { return rank + 1 }
    }
    return counts.count
  }
}
