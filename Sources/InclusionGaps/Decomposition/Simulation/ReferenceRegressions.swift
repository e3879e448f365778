// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The regressions that give the coefficients at which characteristics are valued: no more than the
/// reference asks for, so that a group whose outcome cannot be explained may still be measured to.
struct ReferenceRegressions: Sendable {
  let fits: [(role: DecompositionRole, fit: ModelSampleFit)]
  let reference: CoefficientReference
  private let sample: DecompositionSample
  /// How many coefficients the reference has.
  let width: Int

  init(
    _ request: DecompositionRequest,
    _ sample: DecompositionSample,
    _ link: RegressionLink,
    _ reference: CoefficientReference
  ) throws(GapError) {
    try reference.check()
    self.reference = reference
    self.sample = sample
    width = sample.pooled.columns.count
    var fits: [(role: DecompositionRole, fit: ModelSampleFit)] = []
    switch reference {
    case .neumark, .pooled:
      // 1 for the group measured to, which predictions leave out.
      let pooled =
        reference == .neumark
        ? sample.pooled : sample.pooled.appending(request.column, sample.indicator.map { 1 - $0 })
      fits.append((.reference, try DecompositionSample.fit(pooled, among: nil, link: link)))
    case .weight, .cotton:
      if reference != .to {
        let fit = try DecompositionSample.fit(sample.from, among: request.from, link: link)
        fits.append((.from, fit))
      }
      if reference != .from {
        let fit = try DecompositionSample.fit(sample.to, among: request.to, link: link)
        fits.append((.to, fit))
      }
    }
    self.fits = fits
  }

  /// How many numbers ``stack(under:)`` has.
  var count: Int {
    fits.reduce(reference == .cotton ? 1 : 0) { $0 + $1.fit.estimates.coefficients.count }
  }

  /// The coefficients of all regressions, and the share of the group measured from where it mixes
  /// them.
  func stack(under weights: [Double]?) throws(SurveyError) -> [Double] {
    var stack: [Double] = []
    for (_, fit) in fits {
      guard let weights else {
        stack += fit.estimates.coefficients
        continue
      }
      stack += try fit.estimates(under: fit.sample.selected(weights)).coefficients
    }
    return reference == .cotton ? stack + [share(weights)] : stack
  }

  func influence() -> [UnitTotals] {
    let influence = fits.flatMap { $0.fit.coefficientInfluence() }
    guard reference == .cotton else { return influence }
    let (own, pooled) = (share(nil), sample.pooled)
    let total = pooled.weights.reduce(0, +)
    let deviations = pooled.rows.map { (sample.indicator[Int($0)] - own) / total }
    return influence + [pooled.unitTotals(ofDeviations: deviations)]
  }

  /// The coefficients at which characteristics are valued, from the stack.
  func coefficients(_ stack: [DualNumber]) -> [DualNumber] {
    guard fits.count == 2 else { return Array(stack[..<width]) }
    let share: DualNumber
    if case .weight(let weight) = reference {
      share = DualNumber(weight)
    } else {
      share = stack[2 * width]
    }
    return (0..<width).map { share * stack[$0] + (DualNumber(1) - share) * stack[width + $0] }
  }

  /// The weighted share of the group measured from.
  private func share(_ weights: [Double]?) -> Double {
    let totals = [sample.from, sample.to].map { part in
      (weights.map(part.selected) ?? part.weights).reduce(0, +)
    }
    return totals[0] / (totals[0] + totals[1])
  }
}
