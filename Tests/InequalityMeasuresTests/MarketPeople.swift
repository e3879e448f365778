// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// Twenty-four made-up people of eight markets in two regions, the same table as in
/// Tests/ReferenceTests/recipes/inequality.py.
enum MarketPeople {
  static let weights: [Double] = [
    11, 9, 14, 8, 8.5, 10, 21, 19, 16, 12, 13, 7, 30, 26, 33, 24, 28, 22, 18, 17, 25, 29, 31, 20,
  ]
  static let incomes: [Double] = [
    120, 310, 280, 75, 90, 260, 415, 150, 105, 330, 60, 145, 95, 225, 190, 305, 40, 130, 170, 240,
    85,
    55, 365, 110,
  ]

  static func table() throws -> Table {
    try Table([
      Column("region", texts: (0..<24).map { $0 < 12 ? "north" : "south" }),
      Column("market", numbers: (0..<24).map { Double($0 / 3 + 1) }),
      Column("weight", numbers: weights),
      Column(
        "language",
        texts: "qssaqssqqsqqqsssaqqsaqsq".map { ["q": "quechua", "s": "spanish"][$0] ?? "aymara" }
      ),
      Column("income", numbers: incomes),
      // Hundreds, rounded: several people share one.
      Column(
        "tied",
        numbers: [
          10, 30, 30, 10, 10, 30, 40, 20, 10, 30, 10, 10, 10, 20, 20, 30, 0, 10, 20, 20, 10, 10, 40,
          10,
        ]
      ),
      Column(
        "account",
        numbers: [0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0]
      ),
      Column(
        "phone",
        numbers: [1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1]
      ),
    ])
  }

  static let design = SamplingDesign(weights: "weight", strata: "region", clusters: ["market"])

  static func survey() throws -> Survey { try Survey(table(), design: design) }
}
