// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Bounds that weights are cut to, with the difference spread over the others.
///
///     w′ = min(max(w, L), U);   Σ (w − w′) / (number of uncut) is added to each uncut weight
///
/// Known totals of a calibration are no longer met exactly afterwards; their sum of weights is.
public struct WeightTrimming: Hashable, Sendable {
  /// The least weight.
  public let lower: Double
  /// The greatest weight.
  public let upper: Double
  /// Whether to go on until every weight, also of those that got a part, is inside.
  public let isRepeated: Bool

  /// Bounds of weights.
  ///
  /// - Parameters:
  ///   - lower: The least weight, at least 0.
  ///   - upper: The greatest weight; infinity for none.
  ///   - isRepeated: Whether to go on until every weight is inside.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` if they are reversed or negative.
  public init(lower: Double, upper: Double, isRepeated: Bool = false) throws(SurveyError) {
    guard lower >= 0, lower < upper else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(lower), \(upper)",
        "Weights cannot be trimmed to \(lower)…\(upper); the lower bound is at least 0 and below the "
          + "upper."
      )
    }
    self.lower = lower
    self.upper = upper
    self.isRepeated = isRepeated
  }

  /// Weights inside the bounds, or nearly; those of 0 stay, and what was cut once is not moved again.
  ///
  /// - Throws: ``SurveyError`` with code `unreachableTotal` if the bounds leave no room for the sum of
  ///   weights.
  func trimmed(_ weights: [Double]) throws(SurveyError) -> [Double] {
    var trimmed = weights
    var uncut = weights.indices.filter { weights[$0] != 0 }
    repeat {
      var excess = CompensatedSum()
      var inside: [Int] = []
      for row in uncut {
        let bounded = min(max(trimmed[row], lower), upper)
        if bounded == trimmed[row] {
          inside.append(row)
        } else {
          excess.add(trimmed[row] - bounded)
          trimmed[row] = bounded
        }
      }
      guard inside.count < uncut.count else { break }
      guard !inside.isEmpty else { throw noRoom(weights) }
      let part = excess.value / Double(inside.count)
      for row in inside { trimmed[row] += part }
      uncut = inside
    } while isRepeated
    return trimmed
  }

  private func noRoom(_ weights: [Double]) -> SurveyError {
    let mean = weights.reduce(0, +) / Double(weights.count { $0 != 0 })
    return SurveyError(
      .unreachableTotal,
      culprit: "\(lower), \(upper)",
      "Every weight is cut to the bounds \(lower) and \(upper), so none is left to take what was cut "
        + "off; the mean weight is \(Printed.decimal(mean, digits: 2)). Choose wider bounds around it."
    )
  }
}

extension Survey {
  /// The survey with its weights cut to bounds and the difference spread equally over the others.
  ///
  ///     try sample.calibrated(to: census).trimmed(to: WeightTrimming(lower: 25, upper: 45))
  ///
  /// Errors stay those of the calibration, if there was one: bounds are taken as given.
  ///
  /// - Parameter trimming: The bounds.
  /// - Returns: The survey with the new weights.
  /// - Throws: ``SurveyError`` with code `unreachableTotal` if the bounds leave no room for the sum of
  ///   weights; `badDesign` if the weights are trimmed already; `negativeWeight` if spreading makes a
  ///   weight negative.
  /// - Complexity: O(*n*) a round.
  public func trimmed(to trimming: WeightTrimming) throws(SurveyError) -> Survey {
    guard self.trimming == nil else {
      throw SurveyError(
        .badDesign,
        culprit: "trimming",
        "The weights are trimmed already; trim them once, with the narrower bounds."
      )
    }
    var result = self
    result.weights = try trimming.trimmed(weights)
    if let row = weights.indices.first(where: { weights[$0] > 0 && !(result.weights[$0] > 0) }) {
      throw SurveyError(
        .negativeWeight,
        culprit: "row \(row + 1)",
        "Spreading what is trimmed makes the weight of row \(row + 1) \(result.weights[row]); widen "
          + "the bounds, or trim repeatedly."
      )
    }
    result.trimming = trimming
    result.weightsAsDesigned = weightsBeforeCalibration
    guard let replication else { return result }
    result.replication = nil
    return try result.replacingReplicates(replication) { replicate throws(SurveyError) in
      try trimming.trimmed(replicateWeights(replicate))
    }
  }
}
