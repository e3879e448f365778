// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// How far several rankings of the same units agree: Kendall's W.
///
///     W = 12 Σ (Rᵢ − R̄)² / (m² (n³ − n) − m T),   T = Σ (t³ − t) over all groups of t ties
///
/// with the sum Rᵢ of the ranks that m rankings give unit i of n; 1 is full agreement, 0 none. The
/// p-value is that of χ² = m (n − 1) W with n − 1 degrees of freedom, rough for few units.
///
/// Edge cases: ties share their mean rank and are corrected for; rankings that are all ties agree on
/// nothing: an error.
///
/// Reference: Kendall, M. G. and Babington Smith, B. (1939), The problem of m rankings,
/// doi:10.1214/aoms/1177732186; as commonly stated, not checked against the paper.
public struct RankConcordance: Hashable, Sendable {
  /// Kendall's W, from 0 to 1.
  public let coefficient: Double
  /// The statistic m (n − 1) W.
  public let chiSquare: Double
  /// The probability of at least as much agreement by chance.
  public let pValue: Double
  /// How many rankings were compared.
  public let rankings: Int
  /// How many units they rank.
  public let units: Int

  /// Compares rankings.
  ///
  /// - Parameter rankings: For each ranking, a value or rank per unit; only their order counts.
  /// - Throws: ``IndexError`` with code `noValues` for fewer than two rankings, `lengthsDiffer`,
  ///   `missingValue`, `tooFewUnits` or `constantValues`.
  public init(of rankings: [[Double]]) throws(IndexError) {
    guard rankings.count > 1 else {
      throw IndexError(
        .noValues,
        culprit: "\(rankings.count) rankings",
        "Agreement is that of at least two rankings."
      )
    }
    let count = rankings[0].count
    for (index, ranking) in rankings.enumerated() {
      guard ranking.count == count else {
        throw IndexError(
          .lengthsDiffer,
          culprit: "ranking \(index)",
          "Ranking \(index) (counted from 0) has \(ranking.count) units, the first \(count)."
        )
      }
      guard !ranking.contains(where: \.isNaN) else {
        throw IndexError(
          .missingValue,
          culprit: "ranking \(index)",
          "Ranking \(index) (counted from 0) misses a unit; compare the units that all rank."
        )
      }
    }
    guard count > 1 else {
      throw IndexError(
        .tooFewUnits,
        culprit: "\(count) units",
        "A ranking has at least two units, not \(count)."
      )
    }
    let (m, n) = (Double(rankings.count), Double(count))
    var sums = [Double](repeating: 0, count: count)
    var ties = 0.0
    for ranking in rankings {
      for (unit, rank) in Ranks.mean(of: ranking).enumerated() { sums[unit] += rank }
      ties += Ranks.tieSum(of: ranking)
    }
    let mean = m * (n + 1) / 2
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let largest = m * m * n * (n * n - 1) - m * ties
    guard largest > 0 else {
      throw IndexError(
        .constantValues,
        culprit: "\(rankings.count) rankings",
        "Every ranking puts all units at the same place; there is nothing to agree on."
      )
    }
    coefficient = min(1, 12 * squares / largest)
    chiSquare = m * (n - 1) * coefficient
    self.rankings = rankings.count
    units = count
    do {
      let distribution = try ChiSquaredDistribution(degreesOfFreedom: n - 1)
      pValue = distribution.tailProbabilities(at: chiSquare).upper
    } catch {
      throw IndexError(.parameterOutOfDomain, culprit: "\(n - 1)", "\(error)")
    }
  }
}
