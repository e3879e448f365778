// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

/// An index of the economies of the region from two published sources, and how far its ranks hold:
/// every combination of four choices that could have been made otherwise is run.
struct RegionalIndex {
  /// The year that both sources have.
  static let year = 2017

  /// The parts of the index with their indicators, by column.
  static let parts: [(name: String, indicators: [String])] = [
    ("accounts", ["account", "digitalPayment"]),
    ("money", ["savedAtFinancialInstitution", "borrowedFormally"]),
    ("points", ["branchesPer100000Adults", "atmsPer100000Adults"]),
  ]

  /// The scores of the index as it is proposed.
  let scores: IndexScores
  /// What became of the ranks when the choices were varied.
  let trust: SensitivityAnalysis
  /// The economies by their codes, as the data name them.
  let names: [String: String]

  /// The index, from the bundled data.
  init() throws {
    let people = try Dataset.findexLatinAmerica.table().filter(
      Condition(
        "kind == economy && year == \(RegionalIndex.year) && edition == 2021 && group == all"
      )
    )
    let points = try Dataset.fasAccessPoints.table()
      .filter(
        Condition(
          "year == \(RegionalIndex.year) && branchesPer100000Adults > 0 && atmsPer100000Adults > 0"
        )
      )
      .select(["code"] + RegionalIndex.parts[2].indicators)
    let table = try people.joined(with: points, on: ["code"], unmatched: .drop).table
    let index = CompositeIndex("Inclusion", normalization: .minMax(1...100)) {
      for part in RegionalIndex.parts {
        Dimension(part.name) { for indicator in part.indicators { Indicator(indicator) } }
      }
    }
    scores = try index.scores(of: table, units: "code")
    let doubled: [[String: Double]] = RegionalIndex.parts.map { [$0.name: 2] }
    var generator = SeededGenerator(seed: 1)
    trust = try index.sensitivity(
      of: table,
      units: "code",
      varying: [
        .weights([[:]] + doubled),
        .aggregation([.arithmeticMean, .geometricMean]),
        .normalization([.minMax(1...100), .rank]),
        .leavingOut(index.indicators.map(\.name)),
      ],
      output: .rank,
      only: ["PER"],
      method: .exact,
      using: &generator
    )
    let codes: [String?] = try table.texts("code")
    let economies: [String?] = try table.texts("economy")
    names = Dictionary(
      zip(codes, economies).map { ($0 ?? "", $1 ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Peru's rank, and the ranks that 95 percent of the combinations give it.
  func peru() throws(ReportError) -> (rank: Int, lower: Int, upper: Int) {
    guard let ranks = trust.ranks.first(where: { $0.unit == "PER" }), let rank = ranks.rank else {
      throw ReportError(.evidenceMissing, culprit: "PER", "Peru is not in the regional index.")
    }
    return (rank, Int(ranks.lower.rounded()), Int(ranks.upper.rounded()))
  }

  /// What drives Peru's rank most: the place of the assumption, and the share of the variance that
  /// involves it.
  var driver: (place: Int, share: Double) {
    let totals: [Double] = trust.outputs[0].indices.total.map(\.value)
    let place: Int = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    return (place, totals[place])
  }
}
