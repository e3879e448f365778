// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// UNCTAD's B2C E-commerce Index 2020 for ten economies of Latin America, and whether an economy shops
// online as much as its index lets expect.
//
// Input, as published: the four indicators of the table, rounded to whole numbers, and the shares of
// adults who bought something online in 2017 (Global Findex). Worked out here: the index, and a line
// through these ten economies. UNCTAD's own line goes through many more economies; its coefficients are
// not published, so that the residuals below are not UNCTAD's.

import FinancialInclusion

let economies = try Dataset.unctadB2C2020LatinAmerica.table()
  .filter(Condition("kind == economy"))
let shopping = try Dataset.findexLatinAmerica.table()
  .filter(Condition("year == 2017 && edition == 2021 && group == all && kind == economy"))
  .select(["code", "boughtOnline"])
let table = try economies.joined(with: shopping, on: ["code"]).table

let scores = try CompositeIndex.ecommerceReadiness.scores(of: table, units: "code")
for record in scores.ranking { print("\(record.unit) \(record.score ?? .nan)") }
let published = try table.numbers("rank")
let inOrder = scores.records.indices.allSatisfy { row in
  published.count { $0 <= published[row] } == scores.records[row].rank
}
print(inOrder ? "The order is the published one." : "The order is not the published one.")

let fit = try LeastSquares.fit(
  outcome: table.numbers("boughtOnline").map { 100 * $0 },
  predictors: [scores.scores],
  names: ["index"]
)
let slope = fit.coefficients[1]
print("One point more of the index: \(rounded(slope.value)) points more of online shoppers")
print("95 % from \(rounded(slope.interval.lower)) to \(rounded(slope.interval.upper))")
print("R² \(rounded(fit.rSquared)), adjusted \(rounded(fit.adjustedRSquared))")

if let peru = scores.normalized.units.firstIndex(of: "PER") {
  let (expected, miss) = (fit.fittedValues[peru], fit.residuals[peru])
  print(
    "At an index of \(scores.scores[peru]) Peru would have \(rounded(expected)) % of adults shopping online; "
      + "it has \(rounded(expected + miss)) %, \(rounded(-miss)) points fewer."
  )
}

try draw(scores)

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
