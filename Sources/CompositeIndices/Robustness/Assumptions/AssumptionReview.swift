// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

/// Checks an assumption against an index and lays out what its possibilities need.
struct AssumptionReview {
  private(set) var count = 0
  private(set) var isDrawn = false
  private(set) var changesData = false
  private(set) var weightPlans: [IndexPlan] = []
  private(set) var leftOut: [Int] = []
  private(set) var nodes: [Int] = []
  private(set) var root: Matrix?
  private let name: String

  init(
    _ assumption: Assumption,
    index: CompositeIndex,
    plan: IndexPlan,
    rowCount: Int
  ) throws(IndexError) {
    name = assumption.name
    switch assumption.kind {
    case .weights(let variation): try review(variation, index: index, plan: plan)
    case .aggregation(let methods, let names):
      count = methods.count
      nodes = Array(plan.nodes.indices)
      if !names.isEmpty {
        nodes = []
        for name in names { nodes.append(try slot(name, in: plan, nodesOnly: true)) }
        nodes = nodes.map { $0 - plan.indicators.count }
      }
      for method in methods { try check(index) { $0.root.aggregation = method } }
    case .normalization(let methods):
      count = methods.count
      changesData = true
      for method in methods { try check(index) { $0.normalization = method } }
    case .treatment(let treatments):
      count = treatments.count
      changesData = true
      for treatment in treatments { try check(index) { $0.treatment = treatment } }
    case .missing(let ways):
      count = ways.count
      changesData = true
      for way in ways { try check(index) { $0.missing = way } }
    case .leavingOut(let parts):
      count = parts.count + 1
      for part in parts {
        let slot = try slot(part, in: plan, nodesOnly: false)
        _ = try plan.leavingOut(slot: slot)
        leftOut.append(slot)
      }
    case .goalposts(let width):
      try drawn(changesData: true)
      try require(width > 0 && width < 0.5, "\(width)", "a width above 0 and below 0.5")
      try require(
        plan.indicators.contains { $0.goalposts != nil },
        "goalposts",
        "an indicator with goalposts"
      )
    case .measurement(let error):
      try drawn(changesData: true)
      try review(error, cells: (rowCount, plan.indicators.count))
    }
    try require(count > 0, "no possibility", "at least one possibility")
  }

  private mutating func drawn(changesData: Bool) throws(IndexError) {
    count = AssumptionVariants.draws
    isDrawn = true
    self.changesData = changesData
  }

  private func require(
    _ holds: Bool,
    _ culprit: String,
    _ wanted: String
  ) throws(IndexError) {
    guard holds else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: culprit,
        "The assumption '\(name)' cannot be varied with \(culprit); it needs \(wanted)."
      )
    }
  }

  /// Requires that the index with a change is still an index.
  private func check(
    _ index: CompositeIndex,
    _ change: (inout CompositeIndex) -> Void
  ) throws(IndexError) {
    var changed = index
    change(&changed)
    let problems = changed.problems
    guard problems.isEmpty else {
      throw IndexError(.invalidIndex, of: "A possibility of the assumption '\(name)'", problems)
    }
  }

  private func slot(
    _ part: String,
    in plan: IndexPlan,
    nodesOnly: Bool
  ) throws(IndexError) -> Int {
    let slots = (nodesOnly ? plan.indicators.count : 0)..<plan.indicators.count + plan.nodes.count
    if let slot = slots.first(where: { plan.name(ofSlot: $0) == part }) { return slot }
    let names = slots.map { plan.name(ofSlot: $0) }
    throw IndexError(
      .parameterOutOfDomain,
      culprit: part,
      "The assumption '\(name)' names '\(part)', which is no part of the index"
        + "\(NearNames.hint(to: part, among: names))."
    )
  }

  private mutating func review(
    _ variation: WeightVariation,
    index: CompositeIndex,
    plan: IndexPlan
  ) throws(IndexError) {
    switch variation {
    case .within(let width):
      try drawn(changesData: false)
      try require(width > 0 && width <= 1, "\(width)", "a width above 0 and up to 1")
    case .dirichlet(let concentration):
      try drawn(changesData: false)
      try require(
        concentration > 0 && concentration.isFinite,
        "\(concentration)",
        "a concentration above 0"
      )
    case .sets(let sets):
      count = sets.count
      for set in sets {
        for part in set.keys.sorted() { _ = try slot(part, in: plan, nodesOnly: false) }
        var changed = index
        changed.root.changeWeights(set)
        weightPlans.append(try IndexPlan(changed))
      }
    }
  }

  private mutating func review(
    _ error: MeasurementError,
    cells: (rows: Int, columns: Int)
  ) throws(IndexError) {
    switch error {
    case .relative(let part):
      try require(part > 0 && part.isFinite, "\(part)", "a part above 0")
    case .standardErrors(let errors):
      try require(
        errors.rowCount == cells.rows && errors.columnCount == cells.columns,
        "\(errors.rowCount) × \(errors.columnCount) errors",
        "\(cells.rows) × \(cells.columns), one for each value"
      )
      try require(
        errors.elements.allSatisfy { $0.isNaN || ($0 >= 0 && $0.isFinite) },
        "a negative error",
        "errors of at least 0"
      )
    case .covariance(let covariance):
      let side = cells.rows * cells.columns
      try require(
        covariance.rowCount == side && covariance.columnCount == side,
        "a covariance of \(covariance.rowCount) × \(covariance.columnCount)",
        "\(side) × \(side), a row for each value"
      )
      root = try CovarianceRoot.root(covariance, name: name)
    }
  }
}
