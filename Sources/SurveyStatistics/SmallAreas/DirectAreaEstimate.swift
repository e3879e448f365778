// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a survey says about one area by itself.
public struct DirectAreaEstimate: Hashable, Sendable {
  /// The direct estimate, from the respondents of the area alone.
  public let value: Double
  /// Its sampling variance, taken as known, in the squared unit of the estimate.
  public let samplingVariance: Double

  /// The square root of the sampling variance, in the unit of the estimate.
  public var standardError: Double { samplingVariance.squareRoot() }

  init(value: Double, samplingVariance: Double) {
    self.value = value
    self.samplingVariance = samplingVariance
  }
}
