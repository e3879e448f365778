// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// How ready government and commerce are: two published indices, recomputed.
  func readiness() throws -> ReportDocument.Section {
    .init(
      say(.readinessTitle),
      try governmentReadiness() + businessReadiness() + publishedIndices()
    )
  }

  /// Peru in one edition of the e-government index.
  struct GovernmentIndex {
    /// The year of the edition.
    let year: Int
    /// Peru's published rank.
    let rank: Int
    /// How many states the edition rates.
    let states: Int
    /// The index and its parts: online services, telecommunications, human capital.
    let scores: [Double]
  }

  /// Peru's editions of the e-government index, in order of years.
  func governmentIndex() throws -> [GovernmentIndex] {
    let rated = try Dataset.egdi.table().filter(Condition("rated == yes"))
    let codes = try rated.texts("code")
    let years = try rated.numbers("year")
    let ranks = try rated.numbers("rank")
    let columns: [[Double]] = try [
      "egdi", "onlineService", "telecommunicationInfrastructure", "humanCapital",
    ].map { try rated.numbers($0) }
    var states: [Double: Int] = [:]
    for year in years { states[year, default: 0] += 1 }
    var editions: [GovernmentIndex] = []
    for row in codes.indices where codes[row] == "PER" {
      guard let year = Int(exactly: years[row]), let rank = Int(exactly: ranks[row]) else {
        continue
      }
      editions.append(
        GovernmentIndex(
          year: year,
          rank: rank,
          states: states[years[row]] ?? 0,
          scores: columns.map { $0[row] }
        )
      )
    }
    return editions.sorted { $0.year < $1.year }
  }

  /// The e-government index over its editions.
  private func governmentReadiness() throws -> [ReportDocument.Block] {
    let editions = try governmentIndex()
    guard let first = editions.first, let last = editions.last else {
      throw ReportError(
        .evidenceMissing,
        culprit: "PER",
        "The e-government index has no row for Peru."
      )
    }
    let names: [Phrase] = [
      .columnScore, .columnOnlineService, .columnInfrastructure, .columnHumanCapital,
    ]
    let keys: [String] = ["index", "onlineService", "telecommunications", "humanCapital"]
    var table = ResultTable(
      columns: [
        .init("year", say(.columnYear)), .init("rank", say(.columnRank)),
        .init("states", say(.columnRatedStates)),
      ] + zip(keys, names).map { ResultTable.Column($0, say($1)) }
    )
    for edition in editions {
      let head: [ResultCell] = [
        .number(Double(edition.year), .ordinal), .number(Double(edition.rank), .ordinal),
        .number(Double(edition.states), .ordinal),
      ]
      table.append(head + edition.scores.map { .number($0, .decimal(3)) })
    }
    let years: [String: String] = ["first": "\(first.year)", "last": "\(last.year)"]
    let series: [TrendChart.Series] = names.enumerated().map { index, name in
      let points: [TrendChart.Point] = editions.map { edition in
        .init(Double(edition.year), ChartEstimate(edition.scores[index]))
      }
      return .init(say(name), points: points)
    }
    let chart = try TrendChart(
      heading(.governmentChart, unit: .unitScore, source: .sourceEGDI, years),
      series: series,
      style: style(.decimal(2))
    )
    let score = NumberStyle.decimal(2)
    let words: [String: String] = [
      "year": "\(last.year)", "rank": "\(last.rank)", "states": "\(last.states)",
      "score": score.text(last.scores[0]), "online": score.text(last.scores[1]),
      "telecom": score.text(last.scores[2]), "human": score.text(last.scores[3]),
    ]
    return [
      .paragraph(say(.governmentSentence, words)),
      .exhibit(
        Exhibit(
          chart,
          table,
          caption: say(.governmentCaption),
          source: source(.sourceEGDI, years)
        )
      ),
      .note(say(.governmentNote)),
    ]
  }
}
