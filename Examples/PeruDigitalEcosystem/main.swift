// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Peru's digital ecosystem in four questions, from the figures its 2022 assessment prints and the
// data behind them.

import FinancialInclusion

// How wide is the gap between men and women in accounts, and on which scale? Global Findex 2017.
let gap = try RateGap(
  from: PublishedRate(Share(percent: 50.97), sampleSize: 500),
  to: PublishedRate(Share(percent: 34.44), sampleSize: 500)
)
print("Accounts 2017, men against women")
for estimate in gap.estimates.prefix(5) { print("  \(estimate)") }

// The same two rates as printed, without a sample size: a gap with no error, and it says so.
let phones = try RateGap(
  from: PublishedRate(Share(percent: 85)),
  to: PublishedRate(Share(percent: 79))
)
print("Mobile phones 2020: \(phones.difference), \(phones.exclusionRatio?.description ?? "–")")

// How dense are access points? The IMF's survey counts Peru's branches, ATMs and agents.
let survey = try Dataset.fasAccessPoints.table()
let economies = try survey.texts("code")
let years = try survey.numbers("year")
let rows = economies.indices.filter { economies[$0] == "PER" && years[$0] == 2018 }
func peru(_ column: String) throws -> [Double] {
  let values = try survey.numbers(column)
  return rows.map { values[$0] }
}
let inventory = try AccessInventory(
  places: ["Peru"],
  counts: [.atm: peru("atms"), .agent: peru("bankAgents")],
  denominators: [.adults: peru("adults")]
)
print("Access points 2018, exact Poisson intervals")
for record in try inventory.densities(per: .adults(100_000)).records { print("  \(record)") }

// How concentrated is mobile telephony?
let market = try MarketShares(
  percentages: [33.4, 29.7, 20.2, 16.7],
  firms: ["Movistar", "Claro", "Entel", "Bitel"],
  rounding: .printed(decimals: 1)
).concentration()
print("Mobile market: HHI \(market.herfindahlHirschman), \(try market.ratio(ofLargest: 2)) in two")

// Was the target of 75 percent of adults with an account by 2021 in reach in 2017, and was it met?
let accounts = try WaveSeries([
  Wave(2014, Share(percent: 28.975)), Wave(2017, Share(percent: 42.603)),
])
let target = try Target(Share(percent: 75), by: 2021)
print("Accounts, from the pace of 2014 to 2017")
for scale in GrowthScale.allCases {
  let outlook = try accounts.trend(on: scale).outlook(for: target)
  print("  \(scale.title): \(outlook.projection), 75 % \(outlook.arrival)")
}
let survey2021 = try WaveSeries(accounts.waves + [Wave(2021, Share(percent: 57.50))])
if case .missed(let shortfall, _) = survey2021.verdict(on: target) {
  print("  In fact: missed by \(shortfall)")
}
