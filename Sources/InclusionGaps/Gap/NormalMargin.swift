// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// A confidence level with the multiple of a standard error that belongs to it.
///
/// Published rates come without degrees of freedom, so that the multiple is that of the normal
/// distribution.
struct NormalMargin: Hashable, Sendable {
  let confidence: Double
  /// 1.96 for a confidence of 95 percent.
  let multiple: Double

  init(confidence: Double) throws(GapError) {
    do {
      try ConfidenceInterval.check(confidence)
    } catch {
      throw GapError(.confidenceOutOfRange, culprit: error.culprit, error.description)
    }
    let tail = (1 - confidence) / 2
    self.confidence = confidence
    multiple = NormalDistribution.standard.point(lower: 1 - tail, upper: tail)
  }

  /// The interval between two ends at this confidence.
  func interval(_ lower: Double, _ upper: Double) throws(GapError) -> ConfidenceInterval {
    do {
      return try ConfidenceInterval(lower: lower, upper: upper, confidence: confidence)
    } catch {
      throw GapError(.confidenceOutOfRange, culprit: error.culprit, error.description)
    }
  }

  /// The value plus and minus the multiple of its standard error.
  func interval(around value: Double, error: Double) throws(GapError) -> ConfidenceInterval {
    try interval(value - multiple * error, value + multiple * error)
  }
}
