// swift-tools-version: 6.3
// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// A package of its own, so that nobody who imports the library builds it.

/// A benchmark target; the tool finds it because its folder lies in one named `Benchmarks`.
func benchmarks(of module: String, in product: String? = nil) -> Target {
  .executableTarget(
    name: "\(module)Benchmarks",
    dependencies: [
      "MadeUpData",
      .product(name: "Benchmark", package: "benchmark"),
      .product(name: product ?? module, package: "swift-financial-inclusion"),
    ],
    path: "\(module)Benchmarks",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
  )
}

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "swift-financial-inclusion", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Without the traits it counts no allocations, and builds wherever Swift does.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // MARK: - Data
    .target(name: "MadeUpData", path: "MadeUpData"),

    // MARK: - Benchmarks
    benchmarks(of: "CompositeIndices", in: "FinancialInclusion"),
    benchmarks(of: "DenseAlgebra"),
    benchmarks(of: "FinancialAccess", in: "FinancialInclusion"),
    benchmarks(of: "FinancialInclusion"),
    benchmarks(of: "InequalityMeasures", in: "FinancialInclusion"),
    benchmarks(of: "SurveyStatistics", in: "FinancialInclusion"),
    benchmarks(of: "Tabular"),

    // MARK: - Peers
    .executableTarget(
      name: "peer-tasks",
      dependencies: [
        "MadeUpData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FinancialInclusion", package: "swift-financial-inclusion"),
      ],
      path: "peers/peer-tasks"
    ),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
