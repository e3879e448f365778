// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Weights that follow from the values of the indicators, with what they were made of.
public struct DataWeights: Hashable, Sendable {
  /// What the method is called in a report.
  public let method: String
  /// The names of the indicators.
  public let names: [String]
  /// What the weights are in proportion to, one number per indicator.
  public let measures: [Double]
  /// The weights.
  public let weights: IndexWeights
  /// How many units they were made of.
  public let observations: Int

  init(
    _ method: String,
    measures: [Double],
    of indicators: IndicatorMatrix
  ) throws(IndexError) {
    self.method = method
    names = indicators.names
    self.measures = measures
    weights = try IndexWeights(measures)
    observations = indicators.unitCount
  }
}
