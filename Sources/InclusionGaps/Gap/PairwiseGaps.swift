// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Every pair of many groups: what is needed for their gaps and for intervals that hold together.
///
///     let pairs = try adults.pairwiseGaps(in: "account", by: "region")
///     for pair in try pairs.pairs(simultaneous: .sidak) { print(pair.from, pair.to, pair.difference) }
///
/// With *k* groups there are *k* (*k* − 1) / 2 pairs, each from a group to a later one in the order of
/// the levels.
public struct PairwiseGaps: Sendable {
  /// What the groups are compared by.
  public let variable: String
  /// Its level, for a category.
  public let level: String?
  /// Whether shares or means are compared.
  public let outcome: SurveyGap.Outcome
  /// The columns that tell the groups apart.
  public let columns: [String]
  /// The share or mean of each group, with the covariances between them.
  public let groups: SurveyEstimates<Amount>
  /// The degrees of freedom of every pair: those of the whole survey, unless others were asked for.
  public let degreesOfFreedom: Double
  /// What was omitted or assumed, in sentences.
  public var notes: [String] { notesOnOutcome + groups.notes }
  /// What was assumed about the outcome.
  let notesOnOutcome: [String]

  /// How many pairs there are.
  public var count: Int { groups.records.count * (groups.records.count - 1) / 2 }

  /// The gaps of all pairs.
  ///
  /// - Parameter simultaneous: How the intervals are made to hold together.
  /// - Returns: A gap per pair: first with second, first with third, and so on.
  /// - Throws: ``GapError`` with code `survey` for a confidence outside 0…1.
  /// - Complexity: O(units · *k*²) for *k* groups.
  public func pairs(
    simultaneous: SimultaneousIntervals = .sidak
  ) throws(GapError) -> [PairwiseGap] {
    let critical: CriticalValue
    do {
      critical = try simultaneous.criticalValue(
        confidence: groups.inference.confidence,
        comparisons: count,
        dimensions: groups.records.count - 1,
        degreesOfFreedom: degreesOfFreedom
      )
    } catch {
      throw GapError(error)
    }
    let arithmetic = PairwiseArithmetic(self)
    return try arithmetic.pairs(difference: critical, ratio: critical)
  }

  /// The gaps of all pairs, with the quantile of the largest |t| of all pairs as multiple of their
  /// errors (single-step "max-t"): the shortest intervals that hold together.
  ///
  /// The quantile comes from draws of the multivariate t distribution with the covariance that the
  /// design gives the groups; with 20,000 draws its own error is about 0.01. The differences and the
  /// logarithms of the ratios have a quantile each.
  ///
  /// - Parameters:
  ///   - draws: How many draws are made, at least 100.
  ///   - generator: Where random numbers come from.
  /// - Returns: A gap per pair.
  /// - Throws: ``GapError`` with code `tooFewDraws` or `drawsOutOfRange`.
  /// - Complexity: O(units · *k*² + draws · *k*²) for *k* groups.
  public func pairs(
    draws: Int = 20_000,
    using generator: inout some RandomNumberGenerator
  ) throws(GapError) -> [PairwiseGap] {
    try MultivariateDraws.check(draws)
    let arithmetic = PairwiseArithmetic(self)
    let maxima = try arithmetic.largestStatistics(draws: draws, using: &generator)
    let confidence = groups.inference.confidence
    return try arithmetic.pairs(
      difference: CriticalValue(simulated: maxima.difference, confidence: confidence),
      ratio: CriticalValue(simulated: maxima.ratio, confidence: confidence)
    )
  }
}
