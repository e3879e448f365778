// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

extension GapMeasure {
  /// The comparison of two estimates that a survey gives an error to.
  var contrast: Contrast? {
    switch self {
    case .difference: .difference
    case .ratio, .parityIndex: .ratio
    case .relativeGap: .relativeGap
    case .oddsRatio: .oddsRatio
    case .exclusionRatio: .exclusionRatio
    case .adjustedParityIndex: nil
    }
  }
}

/// The measures of a gap between two estimates of a survey. Errors are those of the survey's
/// contrasts; only the interval on the logarithmic scale is turned back here.
struct SurveyGapArithmetic {
  /// The rate measured from and the rate measured to.
  let pair: SurveyEstimates<Amount>
  let outcome: SurveyGap.Outcome
  let interval: RatioInterval
  let degreesOfFreedom: Double?
  /// How many respondents are in either group.
  let observations: Int?

  private var from: Double { pair.records[0].estimate.value.value }
  private var to: Double { pair.records[1].estimate.value.value }

  private var isAtBoundary: Bool {
    outcome == .share && [from, to].contains { $0 <= 0 || $0 >= 1 }
  }

  func estimate(of measure: GapMeasure) throws(SurveyError) -> GapEstimate {
    let unit = outcome == .mean && measure == .difference ? .amount : measure.unit
    guard isDefined(measure), let contrast = measure.contrast else {
      let absent: Estimate<Amount>? = nil
      return GapEstimate(measure, absent, in: unit, note: .dividesByZero)
    }
    let plain = try pair.contrast(
      contrast,
      from: 0,
      to: 1,
      degreesOfFreedom: degreesOfFreedom
    )
    func result(error: Double?, _ ends: ConfidenceInterval?, _ note: GapNote?) -> GapEstimate {
      let estimate = Estimate(
        plain.value,
        standardError: error,
        interval: ends,
        observations: observations,
        degreesOfFreedom: plain.degreesOfFreedom
      )
      return GapEstimate(measure, estimate, in: unit, note: note)
    }
    if isAtBoundary, measure != .difference { return result(error: nil, nil, .noErrorAtBoundary) }
    guard let error = plain.standardError else { return result(error: nil, nil, nil) }
    guard plain.interval != nil else { return result(error: error, nil, .noDegreesOfFreedom) }
    if measure == .difference || interval == .wald {
      let note: GapNote? = isAtBoundary ? .intervalUnderstatedAtBoundary : nil
      return result(error: error, plain.interval, note)
    }
    guard let ends = try logInterval(of: measure) else {
      return result(error: error, nil, .noLogarithm)
    }
    return result(error: error, ends, nil)
  }

  private func isDefined(_ measure: GapMeasure) -> Bool {
    guard outcome == .share else { return measure == .difference || from != 0 }
    return measure.value(from: Share(unchecked: from), to: Share(unchecked: to)) != nil
  }

  /// The interval of a ratio made on the logarithmic scale, or what it says about the relative gap.
  private func logInterval(of measure: GapMeasure) throws(SurveyError) -> ConfidenceInterval? {
    let ratio: Contrast = measure == .relativeGap ? .ratio : measure.contrast ?? .ratio
    guard ratio.value(from: DualNumber(from), to: DualNumber(to)).value > 0 else { return nil }
    let logarithm = try pair.contrast(degreesOfFreedom: degreesOfFreedom) {
      .log(ratio.value(from: $0[0], to: $0[1]))
    }
    guard let ends = logarithm.interval else { return nil }
    let (lower, upper) = (Double.exp(ends.lower), Double.exp(ends.upper))
    let isRelative = measure == .relativeGap
    return try ConfidenceInterval(
      lower: isRelative ? 1 - upper : lower,
      upper: isRelative ? 1 - lower : upper,
      confidence: ends.confidence
    )
  }
}
