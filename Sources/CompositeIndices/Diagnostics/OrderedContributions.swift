// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// The mean of what each indicator adds over all orders in which indicators change, those of a dimension
/// one after the other.
struct OrderedContributions {
  /// What each indicator adds.
  private(set) var contributions: [Double]
  /// The number of the whole before and after.
  let scores: (from: Double, to: Double)

  private let plan: IndexPlan
  /// The number in each slot before and after.
  private let before: [Double]
  private let after: [Double]

  /// The most combinations of changed siblings looked at for one indicator.
  private static let mostCombinations = 1 << 20

  init(_ plan: IndexPlan, from: [Double], to: [Double]) throws(IndexError) {
    self.plan = plan
    before = try Self.slots(plan, from)
    after = try Self.slots(plan, to)
    guard let first = before.last, let last = after.last, first.isFinite, last.isFinite else {
      throw IndexError(
        .missingValue,
        culprit: plan.nodes.last?.name ?? "",
        "One of the two has no score, so that their difference cannot be split."
      )
    }
    scores = (first, last)
    contributions = [Double](repeating: 0, count: plan.indicators.count)
    for (position, node) in plan.nodes.enumerated() {
      for slot in node.parts where slot < plan.indicators.count {
        let isSame = from[slot] == to[slot] || (from[slot].isNaN && to[slot].isNaN)
        if !isSame { contributions[slot] = try contribution(of: slot, in: position) }
      }
    }
  }

  /// All numbers of the tree over those of the indicators.
  private static func slots(_ plan: IndexPlan, _ values: [Double]) throws(IndexError) -> [Double] {
    var slots = values
    for node in plan.nodes { slots.append(try number(of: node, node.parts.map { slots[$0] })) }
    return slots
  }

  private static func number(
    of node: IndexPlan.Node,
    _ parts: [Double]
  ) throws(IndexError) -> Double {
    guard case .ofEachUnit(let method) = node.aggregation.method else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: node.name,
        "'\(node.name)' compares units (\(node.aggregation.name)), so that no indicator adds to a "
          + "score by itself; split an index of means."
      )
    }
    let floor = node.aggregation.floor ?? -Double.infinity
    let used = parts.indices.filter { !parts[$0].isNaN && node.weights.shares[$0] > 0 }
    guard !used.isEmpty else { return .nan }
    let weights = try IndexWeights(used.map { node.weights.shares[$0] })
    return try method.combine(used.map { max(parts[$0], floor) }, weights: weights.shares)
  }

  /// One way in which the indicator's change may find a dimension: its number without and with it.
  private struct Situation {
    let share: Double
    let without: Double
    let with: Double
  }

  private func contribution(of slot: Int, in position: Int) throws(IndexError) -> Double {
    var situations = [Situation(share: 1, without: before[slot], with: after[slot])]
    var (child, next): (Int, Int?) = (slot, position)
    var factor = 1.0
    while let current = next {
      let node = plan.nodes[current]
      if let weight = linearWeight(of: child, in: node) {
        // What others do makes no difference to a sum.
        factor *= weight
      } else {
        try require(situations.count, node)
        situations = try passed(situations, through: node, child)
      }
      child = plan.indicators.count + current
      next = node.parent
    }
    return factor * situations.reduce(0) { $0 + $1.share * ($1.with - $1.without) }
  }

  /// The weight of a part of an arithmetic mean of which nothing is missing, where the rest of the way
  /// up is arithmetic too, so that only differences matter.
  private func linearWeight(of child: Int, in node: IndexPlan.Node) -> Double? {
    var current: IndexPlan.Node? = node
    while let each = current {
      guard each.aggregation.order == 1, each.aggregation.floor == nil else { return nil }
      guard each.parts.allSatisfy({ !before[$0].isNaN && !after[$0].isNaN }) else { return nil }
      current = each.parent.map { plan.nodes[$0] }
    }
    return node.parts.firstIndex(of: child).map { node.weights.shares[$0] }
  }

  private func require(
    _ situations: Int,
    _ node: IndexPlan.Node
  ) throws(IndexError) {
    let siblings = node.parts.count - 1
    guard siblings < 20, situations << siblings <= Self.mostCombinations else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: node.name,
        "'\(node.name)' has too many parts (\(node.parts.count)) to look at all orders in which they "
          + "may change; group them in dimensions, or take arithmetic means."
      )
    }
  }

  /// The situations one level up: every set of siblings may have changed before.
  private func passed(
    _ situations: [Situation],
    through node: IndexPlan.Node,
    _ child: Int
  ) throws(IndexError) -> [Situation] {
    guard let own = node.parts.firstIndex(of: child) else { return [] }
    // Siblings that do not change may stay where they are.
    let siblings = node.parts.indices.filter {
      $0 != own && before[node.parts[$0]] != after[node.parts[$0]]
        && !(before[node.parts[$0]].isNaN && after[node.parts[$0]].isNaN)
    }
    let shares = Self.shares(siblings: siblings.count)
    var values = node.parts.map { before[$0] }
    var result: [Situation] = []
    for chosen in 0..<(1 << siblings.count) {
      for (bit, sibling) in siblings.enumerated() {
        let slot = node.parts[sibling]
        values[sibling] = chosen >> bit & 1 == 1 ? after[slot] : before[slot]
      }
      for situation in situations {
        values[own] = situation.without
        let without = try Self.number(of: node, values)
        values[own] = situation.with
        let with = try Self.number(of: node, values)
        let share = situation.share * shares[chosen.nonzeroBitCount]
        result.append(Situation(share: share, without: without, with: with))
      }
    }
    return result
  }

  /// How often exactly a given set of so many siblings has changed before: k! (s − k)! / (s + 1)!.
  private static func shares(siblings: Int) -> [Double] {
    var share = 1 / Double(siblings + 1)
    return (0...siblings).map { changed in
      defer { share *= Double(changed + 1) / Double(max(siblings - changed, 1)) }
      return share
    }
  }
}
