// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Access points across economies: from the counts of the IMF's Financial Access Survey to densities
// per adult and per area, with the published ones beside them.

import FinancialInclusion

let survey = try Dataset.fasAccessPoints.table()
let latest = try survey.filter(Condition("year == 2018"))

// Peru: the published branch density counts head offices, banks and branches together.
let peru = try latest.filter(Condition("code == PER"))
func number(_ column: String) throws -> Double { try peru.numbers(column)[0] }
let adults = try number("adults")
let offices = try Int(number("bankBranches") + number("commercialBanks"))
let branches = try AccessDensity(count: offices, among: adults, per: .adults(100_000))
print("Peru, offices: \(branches); published \(try number("branchesPer100000Adults"))")
let machines = try AccessDensity(
  count: Int(number("atms")),
  among: adults,
  per: .adults(100_000)
)
let land = try AccessDensity(
  count: Int(number("atms")),
  among: number("area"),
  per: .squareKilometres(1_000)
)
print("Peru, machines: \(machines), \(land.density)")

// The same machines, ten years before: a change with the error that counts of this size have.
let before = try survey.filter(Condition("code == PER")).filter(Condition("year == 2008"))
let earlier = try AccessDensity(
  count: Int(before.numbers("atms")[0]),
  among: before.numbers("adults")[0],
  per: .adults(100_000)
)
let change = try machines.change(since: earlier)
print(
  "since 2008: \(change.value) more per 100,000 adults, error \(Printed.decimal(change.standardError ?? 0, digits: 2))"
)

// How unequally machines are spread over the adults of all economies that report them.
let counts = try latest.numbers("atms")
let people = try latest.numbers("adults")
let codes = try latest.texts("code").map { $0 ?? "" }
let reporting = codes.indices.filter { !counts[$0].isNaN && !people[$0].isNaN }
let world = try AccessInventory(
  places: reporting.map { codes[$0] },
  counts: [.atm: reporting.map { counts[$0] }],
  denominators: [.adults: reporting.map { people[$0] }]
)
let spread = try world.concentration()
print("\(reporting.count) economies: Gini \(Printed.decimal(spread.gini, digits: 3))")

// Ranks, and the ranks that the counts leave possible: small economies are less certain.
let densities = try world.densities(per: .adults(100_000)).records.map(\.access)
let ranks = try AccessDensity.ranks(densities)
for code in ["PER", "MEX", "TON"] {
  guard let row = world.places.firstIndex(of: code) else { continue }
  let rank = ranks[row]
  print("\(code): rank \(rank.rank), possible \(rank.lower) to \(rank.upper), \(densities[row])")
}
let neighbours = ["PER", "BOL", "BRA", "CHL", "COL", "ECU", "ARG", "PRY", "URY"]
try draw(
  neighbours.compactMap { code in
    world.places.firstIndex(of: code).map { (code, densities[$0]) }
  }
)
