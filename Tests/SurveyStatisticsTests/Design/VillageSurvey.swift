// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// Twenty made-up people in eight villages of three regions, the same table as in
/// Tests/ReferenceTests/recipes/survey_estimates.R.
enum VillageSurvey {
  static func people() throws -> Table {
    let region = [("coast", 8), ("hills", 7), ("jungle", 5)].flatMap {
      [String?](repeating: $0.0, count: $0.1)
    }
    let villages = region.map { $0 == "coast" ? 12.0 : $0 == "hills" ? 20 : 9 }
    let sex = "mwwmwwmmwmwwmmwwmmww".map { Optional(String($0)) }
    let columns = [
      Column("region", texts: region),
      Column(
        "village",
        numbers: [1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8]
      ),
      Column("person", numbers: (1...20).map(Double.init)),
      Column(
        "weight",
        numbers: [
          12, 12, 14, 20, 18, 9, 9.5, 11, 30, 25, 22, 21, 24, 17, 19, 40, 36, 28, 31, 33,
        ]
      ),
      Column("villages", numbers: villages),
      Column(
        "adults",
        numbers: [
          30, 30, 30, 24, 24, 18, 18, 18, 40, 40, 52, 52, 52, 25, 25, 60, 60, 44, 44, 44,
        ]
      ),
      Column("sex", texts: sex),
      Column(
        "income",
        numbers: [
          310, 145.5, 220, 480, 95, 150, 275, 390, 60, 130, 85, 210, 175, 340, 20, 55, 110, 240, 70,
          35,
        ]
      ),
      Column(
        "saved",
        numbers: [31, 0, 20, 60, 5, 10, 55, 39, 0, 10, 5, 40, 15, 34, 0, 0, 10, 44, 0, 5]
      ),
      Column(
        "account",
        numbers: [1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0]
      ),
    ]
    return try Table(columns)
  }

  static let design = SamplingDesign(weights: "weight", strata: "region", clusters: ["village"])

  static func survey() throws -> Survey { try Survey(people(), design: design) }
}

/// Whether two numbers agree to a relative tolerance: R prints 17 digits, and both sides add up
/// twenty numbers, so 1e-12 leaves room for rounding alone.
func agrees(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
  guard let value else { return false }
  return (value - expected).magnitude <= tolerance * expected.magnitude
}
