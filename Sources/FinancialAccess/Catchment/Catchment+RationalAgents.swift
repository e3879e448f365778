// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Catchment {
  /// The cost to people who share themselves out until nobody gains by going elsewhere.
  ///
  /// Place after place is given the best answer to all others, which is filling points of different
  /// height with water: the sum over points of the integral of their crowding, plus all travel, falls
  /// with every step, and it is convex, so that the way ends in the one equilibrium there is.
  func rationalAgents(congestion: Double) throws(AccessError) -> Values {
    guard congestion > 0, congestion.isFinite else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "\(congestion)",
        "A cost scale of \(congestion) is not possible; give a positive number."
      )
    }
    let stored = try pairs.stored(within: decay.reach)
    let supply = supplies.reduce(0, +)
    guard supply > 0 else {
      throw AccessError(
        .supplyOutOfRange,
        culprit: "points",
        "No point supplies anything; check the column of the supply."
      )
    }
    let mean = people.reduce(0, +) / supply
    var crowds = Crowds(stored, supplies.map { $0 * mean }, people, congestion)
    try crowds.settle()
    var values = self.values(
      [],
      TravelPairs.Sums(byPlace: [], byPoint: [], pairs: stored.costs.count),
      demand: nil
    )
    values.values = people.indices.map { crowds.cost(of: $0) }
    return values
  }
}

/// People on their way to points, and how crowded the points are.
private struct Crowds {
  private let pairs: StoredPairs
  /// How many people each point serves at the mean crowd.
  private let capacities: [Double]
  private let people: [Double]
  /// Travel over the cost scale, for each pair.
  private let travel: [Double]
  /// People for each pair, and for each point.
  private var flows: [Double]
  private var loads: [Double]

  init(_ pairs: StoredPairs, _ capacities: [Double], _ people: [Double], _ congestion: Double) {
    self.pairs = pairs
    self.capacities = capacities
    self.people = people
    travel = pairs.costs.map { $0 / congestion }
    flows = [Double](repeating: 0, count: pairs.costs.count)
    loads = [Double](repeating: 0, count: capacities.count)
  }

  /// Lets place after place choose until nobody moves any more.
  mutating func settle() throws(AccessError) {
    let total = people.reduce(0, +)
    for _ in 0..<20_000 {
      var moved = 0.0
      for place in people.indices where people[place] > 0 { moved += choose(place) }
      if moved <= 1e-10 * total { return }
    }
    throw AccessError(
      .notConverged,
      culprit: "rational agents",
      "The people did not come to rest after 20,000 rounds; raise the cost scale or add a limit."
    )
  }

  /// Shares the people of a place out over its points; how many of them moved.
  private mutating func choose(_ place: Int) -> Double {
    let range = pairs.range(of: place)
    var heights: [(height: Double, pair: Int)] = []
    for pair in range {
      let point = Int(pairs.points[pair])
      guard capacities[point] > 0 else { continue }
      loads[point] = max(0, loads[point] - flows[pair])
      heights.append((loads[point] / capacities[point] + travel[pair], pair))
    }
    heights.sort { ($0.height, $0.pair) < ($1.height, $1.pair) }
    var width = 0.0
    var level = 0.0
    var water = people[place]
    for (rank, (height, pair)) in heights.enumerated() {
      let capacity = capacities[Int(pairs.points[pair])]
      water += capacity * height
      width += capacity
      level = water / width
      if rank + 1 == heights.count || level <= heights[rank + 1].height { break }
    }
    var moved = 0.0
    for (height, pair) in heights {
      let point = Int(pairs.points[pair])
      let flow = max(0, (level - height) * capacities[point])
      moved += (flow - flows[pair]).magnitude
      flows[pair] = flow
      loads[point] += flow
    }
    return moved
  }

  /// What it costs the people of a place, or the first who would live there; nil if they reach no
  /// point.
  func cost(of place: Int) -> Double? {
    pairs.range(of: place)
      .filter { capacities[Int(pairs.points[$0])] > 0 }
      .map { loads[Int(pairs.points[$0])] / capacities[Int(pairs.points[$0])] + travel[$0] }
      .min()
  }
}
