// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// The Human Development Index of 2021, written down as an index and compared with what was
// published.

import FinancialInclusion

let index = CompositeIndex("Human Development Index", aggregation: .geometricMean) {
  Dimension("Health") { Indicator("lifeExpectancy", goalposts: 20...85, isClamped: true) }
  Dimension("Education") {
    Indicator("expectedSchooling", goalposts: 0...18, isClamped: true)
    Indicator("meanSchooling", goalposts: 0...15, isClamped: true)
  }
  Dimension("Income") {
    Indicator("incomePerPerson", goalposts: 100...75_000, isClamped: true, transform: .log())
  }
}

let table = try Dataset.humanDevelopment2021.table()
let scores = try index.scores(of: table, units: "country")

for record in scores.ranking.prefix(5) {
  print("\(record.rank ?? 0) \(record.unit) \(rounded(record.score))")
}
if let peru = scores["Peru"] { print("\(peru.rank ?? 0) \(peru.unit) \(rounded(peru.score))") }

// Every published value has three decimals: all of them come out.
let published = try table.numbers("hdi")
let reproduced = zip(scores.scores, published).count { rounded($0) == rounded($1) }
print("\(reproduced) of \(scores.count) as published")

// What moves Peru most: the part that is furthest from 1.
for part in scores.partNames.prefix(3) {
  let row = try scores.values(of: part)[table.texts("country").firstIndex(of: "Peru") ?? 0]
  print("\(part) \(rounded(row))")
}

try draw(scores)

/// A score with its three decimals.
func rounded(_ value: Double?) -> Double { ((value ?? .nan) * 1_000).rounded() / 1_000 }
