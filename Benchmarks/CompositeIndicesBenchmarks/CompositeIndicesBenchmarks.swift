// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FinancialInclusion
import MadeUpData

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(10)
  )

  Benchmark("index from table to ranks, 50k units x 49 indicators") {
    (benchmark: Benchmark, table: Table) in
    let index = sevenBySeven()
    for _ in benchmark.scaledIterations {
      blackHole(try index.scores(of: table, units: "unit"))
    }
  } setup: {
    try madeUpIndicators(units: 50_000)
  }

  Benchmark("index with outliers treated, 50k units x 49 indicators") {
    (benchmark: Benchmark, table: Table) in
    let index = sevenBySeven(treatment: .skewness())
    for _ in benchmark.scaledIterations {
      blackHole(try index.scores(of: table, units: "unit"))
    }
  } setup: {
    try madeUpIndicators(units: 50_000)
  }

  Benchmark("index re-scored from normalised values, 50k units x 49 indicators") {
    (benchmark: Benchmark, prepared: PreparedIndex) in
    for _ in benchmark.scaledIterations { blackHole(try prepared.scores()) }
  } setup: {
    try PreparedIndex(sevenBySeven(), table: madeUpIndicators(units: 50_000), units: "unit")
  }

  Benchmark("3k re-runs with four assumptions, 51 units x 49 indicators") {
    (benchmark: Benchmark, table: Table) in
    let index = sevenBySeven(treatment: .skewness())
    for _ in benchmark.scaledIterations {
      var generator = SeededGenerator(seed: 3)
      blackHole(
        try index.uncertainty(
          of: table,
          units: "unit",
          varying: [
            .weights(within: 0.25), .aggregation([.arithmeticMean, .geometricMean]),
            .normalization([.minMax(1...100), .zScore(mean: 10, standardDeviation: 2)]),
            .treatment([.skewness(), nil]),
          ],
          runs: 3_000,
          using: &generator
        )
      )
    }
  } setup: {
    try madeUpIndicators(units: 51)
  }

  Benchmark("100k re-runs with other weights, 200 units x 49 indicators") {
    (benchmark: Benchmark, table: Table) in
    let index = sevenBySeven()
    for _ in benchmark.scaledIterations {
      var generator = SeededGenerator(seed: 3)
      blackHole(
        try index.uncertainty(
          of: table,
          units: "unit",
          varying: [.weights(within: 0.25)],
          runs: 100_000,
          using: &generator
        )
      )
    }
  } setup: {
    try madeUpIndicators(units: 200)
  }

  Benchmark("index weighed by components and diagnosed, 50k units x 49 indicators") {
    (benchmark: Benchmark, table: Table) in
    var index = sevenBySeven()
    index.root.weighting = .principalComponents()
    for _ in benchmark.scaledIterations {
      let scores = try index.scores(of: table, units: "unit")
      blackHole(try scores.diagnosis(of: table, correlations: [.pearson]))
    }
  } setup: {
    try madeUpIndicators(units: 50_000)
  }

  Benchmark("Copeland, 500 units x 49 parts") { (benchmark: Benchmark, parts: Matrix) in
    let weights = try IndexWeights.equal(49)
    for _ in benchmark.scaledIterations {
      blackHole(try Copeland().scores(of: parts, weights: weights))
    }
  } setup: {
    madeUpParts(units: 500, count: 49)
  }

  let forms: [(String, BenefitOfTheDoubt.Shares)] = [
    ("free", .free), ("shares of weights", .ofWeights(0.05, 0.3)),
    ("shares of the score", .ofScore(0.05, 0.3)),
  ]
  for (form, shares) in forms {
    Benchmark("benefit of the doubt, \(form), 1k units x 10 parts") {
      (benchmark: Benchmark, parts: Matrix) in
      let method = BenefitOfTheDoubt(shares: shares)
      for _ in benchmark.scaledIterations { blackHole(try method.answer(of: parts)) }
    } setup: {
      madeUpParts(units: 1_000, count: 10)
    }
  }
}

/// Seven dimensions of seven indicators each.
func sevenBySeven(treatment: OutlierTreatment? = nil) -> CompositeIndex {
  CompositeIndex("Index", treatment: treatment, normalization: .minMax(1...100)) {
    for dimension in 0..<7 {
      Dimension("D\(dimension)") {
        for place in 0..<7 { Indicator("i\(7 * dimension + place)") }
      }
    }
  }
}

/// Indicators of which every third has a long upper tail.
func madeUpIndicators(units: Int) throws -> Table {
  let columns = MadeUpIndicators.columns(units: units, count: 49)
  return try Table(
    [Column("unit", texts: (0..<units).map { "u\($0)" })]
      + columns.enumerated().map { Column("i\($0)", numbers: $1) }
  )
}

/// Indicators without tails, as methods that compare units take them.
func madeUpParts(units: Int, count: Int) -> Matrix {
  let columns = MadeUpIndicators.columns(units: units, count: count, hasTails: false)
  return Matrix(rows: units, columns: count, columnMajor: columns.flatMap { $0 })
}
