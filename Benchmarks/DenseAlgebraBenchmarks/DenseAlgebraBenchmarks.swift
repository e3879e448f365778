// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import DenseAlgebra
import MadeUpData

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 2,
    maxDuration: .seconds(5)
  )

  /// A benchmark that makes its data before the clock starts, and only if it runs.
  func measure<Data>(
    _ name: String,
    of data: @escaping @Sendable () -> Data,
    _ work: @escaping @Sendable (Data) throws -> some Any
  ) {
    Benchmark(name) { (benchmark: Benchmark, data: Data) in
      for _ in benchmark.scaledIterations { blackHole(try work(data)) }
    } setup: {
      data()
    }
  }

  measure("product, 1500 x 1500") {
    (matrix(1_500, 1_500, seed: 1), matrix(1_500, 1_500, seed: 2))
  } _: {
    $0.0 * $0.1
  }
  measure("cross product, 1500 x 1500") {
    matrix(1_500, 1_500, seed: 1)
  } _: {
    $0.crossProduct()
  }
  measure("cross product, 1M x 50") {
    matrix(1_000_000, 50, seed: 3)
  } _: {
    $0.crossProduct()
  }
  measure("weighted cross product, 1M x 50") {
    (matrix(1_000_000, 50, seed: 3), MadeUpNumbers.uniform(1_000_000, seed: 4))
  } _: {
    $0.0.crossProduct(weights: $0.1)
  }
  measure("Cholesky, 1500 x 1500") {
    matrix(1_500, 1_500, seed: 5).crossProduct() + Matrix.identity(1_500)
  } _: {
    try Cholesky(of: $0)
  }
  measure("symmetric eigen, 500 x 500") {
    matrix(500, 500, seed: 5).crossProduct() + Matrix.identity(500)
  } _: {
    try SymmetricEigen(of: $0)
  }
  measure("singular values and vectors, 2000 x 200") {
    matrix(2_000, 200, seed: 6)
  } _: {
    try SingularValues(of: $0)
  }
}

private func matrix(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
  Matrix(
    rows: rows,
    columns: columns,
    columnMajor: MadeUpNumbers.uniform(rows * columns, seed: seed)
  )
}
