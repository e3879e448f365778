// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Exact Poisson intervals at one confidence, each count worked out once.
struct PoissonIntervals {
  let confidence: Double
  private let tail: Double
  private var known: [Int: (lower: Double, upper: Double)] = [:]

  init(confidence: Double) throws(AccessError) {
    do {
      try ConfidenceInterval.check(confidence)
    } catch {
      throw AccessError(.confidenceOutOfRange, culprit: error.culprit, error.description)
    }
    self.confidence = confidence
    tail = (1 - confidence) / 2
  }

  /// The multiple of a standard error that belongs to the confidence.
  var normalMultiple: Double { NormalDistribution.standard.point(lower: 1 - tail, upper: tail) }

  /// The ends of the interval of an expected count, when so many were counted.
  mutating func ends(for count: Int) throws(AccessError) -> (lower: Double, upper: Double) {
    if let ends = known[count] { return ends }
    do {
      let n = Double(count)
      let lower =
        count == 0
        ? 0
        : try ChiSquaredDistribution(degreesOfFreedom: 2 * n).point(lower: tail, upper: 1 - tail)
      let upper = try ChiSquaredDistribution(degreesOfFreedom: 2 * n + 2)
        .point(lower: 1 - tail, upper: tail)
      let ends = (lower: lower / 2, upper: upper / 2)
      known[count] = ends
      return ends
    } catch {
      throw AccessError(.countNotWhole, culprit: error.culprit, error.description)
    }
  }

  /// The interval between two ends at this confidence.
  func interval(_ lower: Double, _ upper: Double) throws(AccessError) -> ConfidenceInterval {
    do {
      return try ConfidenceInterval(lower: lower, upper: upper, confidence: confidence)
    } catch {
      throw AccessError(.confidenceOutOfRange, culprit: error.culprit, error.description)
    }
  }
}
