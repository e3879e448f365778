// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// How an index is built, on the 23 countries of the Handbook's worked example: a tree of indicators,
// the stages on the way, and what other choices would have done to the ranks.

import FinancialInclusion

var index = CompositeIndex("Technology achievement", normalization: .minMax()) {
  Dimension("Creation") {
    Indicator("patents")
    Indicator("royalties")
  }
  Dimension("Diffusion of new technology") {
    Indicator("internetHosts")
    Indicator("technologyExports")
  }
  Dimension("Diffusion of old technology") {
    Indicator("logTelephones")
    Indicator("logElectricity")
  }
  Dimension("Skills") {
    Indicator("schooling")
    Indicator("university")
  }
}
index.treatment = .skewness()

let table = try Dataset.technologyAchievement23.table()
let scores = try index.scores(of: table, units: "country")

for record in scores.ranking.prefix(5) { print("\(record.rank ?? 0) \(record.unit)") }

// What was done on the way.
for note in scores.notes { print(note) }
let given = scores.stage(.denominated)
print("\(given.units.count) countries, \(given.indicators.count) indicators")

// Other means and other scales: who gains, and who loses?
let choices: [(String, NodeAggregation, NormalizationMethod)] = [
  ("geometric mean from 1 to 100", .geometricMean, .minMax(1...100)),
  ("standard scores", .arithmeticMean, .zScore()),
  ("ranks", .arithmeticMean, .rank),
]
for (choice, aggregation, normalization) in choices {
  var other = index
  other.root.aggregation = aggregation
  other.normalization = normalization
  let ranks = try other.scores(of: table, units: "country").records
  let shifts = zip(scores.records, ranks).map { ($0.unit, ($0.rank ?? 0) - ($1.rank ?? 0)) }
  let mean = Double(shifts.reduce(0) { $0 + abs($1.1) }) / Double(shifts.count)
  let largest = shifts.max { abs($0.1) < abs($1.1) } ?? ("", 0)
  print("\(choice): ranks shift by \((mean * 10).rounded() / 10), \(largest.0) by \(largest.1)")
}
