// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// Ranks beside those of an earlier year, or of another version of the index.
struct RankComparison: Sendable {
  /// A unit that both rank.
  struct Pair: Sendable {
    let unit: ReportedUnits.Unit
    let rank: Int
    let otherRank: Int
    let score: Double
    let otherScore: Double

    /// By how many places the unit stands higher than in the other.
    var climb: Int { otherRank - rank }
  }

  /// The earlier year; nil for a version.
  let since: Double?
  /// What the other is called.
  let name: String
  /// Whether scores are on one scale, so that they can be compared too.
  let comparesScores: Bool
  /// The units that both rank, the best first.
  let pairs: [Pair]
  /// The correlation of the ranks; nil where there is none.
  let spearman: Double?

  /// With an earlier year.
  init(_ units: ReportedUnits, with scores: IndexScores, since: Double, index: CompositeIndex) {
    self.init(
      units,
      records: scores.records.filter { $0.year == since },
      name: NumberStyle.ordinal.text(since),
      since: since,
      comparesScores: index.years == .together
    )
  }

  /// With another version of the index, on the same data.
  init(_ units: ReportedUnits, with scores: IndexScores, named name: String) {
    self.init(
      units,
      records: scores.records.filter { $0.year == units.year },
      name: name,
      since: nil,
      comparesScores: false
    )
  }

  private init(
    _ units: ReportedUnits,
    records: [IndexScores.Record],
    name: String,
    since: Double?,
    comparesScores: Bool
  ) {
    let others: [String: IndexScores.Record] = Dictionary(
      records.map { ($0.unit, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var pairs: [Pair] = []
    for unit in units.ranked {
      guard let other = others[unit.unit], let otherRank = other.rank,
        let otherScore = other.score, let rank = unit.rank, let score = unit.score
      else { continue }
      pairs.append(
        Pair(
          unit: unit,
          rank: rank,
          otherRank: otherRank,
          score: score,
          otherScore: otherScore
        )
      )
    }
    self.since = since
    self.name = name
    self.comparesScores = comparesScores
    self.pairs = pairs
    let ranks: (own: [Double], other: [Double]) = (
      pairs.map { Double($0.rank) }, pairs.map { Double($0.otherRank) }
    )
    spearman = try? Correlation(.spearman, of: ranks.own, and: ranks.other).coefficient
  }
}
