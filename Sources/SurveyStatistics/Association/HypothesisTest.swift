// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a test says about a hypothesis.
public struct HypothesisTest: Hashable, Sendable {
  /// What is tested.
  public let subject: String
  /// The test statistic: large in magnitude where the data contradict the hypothesis.
  public let statistic: Double
  /// The degrees of freedom of the numerator, or of a chi-square; 1 for a t statistic.
  public let numeratorDegreesOfFreedom: Double
  /// The degrees of freedom of the denominator; nil for a chi-square.
  public let denominatorDegreesOfFreedom: Double?
  /// The probability of a statistic at least as extreme if the hypothesis were true.
  public let pValue: Double

  /// A test with an F distribution.
  static func f(
    _ subject: String,
    _ statistic: Double,
    numerator: Double,
    denominator: Double
  ) throws(SurveyError) -> HypothesisTest {
    HypothesisTest(
      subject: subject,
      statistic: statistic,
      numeratorDegreesOfFreedom: numerator,
      denominatorDegreesOfFreedom: denominator,
      pValue: try FDistribution(numerator: numerator, denominator: denominator)
        .upperTail(statistic)
    )
  }
}
