// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A request for new points, checked: who lives where, how far they have, and what could be added.
struct SitingRequest {
  let places: Places
  let candidates: [SitingCandidate]
  let people: [Double]
  let aim: SitingAim
  let limit: Double?
  let search: PairSearch
  /// How far every place has to its nearest point now; infinite for none.
  let nearest: NearestPoints

  /// Checks a request and finds how far people have now.
  init(
    _ network: AccessNetwork,
    _ places: Places,
    _ candidates: [SitingCandidate],
    _ limit: Double?,
    _ aim: SitingAim,
    _ people: DensityDenominator?,
    _ costs: TravelCosts
  ) throws(AccessError) {
    self.places = places
    self.candidates = candidates
    self.aim = aim
    self.limit = limit
    self.people = try places.people(people)
    try SitingRequest.check(limit, aim)
    search = try PairSearch(network, places, candidates, costs)
    nearest = try search.nearest([])
  }

  /// How far places are taken to be now, where people live and a candidate could help.
  ///
  /// - Returns: The numbers of the places, how far they are, and what each weighs.
  func open(
    _ weights: [Double]
  ) throws(AccessError) -> (places: [Int], distances: [Double], weights: [Double]) {
    let now = nearest.distances
    var open: (places: [Int], distances: [Double], weights: [Double]) = ([], [], [])
    for place in weights.indices where weights[place] != 0 {
      var distance = now[place]
      if let limit, aim.needsLimit {
        guard distance > limit else { continue }
        distance = 1
      } else {
        distance = min(distance, aim.beyond ?? .infinity)
        guard distance.isFinite else { throw unreachable(place) }
        guard distance > 0 else { continue }
      }
      open.places.append(place)
      open.distances.append(distance)
      open.weights.append(weights[place])
    }
    return open
  }

  /// The problem of an aim under some rules.
  func problem(_ rules: SitingRules) throws(AccessError) -> SitingProblem {
    var weights = people
    var score = SitingProblem.Score.sum
    switch aim {
    case .reach: break
    case .meanDistance:
      let sum = people.reduce(0, +)
      weights = people.map { $0 / sum }
    case .worstDistance: weights = people.map { $0 > 0 ? 1 : 0 }
    case .gap(let from, let to, let grouping):
      let gap = try difference(from, to, places.groups(of: grouping), grouping)
      weights = gap.weights
      score = .towardsZero(from: gap.start)
    }
    let open = try open(weights)
    guard !open.places.isEmpty else { throw everybodyReached() }
    let isReach = aim.needsLimit
    let pairs = try search.pairs(
      open.places,
      within: isReach ? [Double](repeating: limit ?? 0, count: open.places.count) : open.distances,
      keepsCosts: !isReach
    )
    guard pairs.count > 0 else { throw nobodyNear(open.places[0]) }
    return SitingProblem(
      weights: open.weights,
      base: open.distances,
      pairs: pairs,
      rules: rules,
      score: score
    )
  }

  /// How many people are within reach after each of some candidates; nil without a distance.
  func reached(after chosen: [Int]) throws(AccessError) -> [Double?] {
    guard let limit else { return chosen.map { _ in nil } }
    let now = nearest.distances
    var isReached = now.map { $0 <= limit }
    var sum = 0.0
    for place in isReached.indices where isReached[place] { sum += people[place] }
    let open = isReached.indices.filter { !isReached[$0] }
    let limits = [Double](repeating: limit, count: open.count)
    let pairs = try search.pairs(open, within: limits, keepsCosts: false, among: chosen)
    return (0..<chosen.count).map { position in
      for pair in pairs.range(of: position) {
        let place = open[Int(pairs.places[pair])]
        guard !isReached[place] else { continue }
        isReached[place] = true
        sum += people[place]
      }
      return sum
    }
  }

  /// What each place adds to the difference in reach between two groups, and the difference now.
  private func difference(
    _ from: String,
    _ to: String,
    _ groups: [String],
    _ grouping: String
  ) throws(AccessError) -> (weights: [Double], start: Double) {
    var weights = [Double](repeating: 0, count: groups.count)
    var start = 0.0
    let now = nearest.distances
    guard from != to else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: from,
        "There is no gap between '\(from)' and itself; name two groups."
      )
    }
    for (group, sign) in [(from, 1.0), (to, -1.0)] {
      let members = groups.indices.filter { groups[$0] == group }
      guard !members.isEmpty else {
        let known = Set(groups).sorted().joined(separator: ", ")
        throw AccessError(
          .unknownIdentifier,
          culprit: group,
          "There is no group '\(group)' in '\(grouping)'; there are \(known)."
        )
      }
      let sum = members.reduce(0) { $0 + people[$1] }
      guard sum > 0 else {
        throw AccessError(
          .denominatorNotPositive,
          culprit: group,
          "Nobody lives in the places of '\(group)', so that it has no share within reach."
        )
      }
      for place in members {
        weights[place] = sign * people[place] / sum
        if now[place] <= limit ?? 0 { start += weights[place] }
      }
    }
    return (weights, start)
  }
}
