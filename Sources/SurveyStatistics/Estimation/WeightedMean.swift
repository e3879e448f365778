// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A weighted mean with what its weights cost.
///
///     mean = Σ w x / Σ w
///
///     try WeightedMean(of: [1, 0, 1], weights: [2, 1, 1]).value   // 0.75
///
/// It is a point value: its standard error depends on the sampling design.
///
/// Edge cases:
/// - An observation with weight 0 is not counted.
/// - Multiplying all weights by a constant changes only ``sumOfWeights`` and ``total``.
///
/// Accuracy: within 5e-15 of `Σ w |x| / Σ w`, whatever the number and the order of observations.
public struct WeightedMean: Hashable, Sendable {
  /// The mean, in the unit of the values.
  public let value: Double
  /// The weighted total Σ w x, in the unit of the values times that of the weights.
  public let total: Double
  /// The sum of the weights, Σ w.
  public let sumOfWeights: Double
  /// How many observations with a value and a positive weight were used.
  public let observations: Int
  /// How many observations were left out because their value is missing.
  public let missing: Int
  /// How many observations of equal weight would be as good, `(Σ w)² / Σ w²`, after Kish.
  public let effectiveSampleSize: Double

  /// By how much unequal weights raise the variance, `n Σ w² / (Σ w)²`, after Kish; at least 1.
  public var designEffect: Double { Double(observations) / effectiveSampleSize }

  /// The weighted mean of observations.
  ///
  /// - Parameters:
  ///   - values: A number per observation; NaN where it is missing.
  ///   - weights: A weight per observation, none negative or missing; nil weighs all alike.
  ///   - missing: Whether a missing value is an error or left out.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer`, `missingValue`, `negativeWeight`,
  ///   `notFinite`, or `tooFewObservations` if no observation is left.
  /// - Complexity: O(*n*), without further memory.
  public init(
    of values: [Double],
    weights: [Double]? = nil,
    missing: MissingPolicy = .reject
  ) throws(SurveyError) {
    var totals = WeightedTotals()
    try totals.add(values, weights: weights, missing: missing)
    try self.init(totals)
  }

  /// The weighted mean from its sums.
  ///
  /// - Parameter totals: The sums of all observations.
  /// - Throws: ``SurveyError`` with code `tooFewObservations` if no observation is left,
  ///   `notFinite` if the weights are too large or too small for their squares.
  public init(_ totals: WeightedTotals) throws(SurveyError) {
    guard totals.observations > 0 else {
      throw SurveyError(
        .tooFewObservations,
        culprit: "0",
        "A mean needs an observation with a value and a positive weight; there is none "
          + "(\(totals.missing) have no value)."
      )
    }
    let weight = totals.sumOfWeights
    guard weight.isNormal, totals.sumOfSquaredWeights.isNormal, totals.sumOfValues.isFinite else {
      throw SurveyError(
        .notFinite,
        culprit: "\(weight)",
        "The weights add up to \(weight), and their squares cannot be computed; multiply them by "
          + "a power of ten."
      )
    }
    value = totals.sumOfValues / weight
    total = totals.sumOfValues
    sumOfWeights = weight
    observations = totals.observations
    missing = totals.missing
    effectiveSampleSize = weight / totals.sumOfSquaredWeights * weight
  }
}
