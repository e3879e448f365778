// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FinancialInclusion
import MadeUpData

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 2,
    maxDuration: .seconds(5)
  )

  Benchmark("weighted mean, 10M respondents, 5 % missing") {
    (benchmark: Benchmark, answers: (values: [Double], weights: [Double])) in
    for _ in benchmark.scaledIterations {
      blackHole(try WeightedMean(of: answers.values, weights: answers.weights, missing: .omit))
    }
  } setup: {
    MadeUpNumbers.answers(10_000_000)
  }
}
