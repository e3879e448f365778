// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import MadeUpData

/// Estimates of a made-up cluster sample.
enum SurveyTasks {
  private static let design = SamplingDesign(
    weights: "weight",
    strata: "stratum",
    clusters: ["cluster"]
  )

  private static func table(_ sample: MadeUpClusters) throws -> Table {
    try Table(
      [
        Column("cluster", numbers: sample.clusters), Column("stratum", numbers: sample.strata),
        Column("weight", numbers: sample.weights), Column("sex", numbers: sample.sexes),
        Column("department", numbers: sample.departments),
      ] + sample.variables.enumerated().map { Column("y\($0 + 1)", numbers: $1) }
    )
  }

  /// A survey of a million respondents, with an outcome y1 and factors y2, y3, ….
  private static func survey(factors: Int) throws -> (survey: Survey, factors: [String]) {
    let sample = MadeUpClusters(
      respondents: 1_000_000,
      clusters: 8_000,
      strata: 200,
      variables: factors + 1
    )
    return (try Survey(table(sample), design: design), (1...factors).map { "y\($0 + 1)" })
  }

  /// A linear regression with its errors.
  static func regression(factors: Int) throws -> () throws -> TaskResult {
    let (survey, names) = try survey(factors: factors)
    return {
      let model = try survey.regression(RegressionFormula("y1", on: names))
      return TaskResult(byteCount: 16 * model.estimates.records.count) {
        model.estimates.records.reduce(0) { sum, record in
          sum + record.estimate.value.value + (record.estimate.standardError ?? .nan)
        }
      }
    }
  }

  /// Oaxaca's decomposition, at the mean of both groups' coefficients, with linearized errors.
  static func oaxaca(factors: Int) throws -> () throws -> TaskResult {
    let (survey, names) = try survey(factors: factors)
    return {
      let why = try survey.decomposition(
        ofGapIn: "y1",
        by: "sex",
        from: "0",
        to: "1",
        explainedBy: names,
        method: .oaxaca(reference: .half)
      )
      let parts = why.contributions.filter {
        $0.component == .explained || $0.component == .unexplained
      }
      return TaskResult(byteCount: 16 * why.contributions.count) {
        parts.reduce(0) { sum, part in
          sum + part.estimate.value.value + (part.estimate.standardError ?? .nan)
        }
      }
    }
  }

  /// Means of all variables in all groups with their errors, the design resolved anew.
  static func taylor(variables: Int) throws -> () throws -> TaskResult {
    let sample = MadeUpClusters(
      respondents: 1_000_000,
      clusters: 8_000,
      strata: 200,
      variables: variables
    )
    let names = (1...variables).map { "y\($0)" }
    let table = try table(sample)
    return {
      let means = try Survey(table, design: design).means(of: names, by: ["department", "sex"])
      return TaskResult(byteCount: 16 * means.records.count) {
        means.records.reduce(0) { sum, record in
          sum + record.estimate.value.value + (record.estimate.standardError ?? .nan)
        }
      }
    }
  }
}
