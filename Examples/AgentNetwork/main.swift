// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Who is within reach of an agent, how crowded are the agents, and where should the next 20 go? The
// network is made up: no settlement of it exists, and no figure below is true of Peru.

import FinancialInclusion

let table = try Dataset.agentNetworkSynthetic.table()
let settlements = try Places(
  table,
  id: "settlement",
  amounts: [.adults: "adults"],
  latitude: "latitude",
  longitude: "longitude",
  groups: ["area", "department"]
)
// A settlement with agents is one point that supplies as many as it has.
let network = try AccessNetwork(
  table,
  id: "settlement",
  kind: .all(.agent),
  latitude: "latitude",
  longitude: "longitude",
  supply: "agents"
)

// One search for the nearest agent of every settlement answers for every distance.
let nearest = try network.nearest(to: settlements)
let areas = try settlements.reach(nearest, by: "area")
for reach in areas {
  let shares = try [5.0, 10, 20, 40].map { "\(try reach.share(within: $0))" }
  print("\(reach.group ?? "all"): within 5, 10, 20, 40 km \(shares.joined(separator: ", "))")
  print("  mean \(kilometres(reach.mean)), farthest \(kilometres(reach.farthest))")
}
try draw(areas)
let gap = try areas[1].gap(to: areas[0], within: 5)
print("the gap from urban to rural within 5 km is \(gap)")

// The departments in which most people have more than 10 km to go.
let departments = try settlements.reach(nearest, by: "department")
  .map { (name: $0.group ?? "", beyond: (1 - (try $0.share(within: 10).value)) * $0.people) }
for (name, beyond) in departments.sorted(by: { $0.beyond > $1.beyond }).prefix(3) {
  print("\(name): \(Printed.grouped(beyond, digits: 0)) adults beyond 10 km")
}

// An agent in reach is shared with everybody else who reaches it: two steps, in bands.
let bands = try Decay(.steps([.init(5, 1), .init(10, 0.68), .init(20, 0.22)]))
let crowding = try network.accessibility(of: settlements, by: .twoStep, decay: bands)
let adults = try settlements.people(.adults)
let reached = zip(crowding.values, adults).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
print("agents given out: \(Printed.grouped(reached, digits: 0))")
print("settlements that reach none within 20 km: \(crowding.values.count { $0 == 0 })")

// Where 20 more agents bring most adults within 5 km, among the settlements that have none.
let vacant = try table.filter(Condition("agents == 0"))
let candidates = try SitingCandidate.list(
  vacant,
  id: "settlement",
  latitude: "latitude",
  longitude: "longitude"
)
let best = try network.proposal(
  for: settlements,
  among: candidates,
  adding: 20,
  reaching: 5,
  method: .exact(),
  by: "area"
)
print("the first to \(best.steps[0].candidate.id)")
let (before, after) = (best.groupsBefore[0], best.groupsAfter[0])
let shares = "from \(try before.share(within: 5)) to \(try after.share(within: 5)) of rural adults"
print("20 more agents bring \(Printed.grouped(best.gain, digits: 0)) adults within 5 km,")
print("\(shares); no 20 bring more than \(Printed.grouped(best.bound, digits: 0))")

/// A distance as a person reads it.
func kilometres(_ distance: Double?) -> String {
  distance.map { "\(Printed.decimal($0, digits: 1)) km" } ?? "unknown"
}
