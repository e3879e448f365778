// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct DecompositionDesignTests {
  private static let seeds: [UInt64] = [8, 61]
  private static let methods: [GapDecompositionMethod] = [
    .oaxaca(reference: .cotton), .yun(reference: .from), .gelbach(),
  ]

  @Test("Calibration and replicates give the gap the error it has by itself", arguments: seeds)
  func gapError(_ seed: UInt64) throws {
    let plain = try SchoolingSurvey.survey(seed)
    let totals = try KnownTotals([
      .init("sex", level: "m", total: 5_200), .init("sex", level: "w", total: 5_100),
      .init("age", total: 480_000),
    ])
    let calibrated = try plain.calibrated(to: Calibration(totals))
    for survey in [calibrated, try plain.replicated(with: .stratifiedJackknife)] {
      let gap = try survey.gap(in: "account", by: "sex", from: "m", to: "w").difference
      for method in DecompositionDesignTests.methods {
        let why = try survey.decomposition(method)
        #expect(near(why.gap.value.value, gap.value ?? .nan), "seed \(seed), \(method)")
        #expect(
          agrees(why.gap.standardError, gap.standardError ?? .nan, 1e-8),
          "seed \(seed), \(method)"
        )
      }
    }
  }

  @Test("The jackknife and linearized errors agree to a few percent", arguments: seeds)
  func jackknife(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    let replicated = try survey.replicated(with: .stratifiedJackknife)
    for method in DecompositionDesignTests.methods {
      let linear = try survey.decomposition(method)
      let refitted = try replicated.decomposition(method)
      for component in [GapContribution.Component.explained, .unexplained] {
        let errors = [linear, refitted].map { $0.total(component)?.standardError ?? .nan }
        // Ten clusters in a stratum: second-order terms are a few percent of an error.
        #expect(
          (errors[0] / errors[1] - 1).magnitude < 0.1,
          "seed \(seed), \(method), \(component): \(errors)"
        )
      }
    }
  }

  @Test("A domain keeps the design, and its decomposition is that of its people", arguments: seeds)
  func domain(_ seed: UInt64) throws {
    let survey = try SchoolingSurvey.survey(seed)
    let coast = try survey.restricted(to: "region", equals: "coast")
    let gap = try coast.gap(in: "account", by: "sex", from: "m", to: "w").difference
    let why = try coast.decomposition(.oaxaca(), by: ["schooling", "age"])
    #expect(agrees(why.gap.standardError, gap.standardError ?? .nan, 1e-9), "seed \(seed)")
    #expect(why.gap.degreesOfFreedom == gap.degreesOfFreedom)
  }
}
