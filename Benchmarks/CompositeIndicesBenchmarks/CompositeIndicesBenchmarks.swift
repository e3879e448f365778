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

/// Indicators between 0 and 1, every third of them with a long upper tail.
func madeUpIndicators(units: Int) throws -> Table {
  var generator = SeededGenerator(seed: 1)
  var columns = [Column("unit", texts: (0..<units).map { "u\($0)" })]
  for place in 0..<49 {
    let values = (0..<units).map { _ -> Double in
      let value = Double.random(in: 0.01...1, using: &generator)
      return place % 3 == 0 ? 1 / (value * value * value) : value
    }
    columns.append(Column("i\(place)", numbers: values))
  }
  return try Table(columns)
}
