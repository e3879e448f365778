// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Yun's detailed decomposition of a difference of shares that a logit or probit model expects.
///
///     explained   = W · [F̄ from(b*) − F̄ to(b*)],      Wₖ = (x̄ from − x̄ to)ₖ b*ₖ / Σ
///     unexplained = W · [F̄ from(b from) − F̄ from(b*)] + W · [F̄ to(b*) − F̄ to(b to)]
///
/// with F̄ g(b) the mean of F(x'b) in group g, and weights W of the unexplained halves made of
/// x̄ from (b from − b*) and x̄ to (b* − b to).
///
/// Reference: Yun (2004), Decomposing differences in the first moment, Economics Letters 82,
/// doi:10.1016/j.econlet.2003.09.008, as commonly stated; not checked against the paper.
struct NonlinearDecomposition: DecompositionArithmetic {
  let regressions: GroupRegressions
  let columns: NormalizedColumns
  /// The means of both groups' predictions at their own coefficients and at the reference, under
  /// the survey's own weights: from own, to own, from shared, to shared.
  private let predictions: [MeanPrediction]

  init(_ regressions: GroupRegressions, _ columns: NormalizedColumns) throws(SurveyError) {
    self.regressions = regressions
    self.columns = columns
    let stack = try regressions.stack(under: nil)
    predictions = NonlinearDecomposition.predictions(regressions, stack, nil)
  }

  private static func predictions(
    _ regressions: GroupRegressions,
    _ stack: [Double],
    _ weights: [Double]?
  ) -> [MeanPrediction] {
    let moments = regressions.moments(stack.map { DualNumber($0) })
    let (from, to) = (regressions.from, regressions.to)
    let shared = moments.referenceCoefficients
    let wanted = [
      (from, moments.coefficientsFrom), (to, moments.coefficientsTo), (from, shared), (to, shared),
    ]
    return wanted.map { fit, coefficients in
      fit.meanPrediction(
        at: coefficients.map(\.value),
        weights: weights.map(fit.sample.selected)
      )
    }
  }

  func stack(under weights: [Double]?) throws(SurveyError) -> [Double] {
    let stack = try regressions.stack(under: weights)
    let predictions =
      weights == nil
      ? predictions : NonlinearDecomposition.predictions(regressions, stack, weights)
    return stack + predictions.map(\.value)
  }

  func influence() -> [UnitTotals] {
    regressions.influence() + predictions.compactMap(\.influence)
  }

  func parts(of stack: [DualNumber]) -> DecompositionParts {
    let own = regressions.moments(stack)
    let moments = NormalizedMoments(own, columns)
    let coefficients = [
      own.coefficientsFrom, own.coefficientsTo, own.referenceCoefficients,
      own.referenceCoefficients,
    ]
    // A mean hangs on its rows, whose influence the stack has, and on its coefficients.
    let means = predictions.indices.map { place in
      let slopes = zip(predictions[place].gradient, coefficients[place])
      return slopes.reduce(stack[regressions.count + place]) { mean, slope in
        mean + DualNumber(slope.0) * (slope.1 - DualNumber(slope.1.value))
      }
    }
    var parts = DecompositionParts(from: own.outcomeFrom, to: own.outcomeTo)
    parts.moments = moments.moments
    let explained = NonlinearDecomposition.divided(means[2] - means[3], moments.explained)
    let unexplained = zip(
      NonlinearDecomposition.divided(means[0] - means[2], moments.unexplainedFrom),
      NonlinearDecomposition.divided(means[3] - means[1], moments.unexplainedTo)
    ).map { $0 + $1 }
    let unexplainedTotal = means[0] - means[2] + (means[3] - means[1])
    parts.append(.explained, columns.labels, explained, total: means[2] - means[3])
    parts.append(.unexplained, columns.labels, unexplained, total: unexplainedTotal)
    if regressions.from.link != .logit {
      let remainder = own.outcomeFrom - own.outcomeTo - (means[0] - means[1])
      parts.append(.remainder, [], [], total: remainder)
    }
    return parts
  }

  /// A total divided between columns in proportion to their linear parts; nothing where the linear
  /// parts are all nothing, as with the coefficients of the group itself as the reference.
  static func divided(_ total: DualNumber, _ linear: [DualNumber]) -> [DualNumber] {
    let size = linear.map(\.value.magnitude).reduce(0, +)
    guard size > 0 else { return linear.map { _ in DualNumber(0) } }
    let sum = linear.reduce(DualNumber(0), +)
    let isUndefined = sum.value.magnitude < 1e-12 * size
    return linear.map { isUndefined ? DualNumber(.nan) : $0 / sum * total }
  }
}

extension DecompositionRequest {
  /// Yun's decomposition.
  func nonlinearDecomposition(
    _ link: RegressionLink,
    _ reference: CoefficientReference,
    _ normalized: [String]
  ) throws(GapError) -> GapDecomposition {
    guard RegressionFamily.binomial.links.contains(link) else {
      throw GapError(
        .notAShare,
        culprit: link.rawValue,
        "The link \(link.rawValue) is not one of shares; take logit or probit."
      )
    }
    let sample = try sample()
    if let place = sample.pooled.outcome.firstIndex(where: { $0 != 0 && $0 != 1 }) {
      throw GapError(
        .notAShare,
        culprit: outcome,
        "'\(outcome)' is \(sample.pooled.outcome[place]) in row \(sample.pooled.rows[place] + 1); a "
          + "\(link.rawValue) explains 0 and 1. Decompose a gap of means by oaxaca."
      )
    }
    let columns = try NormalizedColumns(sample.pooled, factors, normalizing: normalized)
    let regressions = try GroupRegressions(self, sample, link: link, reference, .stochastic)
    let arithmetic: NonlinearDecomposition
    do {
      arithmetic = try NonlinearDecomposition(regressions, columns)
    } catch {
      throw GapError(error)
    }
    var notes = columns.notes
    if link != .logit {
      notes.append(
        "A \(link.rawValue) does not reproduce the observed shares exactly; the remainder is what it "
          + "misses of the gap."
      )
    }
    return try GapDecomposition(self, method: "yun", arithmetic, sample, notes: notes)
  }
}
