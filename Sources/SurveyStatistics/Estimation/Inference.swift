// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How much an estimate says about its error, and how.
public struct Inference: Hashable, Sendable {
  /// The simple random sample that a design effect compares with.
  public enum Reference: String, CaseIterable, Hashable, Sendable {
    /// Drawn without replacement from a population as large as the weights add up to.
    case withoutReplacement
    /// Drawn with replacement.
    case withReplacement
  }

  /// The probability with which an interval covers the true value.
  public var confidence: Double
  /// The degrees of freedom of intervals; nil for clusters minus strata in the domain (rows without
  /// a value count, as they were sampled), infinite for the normal distribution.
  public var degreesOfFreedom: Double?
  /// What a design effect compares with.
  public var reference: Reference

  /// The choices, each with its default.
  ///
  /// - Parameters:
  ///   - confidence: The probability with which an interval covers the true value.
  ///   - degreesOfFreedom: The degrees of freedom of intervals; nil for clusters minus strata in
  ///     the domain, infinite for the normal distribution.
  ///   - reference: What a design effect compares with.
  public init(
    confidence: Double = 0.95,
    degreesOfFreedom: Double? = nil,
    reference: Reference = .withoutReplacement
  ) {
    self.confidence = confidence
    self.degreesOfFreedom = degreesOfFreedom
    self.reference = reference
  }

  /// Throws unless the choices make sense.
  package func check() throws(SurveyError) {
    try ConfidenceInterval.check(confidence)
    guard let degreesOfFreedom, !(degreesOfFreedom > 0) else { return }
    throw SurveyError(
      .parameterOutOfDomain,
      culprit: "\(degreesOfFreedom)",
      "\(degreesOfFreedom) degrees of freedom make no interval; give a number above 0, or infinity "
        + "for the normal distribution."
    )
  }

  /// The quantile by which an error is multiplied; nil without degrees of freedom.
  func quantile(_ designDegrees: Int) throws(SurveyError) -> Double? {
    let degrees = degreesOfFreedom ?? Double(designDegrees)
    guard degrees > 0 else { return nil }
    return try StudentDistribution(degreesOfFreedom: degrees).upperQuantile((1 - confidence) / 2)
  }
}
