// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// The regressions of both groups, and of both together where the reference asks for one, with their
/// means: the part of the stack that linear and nonlinear decompositions share.
///
///     x̄ from, x̄ to, b from, b to, [b pooled], [share of from], ȳ from, ȳ to
struct GroupRegressions: Sendable {
  let from: ModelSampleFit
  let to: ModelSampleFit
  /// Both groups together; nil where the reference is a mixture.
  let pooled: ModelSampleFit?
  let sample: DecompositionSample
  let reference: CoefficientReference?
  let regressors: RegressorErrors

  /// How many columns a group's regression has.
  var width: Int { from.estimates.coefficients.count }
  /// Where the coefficients of the pooled regression start.
  private var pooledStart: Int { 4 * width }
  private var shareStart: Int { pooledStart + (pooled?.estimates.coefficients.count ?? 0) }
  private var meanStart: Int { shareStart + (reference == .cotton ? 1 : 0) }
  /// How many numbers there are.
  var count: Int { meanStart + 2 }

  init(
    _ request: DecompositionRequest,
    _ sample: DecompositionSample,
    link: RegressionLink,
    _ reference: CoefficientReference?,
    _ regressors: RegressorErrors
  ) throws(GapError) {
    try reference?.check()
    try sample.checkLevels(request)
    self.sample = sample
    self.reference = reference
    self.regressors = regressors
    from = try DecompositionSample.fit(sample.from, among: request.from, link: link)
    to = try DecompositionSample.fit(sample.to, among: request.to, link: link)
    switch reference {
    case .neumark:
      pooled = try DecompositionSample.fit(sample.pooled, among: nil, link: link)
    case .pooled:
      // 1 for the group measured to: its coefficient is minus the gap that stays unexplained.
      let indicator = sample.indicator.map { 1 - $0 }
      pooled = try DecompositionSample.fit(
        sample.pooled.appending(request.column, indicator),
        among: nil,
        link: link
      )
    default: pooled = nil
    }
  }

  /// The estimates of every regression under some weights, a number for each row of the table, and
  /// with the outcomes that these weights make, where outcomes are estimated.
  func stack(
    under weights: [Double]?,
    outcomes recentered: RecenteredOutcomes.Values? = nil
  ) throws(SurveyError) -> [Double] {
    let sides = [(from, recentered?.from), (to, recentered?.to)]
    let estimates = try sides.map { fit, outcome throws(SurveyError) in
      guard let weights else { return fit.estimates }
      return try fit.estimates(under: fit.sample.selected(weights), outcome: outcome)
    }
    var means = estimates.map(\.means)
    var outcomes = estimates.map(\.outcomeMean)
    if regressors == .fixed {
      means = [from.estimates.means, to.estimates.means]
      outcomes = zip(means, estimates).map { means, estimates in
        zip(means, estimates.coefficients).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    var stack = means.flatMap { $0 } + estimates.flatMap(\.coefficients)
    if let pooled {
      guard let weights else { return stack + pooled.estimates.coefficients + outcomes }
      let own = pooled.sample.selected(weights)
      stack += try pooled.estimates(under: own, outcome: recentered?.pooled).coefficients
    } else if reference == .cotton {
      stack.append(share(weights))
    }
    return stack + outcomes
  }

  /// The weighted share of the group measured from.
  private func share(_ weights: [Double]?) -> Double {
    let totals = [from, to].map { fit in
      (weights.map(fit.sample.selected) ?? fit.sample.weights).reduce(0, +)
    }
    return totals[0] / (totals[0] + totals[1])
  }

  /// The influence of each number of the stack; of coefficients with what rows do to the outcomes of
  /// others, where outcomes are estimated.
  func influence(of recentered: RecenteredOutcomes? = nil) -> [UnitTotals] {
    let coefficients = [
      GroupRegressions.influence(of: from, movedBy: recentered?.from.movement),
      GroupRegressions.influence(of: to, movedBy: recentered?.to.movement),
    ]
    var means = [from, to].map { $0.meanInfluence() }
    var outcomes = [from.outcomeInfluence(), to.outcomeInfluence()]
    if regressors == .fixed {
      outcomes = zip([from, to], coefficients).map { fit, influence in
        UnitTotals(combining: Array(zip(fit.estimates.means, influence)))
      }
      means = means.map { $0.map { UnitTotals(units: $0.units, values: $0.values.map { _ in 0 }) } }
    }
    var influence = means.flatMap { $0 } + coefficients.flatMap { $0 }
    if let pooled {
      influence += GroupRegressions.influence(of: pooled, movedBy: recentered?.pooledMovement)
    } else if reference == .cotton {
      influence.append(shareInfluence())
    }
    return influence + outcomes
  }

  private static func influence(
    of fit: ModelSampleFit,
    movedBy movement: ((_ columns: Matrix) -> Matrix)?
  ) -> [UnitTotals] {
    movement.map { fit.coefficientInfluence(outcomeMovedBy: $0) } ?? fit.coefficientInfluence()
  }

  private func shareInfluence() -> UnitTotals {
    let value = share(nil)
    let pooled = sample.pooled
    let total = pooled.weights.reduce(0, +)
    let deviations = pooled.rows.map { (sample.indicator[Int($0)] - value) / total }
    return pooled.unitTotals(ofDeviations: deviations)
  }

  /// The stack by name.
  struct Moments {
    let meansFrom: [DualNumber]
    let meansTo: [DualNumber]
    let coefficientsFrom: [DualNumber]
    let coefficientsTo: [DualNumber]
    /// The coefficients at which characteristics are valued; empty without a reference.
    let referenceCoefficients: [DualNumber]
    let outcomeFrom: DualNumber
    let outcomeTo: DualNumber
  }

  /// The stack by name.
  func moments(_ stack: [DualNumber]) -> Moments {
    func part(_ index: Int) -> [DualNumber] { Array(stack[index * width..<(index + 1) * width]) }
    let (own, other) = (part(2), part(3))
    var shared: [DualNumber] = []
    switch reference {
    case nil: break
    case .neumark, .pooled: shared = Array(stack[pooledStart..<pooledStart + width])
    case .weight(1): shared = own
    case .weight(0): shared = other
    case .weight(let weight): shared = GroupRegressions.mixed(own, other, DualNumber(weight))
    case .cotton: shared = GroupRegressions.mixed(own, other, stack[shareStart])
    }
    return Moments(
      meansFrom: part(0),
      meansTo: part(1),
      coefficientsFrom: own,
      coefficientsTo: other,
      referenceCoefficients: shared,
      outcomeFrom: stack[meanStart],
      outcomeTo: stack[meanStart + 1]
    )
  }

  private static func mixed(
    _ own: [DualNumber],
    _ other: [DualNumber],
    _ weight: DualNumber
  ) -> [DualNumber] {
    zip(own, other).map { weight * $0 + (DualNumber(1) - weight) * $1 }
  }
}
