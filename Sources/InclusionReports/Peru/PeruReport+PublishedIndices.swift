// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// A published index that places Peru, made again from its parts.
  private struct Remade {
    let name: Phrase
    let year: Int
    let published: (score: Double, rank: Int)
    let states: Int
    let recomputed: Double
    /// How many states come out as published.
    let alike: Int
    let ranks: RankUncertainty
  }

  /// Two published indices made again with the presets, and where Peru would stand had their
  /// authors weighed or combined the parts otherwise.
  func publishedIndices() throws -> [ReportDocument.Block] {
    let government = try Dataset.egdi.table()
    let last: Int = try governmentIndex().last?.year ?? 0
    let remade: [Remade] = [
      try remake(
        .indexGovernment,
        of: government.filter(Condition("rated == yes && year == \(last)")),
        published: "egdi",
        year: last,
        // Published with five decimals, from components with five.
        decimals: 4,
        as: .egovernmentDevelopment,
        parts: ["onlineService", "telecommunicationInfrastructure", "humanCapital"]
      ),
      try remake(
        .indexDevelopment,
        of: Dataset.humanDevelopment2021.table(),
        published: "hdi",
        year: 2021,
        decimals: 3,
        as: .humanDevelopment,
        parts: ["Health", "Education", "Income"]
      ),
    ]
    var table = ResultTable(columns: [
      .init("index", say(.columnPublishedIndex)), .init("year", say(.columnYear)),
      .init("published", say(.columnPrinted)), .init("recomputed", say(.columnRecomputed)),
      .init("rank", say(.columnRank)), .init("states", say(.columnRatedStates)),
      .init("interval", say(.columnRankInterval)),
    ])
    for index in remade {
      table.append([
        .text(say(index.name)), .number(Double(index.year), .ordinal),
        .number(index.published.score, .decimal(3)), .number(index.recomputed, .decimal(3)),
        .number(Double(index.published.rank), .ordinal), .count(index.states),
        .text(say.interval(index.ranks.lower.rounded(), index.ranks.upper.rounded(), .ordinal)),
      ])
    }
    let alike: Bool = remade.allSatisfy { $0.alike == $0.states }
    let words: [String: String] = [
      "alike": "\(remade.reduce(0) { $0 + $1.alike })",
      "states": "\(remade.reduce(0) { $0 + $1.states })",
    ]
    return [
      .paragraph(say(alike ? .presetSentenceAll : .presetSentence, words)),
      .table(table, caption: say(.presetCaption), source: source(.sourcePresets)),
      .note(say(.presetNote)),
    ]
  }

  /// Makes an index again, and once more for every other choice of weights and mean.
  private func remake(
    _ name: Phrase,
    of table: Table,
    published column: String,
    year: Int,
    decimals: Int,
    as index: CompositeIndex,
    parts: [String]
  ) throws -> Remade {
    let scores = try index.scores(of: table, units: "code")
    let published: [Double] = try table.numbers(column)
    let ranks: [Double] = try table.numbers("rank")
    let tolerance: Double = decimals == 4 ? 1e-4 : 0.5001e-3
    let alike: Int = zip(scores.scores, published).count { abs($0 - $1) <= tolerance }
    var generator = SeededGenerator(seed: 1)
    let doubled: [[String: Double]] = parts.map { [$0: 2] }
    let trust = try index.sensitivity(
      of: table,
      units: "code",
      varying: [
        .weights([[:]] + doubled),
        .aggregation([.arithmeticMean, .geometricMean(floor: 0)]),
      ],
      output: .rank,
      only: ["PER"],
      method: .exact,
      using: &generator
    )
    guard let row = try table.texts("code").firstIndex(of: "PER"),
      let rank = Int(exactly: ranks[row]),
      let peru = trust.ranks.first(where: { $0.unit == "PER" })
    else {
      throw ReportError(.evidenceMissing, culprit: column, "'\(column)' has no row for Peru.")
    }
    return Remade(
      name: name,
      year: year,
      published: (published[row], rank),
      states: scores.count,
      recomputed: scores.scores[row],
      alike: alike,
      ranks: peru
    )
  }
}
