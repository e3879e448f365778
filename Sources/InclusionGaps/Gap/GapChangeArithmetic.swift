// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// The change between two gaps, measure by measure.
struct GapChangeArithmetic {
  let before: [GapEstimate]
  let after: [GapEstimate]
  let confidence: Double
  /// The degrees of freedom; nil for Satterthwaite's, of two independent samples.
  let degreesOfFreedom: Double?
  /// The covariance of the two gaps in a measure.
  let covariance: (GapMeasure) -> Double

  /// The measures that are compared; the parity indices would repeat the ratio.
  private static let measures: [GapMeasure] = [
    .difference, .ratio, .relativeGap, .oddsRatio, .exclusionRatio,
  ]

  func changes() throws(GapError) -> [GapEstimate] {
    var changes: [GapEstimate] = []
    for measure in GapChangeArithmetic.measures {
      guard let first = before.first(where: { $0.measure == measure }),
        let second = after.first(where: { $0.measure == measure })
      else { continue }
      changes.append(try change(first, second))
    }
    return changes
  }

  private func change(_ first: GapEstimate, _ second: GapEstimate) throws(GapError) -> GapEstimate {
    let measure = first.measure
    let isRatio = measure.unit == .ratio
    let unit: GapMeasure.Unit = measure == .relativeGap ? .percentagePoints : first.unit
    let note = first.note ?? second.note
    guard let old = first.value, let new = second.value, !isRatio || (old > 0 && new > 0) else {
      let absent: Estimate<Amount>? = nil
      return GapEstimate(measure, absent, in: unit, note: note ?? .noLogarithm)
    }
    let value = isRatio ? new / old : new - old
    var observations: Int?
    if let one = first.observations, let other = second.observations {
      let (sum, overflow) = one.addingReportingOverflow(other)
      observations = overflow ? nil : sum
    }
    // Ratios are compared by their logarithms.
    let slopes = isRatio ? (1 / old, 1 / new) : (1, 1)
    var error: Double?
    var interval: ConfidenceInterval?
    var degrees: Double?
    if let oldError = first.standardError, let newError = second.standardError {
      let parts = (
        slopes.0 * slopes.0 * oldError * oldError, slopes.1 * slopes.1 * newError * newError
      )
      let shared = slopes.0 * slopes.1 * covariance(measure)
      let spread = max(0, parts.0 + parts.1 - 2 * shared).squareRoot()
      let effective = degreesOfFreedom ?? satterthwaite(parts, first, second)
      error = isRatio ? value * spread : spread
      degrees = effective
      if effective > 0 { interval = try self.interval(value, spread, effective, isRatio) }
    }
    let estimate = Estimate(
      Amount(unchecked: value),
      standardError: error,
      interval: interval,
      observations: observations,
      degreesOfFreedom: degrees
    )
    return GapEstimate(measure, estimate, in: unit, note: note)
  }

  private func interval(
    _ value: Double,
    _ spread: Double,
    _ degrees: Double,
    _ isRatio: Bool
  ) throws(GapError) -> ConfidenceInterval? {
    do {
      try ConfidenceInterval.check(confidence)
      let half =
        try StudentDistribution(degreesOfFreedom: degrees).upperQuantile((1 - confidence) / 2)
        * spread
      let ends =
        isRatio
        ? (value * Double.exp(-half), value * Double.exp(half)) : (value - half, value + half)
      guard ends.1.isFinite else { return nil }
      return try ConfidenceInterval(lower: ends.0, upper: ends.1, confidence: confidence)
    } catch {
      throw GapError(error)
    }
  }

  /// (V₁ + V₂)² / (V₁²/ν₁ + V₂²/ν₂); infinite for published rates.
  private func satterthwaite(
    _ parts: (Double, Double),
    _ first: GapEstimate,
    _ second: GapEstimate
  ) -> Double {
    let degrees = (first.degreesOfFreedom ?? .infinity, second.degreesOfFreedom ?? .infinity)
    let sum = parts.0 + parts.1
    guard sum > 0 else { return min(degrees.0, degrees.1) }
    let denominator = parts.0 * parts.0 / degrees.0 + parts.1 * parts.1 / degrees.1
    return denominator > 0 ? sum * sum / denominator : .infinity
  }
}
