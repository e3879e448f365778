// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// Twenty-four made-up people of eight markets in two regions, the same table as in
/// Tests/ReferenceTests/recipes/market_survey.R.
enum MarketSurvey {
  static func people() throws -> Table {
    let languages = """
      quechua spanish spanish aymara quechua spanish spanish quechua quechua spanish quechua quechua \
      quechua spanish spanish spanish aymara quechua quechua spanish aymara quechua spanish quechua
      """.split(separator: " ").map { Optional(String($0)) }
    return try Table([
      Column("region", texts: (0..<24).map { $0 < 12 ? "north" : "south" }),
      Column("market", numbers: (0..<24).map { Double($0 / 3 + 1) }),
      Column(
        "weight",
        numbers: [
          11, 9, 14, 8, 8.5, 10, 21, 19, 16, 12, 13, 7, 30, 26, 33, 24, 28, 22, 18, 17, 25, 29, 31,
          20,
        ]
      ),
      Column("place", texts: (0..<24).map { $0 / 3 % 2 == 0 ? "city" : "valley" }),
      Column("language", texts: languages),
      Column(
        "income",
        numbers: [
          120, 310, 280, 75, 90, 260, 415, 150, 105, 330, 60, 145, 95, 225, 190, 305, 40, 130, 170,
          240, 85, 55, 365, 110,
        ]
      ),
      Column(
        "account",
        numbers: [0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0]
      ),
    ])
  }

  static let design = SamplingDesign(weights: "weight", strata: "region", clusters: ["market"])

  static func survey() throws -> Survey { try Survey(people(), design: design) }

  /// The same people with a column of texts instead of, or beside, one of theirs.
  static func survey(_ name: String, _ texts: [String?]) throws -> Survey {
    try Survey(
      Table(people().columns.filter { $0.name != name } + [Column(name, texts: texts)]),
      design: design
    )
  }
}

/// Whether two numbers agree to a relative tolerance; both sides add up a few numbers, so that the
/// default leaves room for rounding alone.
func agrees(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
  guard let value else { return false }
  return (value - expected).magnitude <= tolerance * expected.magnitude
}
