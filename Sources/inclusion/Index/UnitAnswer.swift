// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// What makes the score of one unit, or its difference from another.
struct UnitAnswer {
  private let unit: String
  private let reference: String?
  private let contributions: ScoreContributions
  private let profile: UnitProfile

  init(scores: IndexScores, unit: String, reference: String?) throws {
    self.unit = unit
    self.reference = reference
    if let reference {
      contributions = try scores.contributions(toDifferenceFrom: reference, to: unit)
    } else {
      contributions = try scores.contributions(to: unit)
    }
    profile = try scores.profile(of: unit)
  }

  /// What the contributions are of, as a sentence.
  var sentence: String {
    let score = Printed.decimal(contributions.to, digits: 3)
    guard let reference else {
      return "Contributions add up to the score of \(unit), \(score)."
    }
    let other = Printed.decimal(contributions.from, digits: 3)
    return
      "Contributions add up to the score of \(unit), \(score), less that of \(reference), \(other)."
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
