// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// What makes the score of one unit, its difference from another, or its change since a year.
struct UnitAnswer {
  /// What a score is measured from.
  enum Start {
    /// Another unit, in the same year.
    case unit(String)
    /// The same unit in another year.
    case year(Double)
  }

  private let unit: String
  private let year: Double?
  private let start: Start?
  private let contributions: ScoreContributions
  private let profile: UnitProfile

  init(scores: IndexScores, unit: String, year: Double?, from start: Start?) throws {
    self.unit = unit
    self.start = start
    // In a panel the last year of the unit, unless said otherwise.
    self.year = year ?? scores[unit]?.year
    switch start {
    case .unit(let reference):
      contributions = try scores.contributions(
        toDifferenceFrom: reference,
        to: unit,
        year: self.year
      )
    case .year(let earlier):
      contributions = try scores.contributions(
        toChangeOf: unit,
        from: earlier,
        to: self.year ?? earlier
      )
    case nil: contributions = try scores.contributions(to: unit, year: self.year)
    }
    profile = try scores.profile(of: unit, year: self.year)
  }

  /// What the contributions are of, as a sentence.
  var sentence: String {
    let score = Printed.decimal(contributions.to, digits: 3)
    let when = year.map { " in \(Printed.decimal($0, digits: 0))" } ?? ""
    let other = Printed.decimal(contributions.from, digits: 3)
    let whole = "Contributions add up to the score of \(unit)\(when), \(score)"
    switch start {
    case .unit(let reference): return "\(whole), less that of \(reference), \(other)."
    case .year(let earlier):
      return "\(whole), less that in \(Printed.decimal(earlier, digits: 0)), \(other)."
    case nil: return "\(whole)."
    }
  }

  /// The indicators, those that add most first.
  var table: ResultTable {
    var table = ResultTable(columns: [
      .init("indicator", "Indicator"), .init("from", "From"), .init("to", "To"),
      .init("contribution", "Contribution"), .init("rank", "Rank"), .init("ranked", "Of"),
    ])
    let places = Dictionary(
      profile.places.map { ($0.indicator, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for part in contributions.parts.sorted(by: { abs($0.contribution) > abs($1.contribution) }) {
      let place = places[part.name]
      table.append([
        .text(part.name), .number(part.from, .decimal(3)), .number(part.to, .decimal(3)),
        .number(part.contribution, .decimal(4)),
        .number(place.map { Double($0.rank) }, .ordinal),
        .number(place.map { Double($0.ranked) }, .ordinal),
      ])
    }
    return table
  }

  /// What a JSON document holds beside the indicators.
  var supplements: [String: JSONValue] {
    [
      "contributions": .array(
        contributions.parts.map { part in
          .object([
            "indicator": .string(part.name), "from": .optional(part.from), "to": .optional(part.to),
            "contribution": .number(part.contribution),
          ])
        }
      ),
      "strengths": .array(profile.strengths().map(place)),
      "weaknesses": .array(profile.weaknesses().map(place)),
    ]
  }

  private func place(_ place: UnitProfile.Place) -> JSONValue {
    .object([
      "indicator": .string(place.indicator), "value": .number(place.value),
      "rank": .number(Double(place.rank)), "ranked": .number(Double(place.ranked)),
    ])
  }
}
