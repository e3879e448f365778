// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// The delta method for the measures of a gap.
struct GapArithmetic {
  let reference: PublishedRate
  let comparison: PublishedRate
  let covariance: Double
  let margin: NormalMargin

  init(
    _ reference: PublishedRate,
    _ comparison: PublishedRate,
    covariance: Double,
    confidence: Double
  ) throws(GapError) {
    try PublishedRate.check(reference.share)
    try PublishedRate.check(comparison.share)
    guard (reference.variance == nil) == (comparison.variance == nil) else {
      throw GapError(
        .sampleSizeMissing,
        culprit: reference.variance == nil ? "reference" : "comparison",
        """
        The rate measured \(reference.variance == nil ? "from" : "to") comes without a sample size \
        and the other with one; give both or neither.
        """
      )
    }
    let product = (reference.variance ?? 0) * (comparison.variance ?? 0)
    // A covariance that comes out of the same data may exceed the bound by rounding.
    guard covariance.magnitude <= product.squareRoot() * (1 + 1e-9) else {
      throw GapError(
        .covarianceOutOfRange,
        culprit: "\(covariance)",
        """
        A covariance of \(covariance) is more than the two standard errors allow, \
        ±\(product.squareRoot()); give it as fractions squared, beside both variances.
        """
      )
    }
    self.reference = reference
    self.comparison = comparison
    self.covariance = covariance
    margin = try NormalMargin(confidence: confidence)
  }

  /// Both groups' respondents together, where both are known.
  private var observations: Int? {
    guard let first = reference.sampleSize, let second = comparison.sampleSize else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : sum
  }

  func difference(_ kind: DifferenceInterval) throws(GapError) -> Estimate<PercentagePoints> {
    let value = reference.share - comparison.share
    guard let first = reference.variance, let second = comparison.variance else {
      return Estimate(value)
    }
    let error = max(0, first + second - 2 * covariance).squareRoot()
    let interval =
      switch kind {
      case .newcombe: try newcombeInterval()
      case .wald: try margin.interval(around: value.value, error: error)
      }
    return Estimate(
      value,
      standardError: error,
      interval: interval,
      observations: observations
    )
  }

  /// Newcombe's interval from the two Wilson intervals.
  private func newcombeInterval() throws(GapError) -> ConfidenceInterval? {
    guard let first = try wilsonInterval(of: reference),
      let second = try wilsonInterval(of: comparison)
    else { return nil }
    let product = ((reference.variance ?? 0) * (comparison.variance ?? 0)).squareRoot()
    let correlation = product > 0 ? max(-1, min(1, covariance / product)) : 0
    let (m, f) = (reference.share.value, comparison.share.value)
    let ends = NewcombeInterval(
      from: .init(share: m, lower: first.lower, upper: first.upper),
      to: .init(share: f, lower: second.lower, upper: second.upper),
      correlation: correlation
    ).ends
    return try margin.interval(ends.lower, ends.upper)
  }

  private func wilsonInterval(of rate: PublishedRate) throws(GapError) -> ConfidenceInterval? {
    guard let size = rate.effectiveSampleSize else { return nil }
    do {
      return try ShareInterval.wilson.interval(
        count: rate.share.value * size,
        of: size,
        confidence: margin.confidence
      )
    } catch {
      throw GapError(.sampleSizeOutOfRange, culprit: error.culprit, error.description)
    }
  }

  /// The variance of the logarithm of the ratio of two numbers with these relative slopes.
  private func logVariance(_ referenceSlope: Double, _ comparisonSlope: Double) -> Double? {
    guard let first = reference.variance, let second = comparison.variance else { return nil }
    let variance =
      first * referenceSlope * referenceSlope + second * comparisonSlope * comparisonSlope
      - 2 * covariance * referenceSlope * comparisonSlope
    return max(0, variance)
  }

  /// The standard error of the logarithm of a measure; nil where it is not known or not defined.
  private func logError(of measure: GapMeasure) -> Double? {
    let (m, f) = (reference.share.value, comparison.share.value)
    guard m > 0, m < 1, f > 0, f < 1 else { return nil }
    let variance =
      switch measure {
      case .oddsRatio: logVariance(1 / (m * (1 - m)), 1 / (f * (1 - f)))
      case .exclusionRatio: logVariance(1 / (1 - m), 1 / (1 - f))
      default: logVariance(1 / m, 1 / f)
      }
    // Rates next to 0 or 1 can be too close for a variance that is a number.
    guard let variance, variance.isFinite else { return nil }
    return variance.squareRoot()
  }

  /// A measure that is one number over another, with its interval on the logarithmic scale.
  func ratio(_ measure: GapMeasure, _ kind: RatioInterval) throws(GapError) -> Estimate<Ratio>? {
    guard let value = measure.value(from: reference.share, to: comparison.share) else { return nil }
    guard let logError = logError(of: measure) else {
      return Estimate(Ratio(unchecked: value), observations: observations)
    }
    let error = value * logError
    let factor = Double.exp(margin.multiple * logError)
    let interval =
      switch kind {
      case .log: try margin.interval(value / factor, value * factor)
      case .wald: try margin.interval(around: value, error: error)
      }
    guard interval.upper.isFinite else {
      return Estimate(Ratio(unchecked: value), observations: observations)
    }
    return Estimate(
      Ratio(unchecked: value),
      standardError: error,
      interval: interval,
      observations: observations
    )
  }

  func relativeGap(_ kind: RatioInterval) throws(GapError) -> Estimate<RelativeDifference>? {
    guard let ratio = try ratio(.ratio, kind) else { return nil }
    var interval: ConfidenceInterval?
    if let ends = ratio.interval { interval = try margin.interval(1 - ends.upper, 1 - ends.lower) }
    return Estimate(
      RelativeDifference(unchecked: 1 - ratio.value.value),
      standardError: ratio.standardError,
      interval: interval,
      observations: observations
    )
  }

  func adjustedParityIndex(_ kind: RatioInterval) throws(GapError) -> Estimate<Ratio>? {
    let measure = GapMeasure.adjustedParityIndex
    guard let value = measure.value(from: reference.share, to: comparison.share) else { return nil }
    guard let ratio = try ratio(.ratio, kind), let error = ratio.standardError,
      let ends = ratio.interval
    else { return Estimate(Ratio(unchecked: value), observations: observations) }
    let isBeyondParity = ratio.value.value > 1
    // V(M/F) = V(F/M) · (M/F)⁴.
    let inverse = 1 / ratio.value.value
    let adjustedError = isBeyondParity ? error * inverse * inverse : error
    let interval =
      switch kind {
      case .log:
        try margin.interval(
          GapMeasure.adjustedParityIndex(ofRatio: ends.lower),
          GapMeasure.adjustedParityIndex(ofRatio: ends.upper)
        )
      case .wald: try margin.interval(around: value, error: adjustedError)
      }
    return Estimate(
      Ratio(unchecked: value),
      standardError: adjustedError,
      interval: interval,
      observations: observations
    )
  }
}
