// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FinancialInclusion
import MadeUpData

/// Incomes that are spread as incomes are: an exponential of a uniform number.
private func incomes(_ count: Int) -> (values: [Double], weights: [Double]) {
  let uniform = MadeUpNumbers.uniform(count, seed: 21)
  return (
    uniform.map { 100 / (1.001 - $0) }, MadeUpNumbers.uniform(count, seed: 22).map { $0 + 0.5 }
  )
}

private let design = SamplingDesign(
  weights: "weight",
  strata: "stratum",
  clusters: ["cluster"],
  isNested: true
)

private func survey() throws -> Survey {
  let sample = MadeUpClusters(respondents: 1_000_000, clusters: 8_000, strata: 200, variables: 1)
  return try Survey(
    Table([
      Column("cluster", numbers: sample.clusters), Column("stratum", numbers: sample.strata),
      Column("weight", numbers: sample.weights), Column("department", numbers: sample.departments),
      Column("income", numbers: incomes(1_000_000).values),
    ]),
    design: design
  )
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(5)
  )

  Benchmark("Gini, 1M weighted values") {
    (benchmark: Benchmark, data: (values: [Double], weights: [Double])) in
    for _ in benchmark.scaledIterations {
      blackHole(try WeightedValues(data.values, weights: data.weights).value(of: .gini()))
    }
  } setup: {
    incomes(1_000_000)
  }

  Benchmark("Gini with its error, 1M respondents, 8k clusters, 200 strata") {
    (benchmark: Benchmark, survey: Survey) in
    for _ in benchmark.scaledIterations {
      blackHole(try survey.inequality(of: "income").records)
    }
  } setup: {
    try survey()
  }

  Benchmark("Gini and its error by 25 departments, 1M respondents, 8k clusters, 200 strata") {
    (benchmark: Benchmark, survey: Survey) in
    for _ in benchmark.scaledIterations {
      blackHole(try survey.inequality(of: "income", by: ["department"]).records)
    }
  } setup: {
    try survey()
  }
}
