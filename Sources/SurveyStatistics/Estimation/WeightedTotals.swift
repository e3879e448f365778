// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The sums behind a weighted mean, of all observations or of a part of them.
///
/// A file larger than memory is read in parts: each adds to the same totals, or has its own and they
/// are merged.
///
///     var totals = WeightedTotals()
///     try totals.add(firstValues, weights: firstWeights, missing: .omit)
///     try totals.add(moreValues, weights: moreWeights, missing: .omit)
///     try WeightedMean(totals).value
///
/// Accuracy: whatever the parts and their order, each sum is within 20 units of rounding (2e-15) of
/// the sum of its magnitudes; the sums of weights are within 2e-15 of themselves.
public struct WeightedTotals: Hashable, Sendable, Codable {
  /// How many observations with a value and a positive weight there were.
  public private(set) var observations = 0
  /// How many observations were left out because their value is missing.
  public private(set) var missing = 0
  private var weights = CompensatedSum()
  private var squaredWeights = CompensatedSum()
  private var weightedValues = CompensatedSum()

  /// The totals of nothing.
  public init() {}

  /// The sum of the weights, Σ w.
  public var sumOfWeights: Double { weights.value }
  /// The sum of the squared weights, Σ w².
  public var sumOfSquaredWeights: Double { squaredWeights.value }
  /// The weighted sum of the values, Σ w x.
  public var sumOfValues: Double { weightedValues.value }

  /// Adds observations.
  ///
  /// Edge cases: an observation with weight 0 is not counted, but its value has to be finite or
  /// missing. If this throws, the totals are as before.
  ///
  /// - Parameters:
  ///   - values: A number per observation; NaN where it is missing.
  ///   - weights: A weight per observation, none negative or missing; nil weighs all alike.
  ///   - policy: Whether a missing value is an error or left out.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer`, `missingValue`, `negativeWeight` or
  ///   `notFinite`.
  /// - Complexity: O(*n*), without further memory.
  public mutating func add(
    _ values: [Double],
    weights: [Double]? = nil,
    missing policy: MissingPolicy = .reject
  ) throws(SurveyError) {
    if let weights, weights.count != values.count {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "\(weights.count) weights",
        "\(weights.count) weights do not fit \(values.count) values; give one each."
      )
    }
    let part = BlockedSums(values, weights)
    var merged = self
    merged.weights.merge(part.weights)
    merged.squaredWeights.merge(part.squaredWeights)
    merged.weightedValues.merge(part.weightedValues)
    guard part.badWeights == 0, part.missing == 0 || policy == .omit,
      merged.sumOfSquaredWeights.isFinite, merged.sumOfValues.isFinite
    else {
      throw WeightedTotals.culprit(values, weights, policy)
    }
    merged.missing += part.missing
    merged.observations += values.count - part.missing - part.weightless
    self = merged
  }

  /// Adds the totals of another part.
  public mutating func merge(_ other: WeightedTotals) {
    observations += other.observations
    missing += other.missing
    weights.merge(other.weights)
    squaredWeights.merge(other.squaredWeights)
    weightedValues.merge(other.weightedValues)
  }

  /// Which observation is to blame; asked only when one is.
  private static func culprit(
    _ values: [Double],
    _ weights: [Double]?,
    _ policy: MissingPolicy
  ) -> SurveyError {
    for (row, value) in values.enumerated() {
      let weight = weights?[row] ?? 1
      let place = "Observation \(row) (counted from 0)"
      if weight.isNaN {
        return SurveyError(
          .missingValue,
          culprit: "weight \(row)",
          "\(place) has no weight; every observation of a sample has one."
        )
      }
      if weight < 0 {
        return SurveyError(
          .negativeWeight,
          culprit: "\(weight)",
          "\(place) has the weight \(weight); weights are at least 0."
        )
      }
      if value.isNaN, policy == .reject {
        return SurveyError(
          .missingValue,
          culprit: "value \(row)",
          "\(place) has no value; pass `missing: .omit` to leave such observations out."
        )
      }
      if value.isInfinite || weight.isInfinite {
        return SurveyError(
          .notFinite,
          culprit: "\(value.isInfinite ? value : weight)",
          "\(place) has the value \(value) and the weight \(weight); both have to be finite."
        )
      }
    }
    return SurveyError(
      .notFinite,
      culprit: "sum",
      "The values or weights are too large for their sum to be a number; divide them by a power "
        + "of ten."
    )
  }
}
