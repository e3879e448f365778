// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// The scores of an index in the forms in which they leave the command.
struct IndexAnswer {
  let scores: IndexScores
  let unitTitle: String

  /// A record per unit, in the order of the data, for programs.
  var records: ResultTable {
    let columns = parts.map { ($0, values(of: $0)) }
    var table = ResultTable(
      columns: [.init("unit")] + yearColumn + [.init("score"), .init("rank"), .init("parts")]
    )
    for (row, record) in scores.records.enumerated() {
      var cells: [ResultCell] = [.text(record.unit)]
      if let year = record.year { cells.append(.number(year, .ordinal)) }
      cells.append(.number(record.score, .plain))
      cells.append(.number(record.rank.map(Double.init), .ordinal))
      cells.append(.values(columns.map { .init($0.0, $0.1[row]) }))
      table.append(cells)
    }
    return table
  }

  /// The ranking as it is published: the best first, with the parts at the top.
  var ranking: ResultTable {
    let columns = shownParts.map { ($0, values(of: $0), style(of: values(of: $0))) }
    let scoreStyle = style(of: scores.records.map(\.score))
    var table = ResultTable(
      columns: [.init("rank", "Rank"), .init("unit", unitTitle)] + yearColumn
        + [.init("score", shownParts.contains(scores.name) ? "Score" : scores.name)]
        + columns.map { .init($0.0) }
    )
    var rows: [IndexKey: Int] = [:]
    for (row, record) in scores.records.enumerated() { rows[IndexKey(record)] = row }
    for record in scores.ranking {
      let row = rows[IndexKey(record)] ?? 0
      var cells: [ResultCell] = [
        .number(record.rank.map(Double.init), .ordinal), .text(record.unit),
      ]
      if let year = record.year { cells.append(.number(year, .ordinal)) }
      cells.append(.number(record.score, scoreStyle))
      cells += columns.map { .number($0.1[row], $0.2) }
      table.append(cells)
    }
    return table
  }

  /// The parts at the top that fit beside the scores on a line of 120 characters.
  private var shownParts: [String] {
    var width = 4 + 2 + (scores.normalized.units.map(\.count).max() ?? 0)
    width += 2 + max(scores.name.count, 8) + (scores.normalized.years == nil ? 0 : 6)
    return topParts.prefix { part in
      width += 2 + max(part.count, 8)
      return width <= 120
    }
  }

  private var topParts: [String] {
    scores.plan.nodes[scores.plan.nodes.count - 1].parts.map { scores.plan.name(ofSlot: $0) }
  }

  /// A note on the parts that the ranking has no room for.
  var notes: [String] {
    let hidden = topParts.dropFirst(shownParts.count)
    guard !hidden.isEmpty else { return scores.notes }
    let few = hidden.prefix(10).joined(separator: ", ") + (hidden.count > 10 ? ", …" : "")
    return scores.notes + ["No room for \(few); --format csv has all parts."]
  }

  /// Throws if a part is called as a column of the answer is, which a data table cannot hold twice.
  func checkColumns() throws {
    let own = Set((["unit", "score", "rank"] + yearColumn.map(\.key)))
    guard let part = parts.first(where: own.contains) else { return }
    throw CommandFailure(
      "A part is called '\(part)', as a column of the answer is; give the part another name, or take "
        + "--format json."
    )
  }

  /// A row for each value of each stage, for spreadsheets.
  var longStages: ResultTable {
    var table = ResultTable(
      columns: [.init("stage"), .init("unit")] + yearColumn
        + [.init("indicator"), .init("value")]
    )
    func append(_ stage: String, _ unit: String, _ year: Double?, _ name: String, _ value: Double?)
    {
      var cells: [ResultCell] = [.text(stage), .text(unit)]
      if let year { cells.append(.number(year, .ordinal)) }
      table.append(cells + [.text(name), .number(value, .plain)])
    }
    for stage in scores.stages {
      for (row, unit) in stage.data.units.enumerated() {
        for (column, name) in stage.data.indicators.enumerated() {
          let year = stage.data.years?[row]
          append(stage.kind.rawValue, unit, year, name, stage.data.values[row, column])
        }
      }
    }
    let nodes = scores.plan.nodes.map(\.name)
    for (row, record) in scores.records.enumerated() {
      for (node, name) in nodes.enumerated() {
        append("aggregated", record.unit, record.year, name, scores.nodeValues[row, node])
      }
    }
    return table
  }

  private var yearColumn: [ResultTable.Column] {
    scores.normalized.years == nil ? [] : [.init("year", "Year")]
  }

  private var parts: [String] { scores.partNames }

  private func values(of part: String) -> [Double?] {
    (try? scores.values(of: part)) ?? [Double?](repeating: nil, count: scores.count)
  }

  /// As many digits as tell units apart on a scale of this size.
  private func style(of values: [Double?]) -> NumberStyle {
    let largest = values.compactMap { $0?.magnitude }.max() ?? 0
    return .decimal(largest <= 2 ? 3 : largest <= 20 ? 2 : 1)
  }
}

/// A unit, in a panel in one year.
private struct IndexKey: Hashable {
  let unit: String
  let year: Double?

  init(_ record: IndexScores.Record) {
    unit = record.unit
    year = record.year
  }
}
