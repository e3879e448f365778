// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport

/// Made-up people of two groups with schooling, age and a region of three levels.
enum SchoolingSurvey {
  /// People of 30 villages in three strata with what a seed gives them.
  static func people(_ seed: UInt64, count: Int = 360) throws -> Table {
    var generator = SeededGenerator(seed: seed)
    var columns: [String: [Double]] = [:]
    var regions: [String] = []
    var sexes: [String] = []
    for row in 0..<count {
      let isMan = row % 2 == 0
      let schooling = Double(Int.random(in: 0...16, using: &generator)) + (isMan ? 1 : 0)
      let age = Double(Int.random(in: 15...80, using: &generator))
      let region = Int.random(in: 0...2, using: &generator)
      let chance = 0.1 + 0.03 * schooling + 0.001 * age + (isMan ? 0.1 : 0) - 0.04 * Double(region)
      columns["account", default: []].append(
        Double.random(in: 0...1, using: &generator) < chance ? 1 : 0
      )
      columns["income", default: []].append(
        100 * chance + Double.random(in: 0...40, using: &generator)
      )
      columns["schooling", default: []].append(schooling)
      columns["age", default: []].append(age)
      columns["weight", default: []].append(Double.random(in: 5...50, using: &generator))
      regions.append(["coast", "forest", "hills"][region])
      sexes.append(isMan ? "m" : "w")
    }
    return try Table(
      [
        Column("stratum", texts: (0..<count).map { "s\($0 * 3 / count)" }),
        Column("village", numbers: (0..<count).map { Double($0 * 30 / count) }),
        Column("sex", texts: sexes), Column("region", texts: regions),
      ] + columns.keys.sorted().map { Column($0, numbers: columns[$0] ?? []) }
    )
  }

  static let design = SamplingDesign(weights: "weight", strata: "stratum", clusters: ["village"])

  static func survey(_ seed: UInt64, count: Int = 360) throws -> Survey {
    try Survey(people(seed, count: count), design: design)
  }

  /// Every method, with a category where it takes one.
  static let methods: [GapDecompositionMethod] = [
    .oaxaca(), .oaxaca(reference: .from), .oaxaca(reference: .to), .oaxaca(reference: .half),
    .oaxaca(reference: .cotton), .oaxaca(reference: .neumark, normalizing: ["region"]),
    .threefold(), .threefold(normalizing: ["region"]), .yun(), .yun(reference: .from),
    .yun(link: .probit, reference: .to, normalizing: ["region"]), .gelbach(),
  ]
}

extension Survey {
  /// The decomposition of the gap of men and women in a made-up survey.
  func decomposition(
    _ method: GapDecompositionMethod,
    of outcome: String = "account",
    from: String = "m",
    to: String = "w",
    by factors: [String] = ["schooling", "age", "region"],
    groupedAs groups: [FactorGroup] = []
  ) throws -> GapDecomposition {
    try decomposition(
      ofGapIn: outcome,
      by: "sex",
      from: from,
      to: to,
      explainedBy: factors,
      method: method,
      groupedAs: groups
    )
  }
}

extension GapDecomposition {
  /// A contribution's value; NaN if there is none.
  func value(
    _ component: GapContribution.Component,
    _ variable: String? = nil,
    _ level: String? = nil
  ) -> Double {
    guard let variable else { return total(component)?.value.value ?? .nan }
    return contribution(of: variable, level: level, to: component)?.value.value ?? .nan
  }
}

/// Whether numbers agree to a few roundings of the largest.
func near(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
  (value - expected).magnitude <= tolerance * max(1, expected.magnitude)
}
