// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// The worked example of the OECD/JRC Handbook, from indicators to ranks: the Technology Achievement
// Index of 23 countries.

import FinancialInclusion

// The goalposts of the original index of 72 countries. Telephones from 1 to 901 and electricity from
// 22 to 6,969; the data are decimal logarithms.
let goalposts: [(name: String, range: ClosedRange<Double>)] = [
  ("patents", 0...994), ("royalties", 0...272.6), ("internetHosts", 0...232.4),
  ("technologyExports", 0...80.8), ("logTelephones", 0...2.9547),
  ("logElectricity", 1.3424...3.8432), ("schooling", 0.8...12), ("university", 0.1...27.4),
]
let table = try Dataset.technologyAchievement23.table()

// Do the indicators measure one thing? Standard scores, and weights from four factors (Nicoletti).
let standardized = CompositeIndex(
  "Technology achievement",
  weighting: .factorAnalysis(FactorAnalysis(factors: .fixed(4))),
  normalization: .zScore()
) { for indicator in goalposts { Indicator(indicator.name) } }
let standard = try standardized.scores(of: table, units: "code")
let diagnosis = try standard.diagnosis(correlations: [.pearson])
if let whole = diagnosis.dimensions.first {
  print("Cronbach's alpha \(rounded(whole.reliability?.alpha, 100))")
  print("Eigenvalues \(whole.components?.eigenvalues.map { rounded($0, 100) } ?? [])")
}
for warning in diagnosis.warnings { print(warning) }
show(standard.weightings)

// The index itself, by equal weights and by what experts would spend a budget on.
var index = CompositeIndex("Technology achievement") {
  for indicator in goalposts {
    Indicator(indicator.name, goalposts: indicator.range, isClamped: true)
  }
}
let equal = try index.scores(of: table, units: "code")
print("Equal weights: \(order(equal))")
for weighting in [
  NodeWeighting.budgetAllocation([[11, 11, 11, 18, 10, 6, 15, 18]]), .entropy, .critic,
] {
  index.root.weighting = weighting
  let scores = try index.scores(of: table, units: "code")
  show(scores.weightings)
  print("\(weighting.name): \(order(scores))")
}

// Why Finland leads Sweden.
let lead = try equal.contributions(toDifferenceFrom: "SWE", to: "FIN")
for part in lead.parts.sorted(by: { abs($0.contribution) > abs($1.contribution) }).prefix(3) {
  print("\(part.name) \(rounded(part.contribution, 1_000))")
}

try draw(diagnosis)

/// Prints weights, in the order of the indicators.
func show(_ weightings: [DimensionWeights]) {
  for found in weightings {
    print("\(found.weighting.name): \(found.weights.shares.map { rounded($0, 1_000) })")
  }
}

/// The units from the best to the worst.
func order(_ scores: IndexScores) -> String {
  scores.ranking.map(\.unit).joined(separator: " ")
}

/// A number to the nearest part of one: a hundredth, a thousandth.
func rounded(_ value: Double?, _ parts: Double) -> Double {
  ((value ?? .nan) * parts).rounded() / parts
}
