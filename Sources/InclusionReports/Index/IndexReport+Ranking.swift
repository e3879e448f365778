// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// Scores and ranks, with the parts at the top.
  func ranking() throws -> ReportDocument.Section {
    let title: String = say(.indexRankingTitle)
    let reference: Double? = median(units.ranked.compactMap(\.score))
    let shown: [Int] = units.shown
    let chart = try RankedBarChart(
      heading(
        say(.indexRankingChart, ["name": scores.name]) + inYear,
        unit: say(.indexUnitScore),
        note: excerptNote
      ),
      bars: shown.map { place in
        let unit: ReportedUnits.Unit = units.ranked[place]
        return .init(barName(unit), ChartEstimate(unit.score), highlighted: unit.isHighlighted)
      },
      order: .given,
      reference: units.ranked.count > 2
        ? reference.map { ChartReference($0, say(.indexMedian)) } : nil,
      style: style(scoreStyle)
    )
    let parts: [String] = Array(topParts.prefix(6))
    let table: ResultTable = rankingTable(of: shown, parts)
    var blocks: [ReportDocument.Block] = [
      .exhibit(Exhibit(chart, table, caption: chart.heading.title, source: source))
    ]
    if topParts.count > parts.count {
      blocks.append(.note(say(.indexFirstParts, ["count": whole(topParts.count)])))
    }
    if units.isExcerpt {
      blocks.append(
        .note(say(.indexInWorkbook, ["count": whole(units.ranked.count), "units": unitWord(2)]))
      )
    }
    if !units.unscored.isEmpty {
      blocks.append(
        .note(say(.indexWithoutScore, ["names": list(units.unscored.map(\.name), most: 10)]))
      )
    }
    return .init(title, blocks)
  }

  /// Rank, unit, score and parts of some places of the ranking.
  private func rankingTable(of places: [Int], _ parts: [String]) -> ResultTable {
    let columns: [(name: String, values: [Double?], style: NumberStyle)] = parts.map { part in
      let values: [Double?] = values(of: part)
      return (part, values, digits(values))
    }
    let style: NumberStyle = scoreStyle
    return excerpt(
      [
        .init("rank", say(.columnRank)), .init("unit", unitTitle),
        .init("score", say(.indexScore)),
      ] + columns.map { .init($0.name) },
      of: places
    ) { unit in
      let head: [ResultCell] = [
        .number(unit.rank.map(Double.init), .ordinal), .text(unit.name),
        .number(unit.score, style),
      ]
      return head + columns.map { .number($0.values[unit.row], $0.style) }
    }
  }

  /// The tables that a page shows in part, in full.
  var wholeTables: [ReportDocument.LongTable] {
    let all: [Int] = Array(units.ranked.indices)
    var tables: [ReportDocument.LongTable] = [
      .init(
        rankingTable(of: all, topParts),
        section: say(.indexRankingTitle),
        caption: say(.indexWholeRanking),
        source: source
      )
    ]
    if analysis != nil {
      tables.append(
        .init(
          intervalTable(of: all),
          section: say(.indexTrustTitle),
          caption: say(.indexWholeIntervals),
          source: source
        )
      )
    }
    return tables
  }
}
