// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Scores with sampling errors in the forms in which they leave the command.
struct EstimatedScoresAnswer {
  private let estimated: EstimatedScores
  private let unitTitle: String

  init(_ estimated: EstimatedScores, unitTitle: String) {
    self.estimated = estimated
    self.unitTitle = unitTitle
  }

  /// A record per unit: in the order of the data for programs, the best first for people.
  func records(ranked: Bool) -> ResultTable {
    var table = ResultTable(columns: [
      .init("unit", unitTitle), .init("score", estimated.scores.name),
      .init("standardError", "Standard error"), .init("lower", "from"), .init("upper", "to"),
      .init("rank", "Rank"), .init("rankMedian", "Median rank"), .init("rankLower", "from"),
      .init("rankUpper", "to"), .init("jointRankLower", "at once from"),
      .init("jointRankUpper", "to"),
    ])
    let largest = estimated.records.compactMap { $0.score?.magnitude }.max() ?? 0
    let style = NumberStyle.decimal(largest <= 2 ? 3 : largest <= 20 ? 2 : 1)
    let ordered = estimated.records.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
    for record in ranked ? ordered : estimated.records {
      let scores: [Double?] = [record.score, record.standardError, record.lower, record.upper]
      let ranks: [Double?] = [
        record.rank.map(Double.init), record.medianRank, record.ranks.lowerBound,
        record.ranks.upperBound, record.jointRanks.map { Double($0.lowerBound) },
        record.jointRanks.map { Double($0.upperBound) },
      ]
      var cells: [ResultCell] = [.text(record.unit)]
      for score in scores { cells.append(.number(score, style)) }
      for rank in ranks { cells.append(.number(rank, .upTo(1))) }
      table.append(cells)
    }
    return table
  }

  /// The answer to a request.
  func answer(method: String, seed: UInt64, ranked: Bool) -> Answer {
    Answer(
      method: method,
      options: [
        "index": .string(estimated.scores.name), "units": .string(unitTitle),
        "confidence": .number(estimated.confidence), "draws": .number(Double(estimated.draws)),
        "seed": .number(Double(seed)),
      ],
      results: records(ranked: ranked),
      notes: estimated.notes
    )
  }
}
