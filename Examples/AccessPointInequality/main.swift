// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// How unequally are access points spread over Mexico's adults? From the counts of branches, agents
// and machines in 2,465 municipalities, March 2020: a full count, so that there is no sampling error.

import FinancialInclusion

let municipalities = try Dataset("mexico-municipal-access-2020").table()
let adults = try municipalities.numbers("adults")
let kinds = [("branches", "branches"), ("agents", "agents"), ("cash machines", "atms")]

/// Points per 10,000 adults of each municipality, which weighs as many as it has adults.
func densities(of points: [Double]) throws -> WeightedValues {
  try WeightedValues(
    zip(points, adults).map { 10_000 * $0 / $1 },
    weights: adults,
    name: "points per 10,000 adults"
  ).sorted()
}

print("Points per 10,000 adults   mean    Gini  Hoover  Palma  without any")
var together = [Double](repeating: 0, count: adults.count)
for (name, column) in kinds {
  let points = try municipalities.numbers(column)
  together = zip(together, points).map { $0 + $1 }
  try describe(name, densities(of: points), points)
}
try draw(kinds.map { ($0, try densities(of: municipalities.numbers($1))) })
let all = try densities(of: together)
try describe("all three", all, together)

// Is it a matter of town and country? Theil's T falls into what lies between the six classes of
// municipality and what lies within them.
let classes = try municipalities.texts("localityType").map { $0 ?? "unknown" }
let parts = try all.decomposition(of: .theilT, by: classes)
print("\nClass            adults  points  mean   Theil T")
for group in parts.groups.sorted(by: { $0.mean < $1.mean }) {
  let shares = [group.populationShare, group.valueShare].map { "\(Share(unchecked: $0))" }
  print(
    padded(group.name, 16),
    padded(shares[0], 7),
    padded(shares[1], 7),
    padded(Printed.decimal(group.mean, digits: 1), 6),
    Printed.decimal(group.value, digits: 3)
  )
}
let curve = try LorenzCurve(all)
let half = try Share(curve.share(ofLower: 0.5))
let hoover = try Share(all.value(of: .hoover))
print("\nThe half of adults with the fewest points nearby has \(half) of them.")
print(
  "\(hoover) of the points would have to move for every municipality to have as many per adult, and "
    + "\(Share(unchecked: parts.within / parts.total)) of the inequality lies within classes of "
    + "municipality, not between town and country."
)

/// A line of the first table.
func describe(_ name: String, _ values: WeightedValues, _ points: [Double]) throws {
  let without = zip(points, adults).reduce(0) { $0 + ($1.0 == 0 ? $1.1 : 0) }
  let measures = try [.gini(), .hoover].map { measure in
    Printed.decimal(try values.value(of: measure), digits: 3)
  }
  // Where the lower four tenths have nothing, nothing can be put in relation to it.
  let palma = (try? values.value(of: .palma)).map { Printed.decimal($0, digits: 2) } ?? "–"
  print(
    padded(name, 26),
    padded(Printed.decimal(values.mean, digits: 2), 7),
    padded(measures[0], 5),
    padded(measures[1], 7),
    padded(palma, 6),
    "\(Share(unchecked: without / adults.reduce(0, +)))"
  )
}

/// A text with spaces after it.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
