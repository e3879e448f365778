// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Who is excluded in several ways at once, counted after Alkire and Foster: those who lack at least a
/// part k of all indicators, by weight.
///
///     let exclusion = try MultidimensionalExclusion(
///       [ExclusionIndicator(where: Condition("account == 0")), ExclusionIndicator("noPhone")],
///       cutoff: 0.5)
///     try adults.exclusion(exclusion, by: ["area"])
///
/// Whether a person reaches k is decided with a tolerance of 1e-9, so that three thirds are a whole.
///
/// Edge cases: k at the smallest weight counts who lacks anything (the union), k = 1 who lacks
/// everything (the intersection).
public struct MultidimensionalExclusion: Hashable, Sendable {
  /// How far below the cut-off a score may be that reaches it.
  static let tolerance = 1e-9

  /// What a person may lack.
  public let indicators: [ExclusionIndicator]
  /// The part k of indicators, by weight, from which a person counts as excluded.
  public let cutoff: Double

  /// What each indicator weighs, as parts of 1.
  public var weights: [Double] {
    let sum = indicators.reduce(0) { $0 + $1.weight }
    return indicators.map { $0.weight / sum }
  }

  /// A question from its indicators and the cut-off.
  ///
  /// - Parameters:
  ///   - indicators: What a person may lack, at least one.
  ///   - cutoff: The part k, above 0 and up to 1.
  /// - Throws: ``InequalityError`` with code `tooFewValues` without an indicator, `badWeight` for a
  ///   weight that is not above 0, `notAnIndicator` for two of one name, `parameterOutOfRange` for
  ///   the cut-off.
  public init(_ indicators: [ExclusionIndicator], cutoff: Double) throws(InequalityError) {
    guard !indicators.isEmpty else {
      throw InequalityError(
        .tooFewValues,
        culprit: "indicators",
        "Exclusion is counted over what people may lack; give at least one indicator."
      )
    }
    var names: Set<String> = []
    for indicator in indicators {
      guard indicator.weight > 0, indicator.weight.isFinite else {
        throw InequalityError(
          .badWeight,
          culprit: indicator.name,
          "The weight of the indicator '\(indicator.name)' is \(indicator.weight); it is a number "
            + "above 0."
        )
      }
      guard names.insert(indicator.name).inserted else {
        throw InequalityError(
          .notAnIndicator,
          culprit: indicator.name,
          "There are two indicators '\(indicator.name)'; name one of them otherwise, or leave it out."
        )
      }
    }
    guard cutoff > 0, cutoff <= 1 else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(cutoff)",
        "\(cutoff) is no part of the indicators; the cut-off is above 0 and at most 1, such as 0.5 "
          + "for half of them."
      )
    }
    self.indicators = indicators
    self.cutoff = cutoff
  }

  /// The same question with another cut-off.
  func with(cutoff: Double) throws(InequalityError) -> MultidimensionalExclusion {
    try MultidimensionalExclusion(indicators, cutoff: cutoff)
  }
}
