// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Branches, agents and cash machines in every municipality of Mexico, March 2020: are the published
// densities what they say, who has how many points, and how unequally are they spread?

import FinancialInclusion

let table = try Dataset.mexicoMunicipalAccess2020.table()
let adults = try table.numbers("adults")

// First the denominator. A density "per 10,000 adults" need not be one: in the files of December
// 2019, June 2020 and December 2020 the same columns are per 10,000 adult women.
let check = try DenominatorCheck(
  counts: table.numbers("atms"),
  published: table.numbers("atmsPer10000Adults")
)
for fit in try check.fits(["adults": adults, "women": table.numbers("women")]) {
  print("per \(Int(fit.scale)) of '\(fit.candidate)': \(fit.matched) of \(fit.comparable) come out")
}

let kinds = try ["branches", "agents", "atms"].map { try table.numbers($0) }
let inventory = try AccessInventory(
  places: table.texts("municipalityCode").map { $0 ?? "" },
  counts: [.office: kinds[0], .agent: kinds[1], .atm: kinds[2]],
  denominators: [.adults: adults]
)

// Sums of points over sums of adults, never a mean of municipal densities.
let types = try table.texts("localityType").map { $0 ?? "" }
let byType = try inventory.grouped(by: types).densities(per: .adults(100_000))
for record in byType.records where record.kind == nil { print(record) }

// How unequally municipalities are served: together, and inside each type of locality.
let mexico = try inventory.concentration(groups: types)
print("Gini \(four(mexico.gini)), Theil \(four(mexico.theil))")
print("between types \(four(mexico.between)), within types \(four(mexico.within))")
print("points that would have to move: \(Printed.grouped(mexico.pointsToMove, digits: 0))")
print("adults in municipalities without any point: \(mexico.shareWithoutPoints)")
for type in ["Rural", "En Transición", "Semi-urbano", "Urbano", "Semi-metrópoli", "Metrópoli"] {
  let rows = types.indices.filter { types[$0] == type }
  let part = try AccessInventory(
    places: rows.map { inventory.places[$0] },
    counts: [
      .office: rows.map { kinds[0][$0] }, .agent: rows.map { kinds[1][$0] },
      .atm: rows.map { kinds[2][$0] },
    ],
    denominators: [.adults: rows.map { adults[$0] }]
  )
  let inside = try part.concentration()
  print("\(type): Gini \(four(inside.gini)), \(inside.shareWithoutPoints) without any point")
}

try draw(byType.records.filter { $0.kind == nil })

/// A number with four decimals.
func four(_ value: Double?) -> String { value.map { Printed.decimal($0, digits: 4) } ?? "unknown" }
