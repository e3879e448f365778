// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Scores over many imputations in the forms in which they leave the command.
struct MultipleScoresAnswer {
  let scores: MultipleScores
  let unitTitle: String

  private var isPanel: Bool { scores.records.contains { $0.year != nil } }

  /// A record per unit, in the order of the data, for programs.
  var records: ResultTable {
    var columns: [ResultTable.Column] = [.init("unit")]
    if isPanel { columns.append(.init("year")) }
    let keys = ["score", "standardError", "lower", "upper", "rank", "bestRank", "worstRank"]
    var table = ResultTable(columns: columns + keys.map { .init($0) })
    for record in scores.records {
      table.append(start(record) + numbers(record).map { .number($0, .plain) })
    }
    return table
  }

  /// The ranking as it is published, the best first.
  var ranking: ResultTable {
    var columns: [ResultTable.Column] = [.init("unit", unitTitle)]
    if isPanel { columns.append(.init("year", "Year")) }
    columns += [
      .init("score", scores.name), .init("standardError", "Error"), .init("lower", "Lower"),
      .init("upper", "Upper"), .init("rank", "Rank"), .init("bestRank", "Best"),
      .init("worstRank", "Worst"),
    ]
    var table = ResultTable(columns: columns)
    let largest = scores.records.map { $0.score.magnitude }.max() ?? 0
    let style: NumberStyle = .decimal(largest <= 2 ? 3 : largest <= 20 ? 2 : 1)
    let order = scores.records.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.year ?? 0, first.rank, left.offset) < (
        second.year ?? 0, second.rank, right.offset
      )
    }
    for (_, record) in order {
      let cells = numbers(record)
      table.append(
        start(record) + cells[..<4].map { .number($0, style) }
          + cells[4...].map { .number($0, .ordinal) }
      )
    }
    return table
  }

  private func start(_ record: MultipleScores.Record) -> [ResultCell] {
    guard isPanel else { return [.text(record.unit)] }
    return [.text(record.unit), .number(record.year, .ordinal)]
  }

  private func numbers(_ record: MultipleScores.Record) -> [Double] {
    [
      record.score, record.standardError, record.lower, record.upper, Double(record.rank),
      Double(record.ranks.lowerBound), Double(record.ranks.upperBound),
    ]
  }
}
