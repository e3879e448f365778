// swift-tools-version: 6.3
// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
  name: "swift-financial-inclusion",
  products: [
    .library(name: "FinancialInclusion", targets: ["FinancialInclusion"]),
    .library(name: "InclusionReports", targets: ["InclusionReports"]),
    .library(name: "DenseAlgebra", targets: ["DenseAlgebra"]),
    .library(name: "Microdata", targets: ["Microdata"]),
    .library(name: "Tabular", targets: ["Tabular"]),
    .executable(name: "inclusion", targets: ["inclusion"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // MARK: - Sources
    .systemLibrary(
      name: "COpenBLAS",
      pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev"]), .brew(["openblas"])]
    ),
    .target(
      name: "DenseAlgebra",
      dependencies: ["COpenBLAS"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .target(name: "Tabular"),
    // Debian's libreadstat has no pkg-config file; the module map links it.
    .systemLibrary(
      name: "CReadStat",
      providers: [.apt(["libreadstat-dev"]), .brew(["readstat"])]
    ),
    .target(name: "Microdata", dependencies: ["CReadStat", "Tabular"]),
    .target(name: "CInclusionData"),
    // COIN-OR's solvers for linear and mixed-integer programmes; the module map links them.
    .systemLibrary(
      name: "CCoinOR",
      providers: [.apt(["coinor-libcbc-dev"]), .brew(["cbc"])]
    ),
    .target(name: "LinearProgramming", dependencies: ["CCoinOR"]),
    .target(
      name: "SurveyStatistics",
      dependencies: [
        "DenseAlgebra", "Tabular",
        .product(name: "RealModule", package: "swift-numerics"),
      ]
    ),
    .target(
      name: "InequalityMeasures",
      dependencies: [
        "DenseAlgebra", "SurveyStatistics", "Tabular",
        .product(name: "RealModule", package: "swift-numerics"),
      ]
    ),
    .target(
      name: "CompositeIndices",
      dependencies: [
        "DenseAlgebra", "LinearProgramming", "SurveyStatistics", "Tabular",
        .product(name: "RealModule", package: "swift-numerics"),
      ]
    ),
    .target(
      name: "InclusionGaps",
      dependencies: [
        "DenseAlgebra", "InequalityMeasures", "SurveyStatistics", "Tabular",
        .product(name: "RealModule", package: "swift-numerics"),
      ]
    ),
    .target(
      name: "FinancialAccess",
      dependencies: [
        "DenseAlgebra", "InequalityMeasures", "LinearProgramming", "SurveyStatistics", "Tabular",
        .product(name: "RealModule", package: "swift-numerics"),
      ]
    ),
    .target(name: "DocumentAudit", dependencies: ["SurveyStatistics", "Tabular"]),
    .target(name: "InclusionData", dependencies: ["CInclusionData", "Tabular"]),
    .target(
      name: "FinancialInclusion",
      dependencies: [
        "CompositeIndices", "DenseAlgebra", "DocumentAudit", "FinancialAccess", "InclusionData",
        "InclusionGaps", "InequalityMeasures", "SurveyStatistics", "Tabular",
      ]
    ),
    // Workbooks of a report's tables.
    .systemLibrary(
      name: "CXlsxWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .target(name: "InclusionReports", dependencies: ["CXlsxWriter", "FinancialInclusion"]),
    .executableTarget(
      name: "inclusion",
      dependencies: [
        "FinancialInclusion", "InclusionReports", "LinearProgramming", "Microdata",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // MARK: - Examples
    .executableTarget(
      name: "AccessPointInequality",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/AccessPointInequality"
    ),
    .executableTarget(
      name: "AccountGap",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/AccountGap"
    ),
    .executableTarget(
      name: "PeruDigitalEcosystem",
      dependencies: ["FinancialInclusion"],
      path: "Examples/PeruDigitalEcosystem"
    ),
    .executableTarget(
      name: "AuditADocument",
      dependencies: ["FinancialInclusion"],
      path: "Examples/AuditADocument"
    ),
    .executableTarget(
      name: "DepartmentShares",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/DepartmentShares"
    ),
    .executableTarget(
      name: "WeightsOnlySurvey",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/WeightsOnlySurvey"
    ),
    .executableTarget(
      name: "PeruGapsOverWaves",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/PeruGapsOverWaves"
    ),
    .executableTarget(
      name: "WhyIsThereAGap",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/WhyIsThereAGap"
    ),
    .executableTarget(
      name: "ChartGallery",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/ChartGallery"
    ),
    .executableTarget(
      name: "MexicoAccess",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/MexicoAccess"
    ),
    .executableTarget(
      name: "AccessAcrossEconomies",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/AccessAcrossEconomies"
    ),
    .executableTarget(
      name: "AgentNetwork",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/AgentNetwork"
    ),
    .executableTarget(
      name: "HumanDevelopment",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/HumanDevelopment",
      exclude: ["hdi.json", "report.json"]
    ),
    .executableTarget(
      name: "InclusionIndex",
      dependencies: ["FinancialInclusion"],
      path: "Examples/InclusionIndex"
    ),
    .executableTarget(
      name: "PeruInclusionIndex",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/PeruInclusionIndex"
    ),
    .executableTarget(
      name: "UnctadReadiness",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/UnctadReadiness"
    ),
    .executableTarget(
      name: "TechnologyAchievement",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/TechnologyAchievement",
      exclude: ["tai.json"]
    ),
    .executableTarget(
      name: "WeightsAndMeans",
      dependencies: ["FinancialInclusion", "InclusionReports"],
      path: "Examples/WeightsAndMeans"
    ),

    // MARK: - Tests
    .target(
      name: "TestSupport",
      dependencies: ["SurveyStatistics"],
      path: "Tests/TestSupport"
    ),
    .testTarget(name: "DenseAlgebraTests", dependencies: ["DenseAlgebra", "TestSupport"]),
    .testTarget(
      name: "LinearProgrammingTests",
      dependencies: ["LinearProgramming", "TestSupport"]
    ),
    .testTarget(name: "TabularTests", dependencies: ["Tabular", "TestSupport"]),
    .testTarget(
      name: "MicrodataTests",
      dependencies: ["Microdata", "Tabular", "TestSupport", "inclusion"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(
      name: "SurveyStatisticsTests",
      dependencies: ["DenseAlgebra", "SurveyStatistics", "Tabular", "TestSupport"]
    ),
    .testTarget(
      name: "CompositeIndicesTests",
      dependencies: [
        "CompositeIndices", "DenseAlgebra", "LinearProgramming", "SurveyStatistics", "Tabular",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "InequalityMeasuresTests",
      dependencies: [
        "DenseAlgebra", "InequalityMeasures", "SurveyStatistics", "Tabular", "TestSupport",
      ]
    ),
    .testTarget(
      name: "InclusionGapsTests",
      dependencies: ["DenseAlgebra", "InclusionGaps", "SurveyStatistics", "Tabular", "TestSupport"]
    ),
    .testTarget(
      name: "FinancialAccessTests",
      dependencies: ["FinancialAccess", "SurveyStatistics", "Tabular", "TestSupport"]
    ),
    .testTarget(
      name: "DocumentAuditTests",
      dependencies: ["DocumentAudit", "Tabular", "TestSupport"]
    ),
    .testTarget(name: "InclusionDataTests", dependencies: ["InclusionData", "Tabular"]),
    .testTarget(
      name: "PublishedFigureTests",
      dependencies: [
        "CompositeIndices", "DocumentAudit", "FinancialAccess", "InclusionData", "InclusionGaps",
        "SurveyStatistics", "Tabular",
      ],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(
      name: "InclusionReportsTests",
      dependencies: ["FinancialInclusion", "InclusionReports", "TestSupport"]
    ),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "AccessAcrossEconomies", "AccessPointInequality", "AccountGap", "AgentNetwork",
        "AuditADocument", "ChartGallery", "DepartmentShares", "HumanDevelopment", "InclusionIndex",
        "MexicoAccess", "PeruDigitalEcosystem", "PeruGapsOverWaves", "PeruInclusionIndex",
        "TechnologyAchievement", "TestSupport", "UnctadReadiness", "WeightsAndMeans",
        "WeightsOnlySurvey", "WhyIsThereAGap",
      ]
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["inclusion", "FinancialInclusion", "TestSupport"]
    ),
    .testTarget(
      name: "GuideTests",
      dependencies: [
        "AccountGap", "FinancialInclusion", "HumanDevelopment", "InclusionReports", "Microdata",
        "TestSupport", "WeightsAndMeans", "inclusion",
      ],
      resources: [.copy("Fixtures")]
    ),
  ]
)

// Every Swift target is checked alike: imports are internal unless a public signature needs them,
// a member is visible only where its module is imported, and an existential says `any`.
for target in package.targets where target.type != .system && target.name != "CInclusionData" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
