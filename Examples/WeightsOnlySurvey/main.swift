// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// A file of respondents with weights and nothing else, as the Global Findex gives them out. The
// people are made up, and no figure below is true of any country.

import FinancialInclusion

// Without strata and clusters every respondent counts as drawn alone.
let respondents = try Dataset.enahoLikeSynthetic.table()
let adults = try Survey(respondents, design: SamplingDesign(weights: "factor07"))

// Shares by group. The logit interval stays between 0 and 1.
for column in ["area", "sexo"] {
  let shares = try adults.shares(of: ["digital"], by: [column], interval: .logit)
  for record in shares.records { print("\(record.group[0].level): \(record.estimate)") }
}

// The gap, on two scales.
let byArea = try adults.shares(of: ["digital"], by: ["area"])
let (urban, rural) = (1, 0)  // the places of the records, in the order of the levels
let difference = try byArea.contrast(.difference, from: urban, to: rural)
let ratio = try byArea.contrast(.ratio, from: urban, to: rural)
print("gap \(decimals(difference.value.value)), error \(decimals(difference.standardError))")
print("ratio \(decimals(ratio.value.value)), error \(decimals(ratio.standardError))")

// What weights alone hide: people of one village answer alike. These respondents do have clusters;
// with them the error is larger.
let known = try Survey(
  respondents,
  design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
)
for (what, survey) in [("by weights alone", adults), ("by the design", known)] {
  let rural = try survey.shares(of: ["digital"], by: ["area"]).record("digital", in: "rural")
  print("rural, error \(what): \(decimals(rural.estimate.standardError))")
}

try draw([("weights alone", adults), ("design", known)])

/// A number as it is printed here.
func decimals(_ number: Double?) -> String { Printed.decimal(number ?? .nan, digits: 4) }
