// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import MadeUpData

/// Estimates of a made-up cluster sample.
enum SurveyTasks {
  /// Means of all variables in all groups with their errors, the design resolved anew.
  static func taylor(variables: Int) throws -> () throws -> TaskResult {
    let sample = MadeUpClusters(
      respondents: 1_000_000,
      clusters: 8_000,
      strata: 200,
      variables: variables
    )
    let names = (1...variables).map { "y\($0)" }
    let table = try Table(
      [
        Column("cluster", numbers: sample.clusters), Column("stratum", numbers: sample.strata),
        Column("weight", numbers: sample.weights), Column("sex", numbers: sample.sexes),
        Column("department", numbers: sample.departments),
      ] + zip(names, sample.variables).map { Column($0, numbers: $1) }
    )
    let design = SamplingDesign(weights: "weight", strata: "stratum", clusters: ["cluster"])
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
