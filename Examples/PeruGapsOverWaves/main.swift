// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Did the gap in accounts between men and women of Peru widen or narrow? The answer depends on the
// scale, so here are both, wave by wave, from the shares that Global Findex publishes.

import FinancialInclusion

let peru = try Dataset.findexLatinAmerica.table()
  .filter(Condition("economy == Peru")).filter(Condition("edition == 2021"))
let men = try peru.filter(Condition("group == men"))
let women = try peru.filter(Condition("group == women"))

// About 1,000 adults are asked in a wave, half of them men; weights leave them the precision of
// fewer, taken here as 1,000 / 1.6.
func rate(_ share: Double) throws -> PublishedRate {
  try PublishedRate(Share(share), sampleSize: 500, designEffect: 1.6)
}

var waves: [GapWave] = []
for (row, year) in try men.numbers("year").enumerated() {
  let gap = try RateGap(
    from: rate(men.numbers("account")[row]),
    to: rate(women.numbers("account")[row])
  )
  waves.append(GapWave(year, gap))
  print("\(Int(year)): \(gap.difference.value), \(gap.relativeGap?.value.description ?? "–")")
}
let accounts = try GapSeries(waves)

// Each change comes with its error on both scales.
let changes = try accounts.changes()
for change in changes {
  let relative = change.relativeGap?.description ?? "no relative gap"
  print("\(change.first) to \(change.second): \(change.difference); \(relative)")
}

// When would men and women be level, if the pace of all waves holds?
for scale in GrowthScale.allCases {
  let trend = try accounts.trend(on: scale, fit: .leastSquares)
  let years = trend.parityInterval.map { " (\($0))" } ?? ""
  print("\(scale.title): \(trend.parity)\(years)")
}

// From 2014 to 2017 the two scales disagree.
print(changes[1].description)
try draw(waves)
