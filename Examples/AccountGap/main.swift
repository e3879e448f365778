// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

// Peru, Global Findex 2021: 62.3 % of men and 53.0 % of women have an account. Weights leave the
// 398 men and 602 women interviewed with the precision of 306 and 460.
let gap = try RateGap(
  from: PublishedRate(Share(percent: 62.32), effectiveSampleSize: 306),
  to: PublishedRate(Share(percent: 53.03), effectiveSampleSize: 460)
)
for estimate in gap.estimates.prefix(5) { print(estimate) }

// The target for 2021 was 75 % of adults. Was it in reach, at the pace of 2014 to 2017?
let accounts = try WaveSeries([
  Wave(2014, Share(percent: 28.98)), Wave(2017, Share(percent: 42.60)),
])
print(try accounts.trend(on: .logOdds).outlook(for: Target(Share(percent: 75), by: 2021)).arrival)

try draw(accounts, Target(Share(percent: 75), by: 2021))
