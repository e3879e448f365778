// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// Ranks beside those of an earlier year or of another version; nil if nothing is compared.
  func comparison() throws -> ReportDocument.Section? {
    guard !comparisons.isEmpty else { return nil }
    return .init(say(.indexComparisonTitle), try comparisons.flatMap { try comparison($0) })
  }

  private func comparison(_ other: RankComparison) throws -> [ReportDocument.Block] {
    guard !other.pairs.isEmpty else {
      return [.paragraph(say(.indexNothingShared, ["name": other.name]))]
    }
    let shown: [RankComparison.Pair] = movers(other)
    let title: String =
      say(
        other.since == nil ? .indexVersionChart : .indexSinceChart,
        ["name": other.name, "now": units.year.map { NumberStyle.ordinal.text($0) } ?? ""]
      ) + (other.since == nil ? inYear : "")
    let now: String = units.year.map { NumberStyle.ordinal.text($0) } ?? index.name
    let own: String = other.since == nil ? index.name : now
    var columns: [ResultTable.Column] = [
      .init("unit", unitTitle), .init("otherRank", say(.indexRankIn, ["name": other.name])),
      .init("rank", say(.indexRankIn, ["name": own])), .init("climb", say(.indexClimb)),
    ]
    if other.comparesScores {
      columns += [
        .init("otherScore", say(.indexScoreIn, ["name": other.name])),
        .init("score", say(.indexScoreIn, ["name": own])),
      ]
    }
    var table = ResultTable(columns: columns)
    for pair in shown {
      let ranks: [ResultCell] = [
        .text(pair.unit.name), .number(Double(pair.otherRank), .ordinal),
        .number(Double(pair.rank), .ordinal), .number(Double(pair.climb), .ordinal),
      ]
      let scores: [ResultCell] = [
        .number(pair.otherScore, scoreStyle), .number(pair.score, scoreStyle),
      ]
      table.append(
        other.comparesScores ? ranks + scores : ranks,
        emphasized: pair.unit.isHighlighted
      )
    }
    let note: String = shown.count < other.pairs.count ? say(moversNote) : ""
    let exhibit: Exhibit
    if other.comparesScores {
      exhibit = Exhibit(
        try SlopeChart(
          heading(title, unit: say(.indexUnitScore), note: note),
          lines: shown.map {
            .init(
              $0.unit.name,
              before: $0.otherScore,
              after: $0.score,
              highlighted: $0.unit.isHighlighted
            )
          },
          before: other.name,
          after: own,
          style: style(scoreStyle)
        ),
        table,
        caption: title,
        source: source
      )
    } else {
      exhibit = Exhibit(
        try RankedBarChart(
          heading(title, unit: say(.indexUnitClimb), note: note),
          bars: shown.map {
            .init(
              $0.unit.name,
              ChartEstimate(Double($0.climb)),
              highlighted: $0.unit.isHighlighted
            )
          },
          order: .given,
          style: style(.ordinal)
        ),
        table,
        caption: title,
        source: source
      )
    }
    var blocks: [ReportDocument.Block] = []
    if let sentence = agreement(other) { blocks.append(.paragraph(sentence)) }
    blocks.append(.exhibit(exhibit))
    if let since = other.since, other.comparesScores {
      for unit in units.highlighted { blocks += try change(of: unit, since: since) }
    }
    return blocks
  }

  /// The rule by which units of a comparison are shown.
  private var moversNote: Phrase {
    units.highlighted.isEmpty ? .indexMoversPlain : .indexMoversNote
  }

  /// The units that a comparison shows: all if they are few, else the highlighted and those that
  /// climbed and fell most; the greatest climb first.
  private func movers(_ other: RankComparison) -> [RankComparison.Pair] {
    let sorted: [RankComparison.Pair] = other.pairs.enumerated().sorted {
      ($1.element.climb, $0.offset) < ($0.element.climb, $1.offset)
    }.map(\.element)
    guard sorted.count > 16 else { return sorted }
    let outer: Set<Int> = Set(0..<5).union((sorted.count - 5)..<sorted.count)
    return sorted.enumerated().filter { place, pair in
      outer.contains(place) || pair.unit.isHighlighted
    }.map(\.element)
  }

  /// What made the score of a unit change.
  private func change(
    of unit: ReportedUnits.Unit,
    since: Double
  ) throws -> [ReportDocument.Block] {
    guard let year = units.year,
      let split = try? scores.contributions(toChangeOf: unit.unit, from: since, to: year)
    else { return [] }
    let (before, now) = (NumberStyle.ordinal.text(since), NumberStyle.ordinal.text(year))
    let words: [String: String] = ["name": unit.name, "before": before, "now": now]
    let values: [String: String] = [
      "from": scoreStyle.text(split.from), "to": scoreStyle.text(split.to),
    ]
    return try waterfall(
      split,
      title: say(.indexChangeChart, words),
      from: before,
      to: now,
      sentence: say(.indexChange, words.merging(values) { $1 })
    )
  }

  /// How far two rankings agree, and who moved most.
  func agreement(_ other: RankComparison) -> String? {
    guard other.pairs.count > 1, let spearman = other.spearman else { return nil }
    let words: [String: String] = [
      "name": other.name, "spearman": NumberStyle.decimal(2).text(spearman),
      "count": whole(other.pairs.count), "units": unitWord(other.pairs.count),
    ]
    var sentence: String = say(other.since == nil ? .indexAgrees : .indexAgreesSince, words)
    for (pair, phrase) in [
      (other.pairs.max { $0.climb < $1.climb }, Phrase.indexClimbs),
      (other.pairs.min { $0.climb < $1.climb }, Phrase.indexFalls),
    ] {
      guard let pair, phrase == .indexClimbs ? pair.climb > 0 : pair.climb < 0 else { continue }
      let move: [String: String] = [
        "name": pair.unit.name, "from": whole(pair.otherRank), "to": whole(pair.rank),
      ]
      sentence += " " + say(phrase, move)
    }
    return sentence
  }
}
