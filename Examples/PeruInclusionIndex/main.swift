// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Where does Peru stand in its region, and how sure is that? An index from two published sources, its
// ranks over every combination of four choices, and which choice drives Peru's.

import FinancialInclusion

// People from the Global Findex of 2017, access points from the Financial Access Survey of that year.
let people = try Dataset.findexLatinAmerica.table()
  .filter(Condition("kind == economy && year == 2017 && edition == 2021 && group == all"))
let points = try Dataset.fasAccessPoints.table()
  .filter(Condition("year == 2017 && branchesPer100000Adults > 0 && atmsPer100000Adults > 0"))
  .select(["code", "branchesPer100000Adults", "atmsPer100000Adults"])
let table = try people.joined(with: points, on: ["code"], unmatched: .drop).table

let index = CompositeIndex("Inclusion", normalization: .minMax(1...100)) {
  Dimension("Accounts and payments") {
    Indicator("account")
    Indicator("digitalPayment")
  }
  Dimension("Savings and credit") {
    Indicator("savedAtFinancialInstitution")
    Indicator("borrowedFormally")
  }
  Dimension("Access points") {
    Indicator("branchesPer100000Adults")
    Indicator("atmsPer100000Adults")
  }
}
let scores = try index.scores(of: table, units: "code")
guard let peru = scores["PER"], let row = scores.normalized.units.firstIndex(of: "PER") else {
  fatalError("Peru is not among the data.")
}
for record in scores.ranking.prefix(3) { print("\(record.rank ?? 0) \(record.unit)") }
for part in scores.plan.nodes.dropLast().map(\.name) {
  let values = try scores.values(of: part).map { $0 ?? .nan }
  let median = values.sorted()[values.count / 2]
  print("\(part): Peru \(Int(values[row].rounded())), median \(Int(median.rounded()))")
}

// Four choices that could have been made otherwise; every combination is run.
let doubled = scores.plan.nodes.dropLast().map { [$0.name: 2.0] }
var generator = SystemRandomNumberGenerator()
let trust = try index.sensitivity(
  of: table,
  units: "code",
  varying: [
    .weights([[:]] + doubled),
    .aggregation([.arithmeticMean, .geometricMean]),
    .normalization([.minMax(1...100), .rank]),
    .leavingOut(index.indicators.map(\.name)),
  ],
  output: .rank,
  only: ["PER"],
  method: .exact,
  using: &generator
)
let drivers = zip(trust.assumptions, trust.outputs[0].indices.total.map(\.value))
  .sorted { $0.1 > $1.1 }
for (choice, share) in drivers { print("\(choice): involved in \(percent(share)) of the variance") }

if let ranks = trust.ranks.first(where: { $0.unit == "PER" }) {
  print(
    "Peru ranks \(peru.rank ?? 0) of \(scores.count); over \(trust.runs) ways to make the index 95 % of "
      + "its ranks lie from \(Int(ranks.lower.rounded())) to \(Int(ranks.upper.rounded())), and "
      + "\(drivers[0].0) is involved in \(percent(drivers[0].1)) of their variance."
  )
}

try draw(trust)

func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
