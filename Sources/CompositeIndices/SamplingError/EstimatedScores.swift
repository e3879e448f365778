// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// Scores and ranks of units whose indicators are estimates, with what sampling makes of both.
public struct EstimatedScores: Sendable {
  /// One unit.
  public struct Record: Hashable, Sendable {
    /// The unit.
    public let unit: String
    /// Its score from the estimates as they stand; nil if it has none.
    public let score: Double?
    /// The standard error of the score.
    public let standardError: Double
    /// The lower end of the score's interval: score − z · standard error.
    public let lower: Double?
    /// The upper end.
    public let upper: Double?
    /// Its rank from the estimates as they stand; 1 is best.
    public let rank: Int?
    /// The interval that holds its rank in the stated part of the draws.
    public let ranks: ClosedRange<Double>
    /// The median of its ranks.
    public let medianRank: Double
    /// The ranks that it may have if the true ranks of *all* units are to lie in their ranges at once
    /// with the stated confidence; nil without a score.
    public let jointRanks: ClosedRange<Int>?
  }

  /// The scores of the estimates as they stand.
  public let scores: IndexScores
  /// A record per unit, in the order of the data.
  public let records: [Record]
  /// The confidence of all intervals.
  public let confidence: Double
  /// How many times the indicators were drawn.
  public let draws: Int
  /// Sentences on what was omitted or assumed.
  public let notes: [String]

  /// The record of a unit.
  public subscript(unit: String) -> Record? { records.first { $0.unit == unit } }

  init(
    scores: IndexScores,
    analysis: SensitivityAnalysis,
    notes: [String]
  ) throws(IndexError) {
    self.scores = scores
    confidence = analysis.confidence
    draws = analysis.runs
    let units = analysis.ranks
    let single = try Self.normalPoint((1 - analysis.confidence) / 2)
    // Šidák: intervals that each hold with this confidence hold at once with the one asked for,
    // whatever the correlations of normal errors.
    let each = 1 - Double.pow(analysis.confidence, 1 / Double(max(units.count, 1)))
    let joint = try Self.normalPoint(each / 2)
    let scored = units.compactMap { unit in unit.score.map { ($0, unit.scoreDeviation) } }
    records = units.map { unit in
      let reach = single * unit.scoreDeviation
      return Record(
        unit: unit.unit,
        score: unit.score,
        standardError: unit.scoreDeviation,
        lower: unit.score.map { $0 - reach },
        upper: unit.score.map { $0 + reach },
        rank: unit.rank,
        ranks: unit.lower...unit.upper,
        medianRank: unit.median,
        jointRanks: unit.score.map { score in
          let (low, high) = (
            score - joint * unit.scoreDeviation, score + joint * unit.scoreDeviation
          )
          let better = scored.count { $0.0 - joint * $0.1 > high }
          let worse = scored.count { $0.0 + joint * $0.1 < low }
          return better + 1...scored.count - worse
        }
      )
    }
    var sentences = scores.notes + notes
    sentences.append(
      "Sampling errors of the indicators are carried into scores and ranks by \(analysis.runs) draws."
    )
    for (reason, count) in analysis.failures.sorted(by: { $0.key < $1.key }).prefix(3) {
      sentences.append("\(count) draws failed and were left out: \(reason)")
    }
    self.notes = sentences
  }

  private static func normalPoint(_ upper: Double) throws(IndexError) -> Double {
    do { return try NormalDistribution.standard.upperQuantile(upper) } catch {
      throw IndexError(.parameterOutOfDomain, culprit: "confidence", "\(error)")
    }
  }
}
