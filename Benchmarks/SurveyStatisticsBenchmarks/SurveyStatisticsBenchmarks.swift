// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FinancialInclusion
import MadeUpData

private let names = (1...20).map { "y\($0)" }
private let design = SamplingDesign(
  weights: "weight",
  strata: "stratum",
  clusters: ["cluster"],
  isNested: true
)

private func sample() throws -> Table {
  let sample = MadeUpClusters(
    respondents: 1_000_000,
    clusters: 8_000,
    strata: 200,
    variables: names.count
  )
  return try Table(
    [
      Column("cluster", numbers: sample.clusters), Column("stratum", numbers: sample.strata),
      Column("weight", numbers: sample.weights), Column("sex", numbers: sample.sexes),
      Column("department", numbers: sample.departments),
    ] + zip(names, sample.variables).map { Column($0, numbers: $1) }
  )
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(10)
  )

  Benchmark("means and errors, 1M respondents, 8k clusters, 200 strata, 50 domains, 20 variables") {
    (benchmark: Benchmark, table: Table) in
    for _ in benchmark.scaledIterations {
      blackHole(
        try Survey(table, design: design).means(of: names, by: ["department", "sex"]).records
      )
    }
  } setup: {
    try sample()
  }

  Benchmark("totals of a part, 1M respondents, 8k clusters, 50 domains, 20 variables") {
    (benchmark: Benchmark, table: Table) in
    let request = TotalsRequest(of: names, by: ["department", "sex"], design: design)
    for _ in benchmark.scaledIterations { blackHole(try SurveyTotals(table, request)) }
  } setup: {
    try sample()
  }
}
