// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

extension GapMeasure {
  /// The measure of two estimates, with its derivatives by whatever they are made of.
  func value(from: DualNumber, to: DualNumber) -> DualNumber {
    switch self {
    case .difference: from - to
    case .ratio, .parityIndex: to / from
    case .relativeGap: 1 - to / from
    case .oddsRatio: Contrast.oddsRatio.value(from: from, to: to)
    case .exclusionRatio: (1 - to) / (1 - from)
    case .adjustedParityIndex: to.value <= from.value ? to / from : 2 - from / to
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
  let differenceInterval: DifferenceInterval
  let degreesOfFreedom: Double?
  /// How many respondents are in either group.
  let observations: Int?

  private var from: Double { pair.records[0].estimate.value.value }
  private var to: Double { pair.records[1].estimate.value.value }

  private var isAtBoundary: Bool {
    outcome == .share && [from, to].contains { $0 <= 0 || $0 >= 1 }
  }

  private var hasOneRespondent: Bool { pair.records.contains { $0.estimate.observations == 1 } }

  func estimate(of measure: GapMeasure) throws(SurveyError) -> GapEstimate {
    let unit = outcome == .mean && measure == .difference ? .amount : measure.unit
    guard isDefined(measure) else {
      let absent: Estimate<Amount>? = nil
      return GapEstimate(measure, absent, in: unit, note: .dividesByZero)
    }
    guard isFinite(measure) else {
      let absent: Estimate<Amount>? = nil
      return GapEstimate(measure, absent, in: unit, note: .tooLarge)
    }
    let plain = try pair.contrast(degreesOfFreedom: degreesOfFreedom) {
      measure.value(from: $0[0], to: $0[1])
    }
    func result(error: Double?, _ ends: ConfidenceInterval?, _ note: GapNote?) -> GapEstimate {
      let estimate = Estimate(
        plain.value,
        standardError: error,
        interval: ends,
        observations: observations,
        degreesOfFreedom: plain.degreesOfFreedom
      )
      let single: GapNote? = hasOneRespondent ? .oneRespondent : nil
      return GapEstimate(measure, estimate, in: unit, note: note ?? single)
    }
    if isAtBoundary, measure != .difference { return result(error: nil, nil, .noErrorAtBoundary) }
    guard let error = plain.standardError else { return result(error: nil, nil, nil) }
    guard plain.interval != nil else { return result(error: error, nil, .noDegreesOfFreedom) }
    if measure == .difference, outcome == .share, differenceInterval == .newcombe {
      let ends = try newcombeInterval(error: error, degreesOfFreedom: plain.degreesOfFreedom)
      return result(error: error, ends, isAtBoundary ? .errorUnderstatedAtBoundary : nil)
    }
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

  /// Whether the measure and its derivatives are numbers: means next to zero are divided by, too.
  private func isFinite(_ measure: GapMeasure) -> Bool {
    let result = measure.value(
      from: DualNumber(from, gradient: [1, 0]),
      to: DualNumber(to, gradient: [0, 1])
    )
    return result.value.isFinite && result.gradient.allSatisfy(\.isFinite)
  }

  /// Newcombe's interval, from Wilson intervals for the effective sizes of both groups.
  private func newcombeInterval(
    error: Double,
    degreesOfFreedom: Double?
  ) throws(SurveyError) -> ConfidenceInterval {
    let confidence = pair.inference.confidence
    let multiple = try StudentDistribution(degreesOfFreedom: degreesOfFreedom ?? .infinity)
      .upperQuantile((1 - confidence) / 2)
    let sides = pair.records.map { record -> NewcombeInterval.Side in
      let share = min(1, max(0, record.estimate.value.value))
      let error = record.estimate.standardError ?? 0
      let respondents = Double(record.estimate.observations ?? 1)
      let isEdge = share == 0 || share == 1
      let size = isEdge ? respondents : share * (1 - share) / (error * error)
      return NewcombeInterval.Side(wilson: share, size: size, multiple: multiple)
    }
    let errors = pair.records.map { $0.estimate.standardError ?? 0 }
    let product = errors[0] * errors[1]
    let twice = errors[0] * errors[0] + errors[1] * errors[1] - error * error
    let correlation = product > 0 ? max(-1, min(1, twice / (2 * product))) : 0
    let ends = NewcombeInterval(from: sides[0], to: sides[1], correlation: correlation).ends
    return try ConfidenceInterval(lower: ends.lower, upper: ends.upper, confidence: confidence)
  }

  /// The interval of a ratio made on the logarithmic scale, or what it says about a measure that
  /// follows from the ratio.
  private func logInterval(of measure: GapMeasure) throws(SurveyError) -> ConfidenceInterval? {
    let follows = measure == .relativeGap || measure == .adjustedParityIndex
    let ratio: GapMeasure = follows ? .ratio : measure
    guard ratio.value(from: DualNumber(from), to: DualNumber(to)).value > 0 else { return nil }
    let logarithm = try pair.contrast(degreesOfFreedom: degreesOfFreedom) {
      .log(ratio.value(from: $0[0], to: $0[1]))
    }
    guard let ends = logarithm.interval else { return nil }
    var (lower, upper) = (Double.exp(ends.lower), Double.exp(ends.upper))
    switch measure {
    case .relativeGap: (lower, upper) = (1 - upper, 1 - lower)
    case .adjustedParityIndex:
      lower = GapMeasure.adjustedParityIndex(ofRatio: lower)
      upper = GapMeasure.adjustedParityIndex(ofRatio: upper)
    default: break
    }
    return try ConfidenceInterval(lower: lower, upper: upper, confidence: ends.confidence)
  }
}
