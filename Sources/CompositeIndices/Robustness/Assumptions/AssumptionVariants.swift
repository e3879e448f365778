// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// What an assumption can be, each possibility under a number.
struct AssumptionVariants: Sendable {
  /// How many possibilities a drawn assumption is taken to have.
  static let draws = 1 << 20

  let assumption: Assumption
  /// How many possibilities there are.
  let count: Int
  /// Whether they stand for a continuum.
  let isDrawn: Bool
  /// Whether they change the data that are aggregated, and not only how.
  let changesData: Bool
  /// The seed of drawn possibilities.
  let seed: UInt64
  /// Plans for sets of weights.
  private let weightPlans: [IndexPlan]
  /// For errors with a covariance, a square root of it.
  private let root: Matrix?

  /// The slots of parts that can be left out.
  private let leftOut: [Int]
  /// The positions of nodes whose aggregation is varied.
  private let nodes: [Int]

  init(
    _ assumption: Assumption,
    index: CompositeIndex,
    plan: IndexPlan,
    rowCount: Int,
    seed: UInt64
  ) throws(IndexError) {
    let review = try AssumptionReview(assumption, index: index, plan: plan, rowCount: rowCount)
    self.assumption = assumption
    self.seed = seed
    count = review.count
    isDrawn = review.isDrawn
    changesData = review.changesData
    weightPlans = review.weightPlans
    leftOut = review.leftOut
    nodes = review.nodes
    root = review.root
  }

  /// Changes what happens before normalised values.
  func apply(_ number: Int, to index: inout CompositeIndex) {
    switch assumption.kind {
    case .normalization(let methods): index.normalization = methods[number]
    case .treatment(let treatments): index.treatment = treatments[number]
    case .missing(let ways): index.missing = ways[number]
    case .goalposts(let width):
      var generator = SeededGenerator(seed: seed, number: number)
      index.root.changeIndicators { indicator in
        guard let posts = indicator.goalposts else { return }
        let reach = width * (posts.upperBound - posts.lowerBound)
        let lower = posts.lowerBound + reach * (2 * generator.uniform() - 1)
        let upper = posts.upperBound + reach * (2 * generator.uniform() - 1)
        // A width below a half keeps the lower goalpost below the upper one.
        indicator.goalposts = lower...upper
      }
    default: break
    }
  }

  /// Changes the values before any stage.
  func apply(_ number: Int, to data: inout IndexData) {
    guard case .measurement(let error) = assumption.kind else { return }
    var generator = SeededGenerator(seed: seed, number: number)
    let count = data.values.elements.count
    let noise = (0..<count).map { _ in generator.normal() }
    let values = data.values.elements
    let changed: [Double]
    switch error {
    case .relative(let part):
      changed = zip(values, noise).map { $0 + part * abs($0) * $1 }
    case .standardErrors(let errors):
      changed = errors.elements.indices.map { place in
        let scale = errors.elements[place]
        return values[place] + (scale.isNaN ? 0 : scale * noise[place])
      }
    case .covariance:
      guard let root else { return }
      changed = zip(values, root.times(noise, cores: .one)).map { $0 + $1 }
    }
    data.values = Matrix(
      rows: data.values.rowCount,
      columns: data.values.columnCount,
      columnMajor: changed
    )
  }

  /// Changes how normalised values are aggregated; leaving out comes last, see ``leaveOut(_:in:)``.
  func apply(_ number: Int, to plan: inout IndexPlan) throws(IndexError) {
    switch assumption.kind {
    case .aggregation(let methods, _):
      for node in nodes { plan.nodes[node].aggregation = methods[number] }
    case .weights(.sets):
      for node in plan.nodes.indices {
        plan.nodes[node].weights = weightPlans[number].nodes[node].weights
      }
    case .weights(.within(let width)):
      var generator = SeededGenerator(seed: seed, number: number)
      for node in plan.nodes.indices {
        plan.nodes[node].weights = try IndexWeights(
          plan.nodes[node].weights.shares.map { $0 * (1 + width * (2 * generator.uniform() - 1)) }
        )
      }
    case .weights(.dirichlet(let concentration)):
      var generator = SeededGenerator(seed: seed, number: number)
      for node in plan.nodes.indices {
        plan.nodes[node].weights = try IndexWeights(
          plan.nodes[node].weights.shares.map { share in
            share > 0 ? generator.gamma(shape: concentration * share) : 0
          }
        )
      }
    default: break
    }
  }

  /// Leaves a part out, with the weights of its siblings scaled up.
  func leaveOut(_ number: Int, in plan: inout IndexPlan) throws(IndexError) {
    // The first possibility leaves nothing out.
    guard case .leavingOut = assumption.kind, number > 0 else { return }
    plan = try plan.leavingOut(slot: leftOut[number - 1])
  }
}

extension Dimension {
  /// Changes every indicator below.
  mutating func changeIndicators(_ change: (inout Indicator) -> Void) {
    children = children.map { child in
      switch child {
      case .dimension(var dimension):
        dimension.changeIndicators(change)
        return .dimension(dimension)
      case .indicator(var indicator):
        change(&indicator)
        return .indicator(indicator)
      }
    }
  }

  /// Changes the weight of every part below, by name.
  mutating func changeWeights(_ weights: [String: Double]) {
    children = children.map { child in
      var child = child
      if case .dimension(var dimension) = child {
        dimension.changeWeights(weights)
        child = .dimension(dimension)
      }
      if let weight = weights[child.name] { child.weight = weight }
      return child
    }
  }
}
