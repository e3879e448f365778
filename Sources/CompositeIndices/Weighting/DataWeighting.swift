// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import RealModule
public import SurveyStatistics

/// A way to take weights from the values of the indicators.
///
///     try DataWeighting.coefficientOfVariation.weights(of: indicators).weights.shares
///
/// Edge cases, of all three: an indicator that is the same for all units is an error; weights follow
/// the sample, so that scores of different samples are not comparable.
public enum DataWeighting: String, CaseIterable, Hashable, Sendable {
  /// An indicator counts in proportion to its relative spread.
  ///
  ///     wⱼ = CVⱼ / Σ CV,   CVⱼ = sⱼ / |x̄ⱼ|
  ///
  /// An indicator with mean 0 has no relative spread: an error.
  case coefficientOfVariation
  /// An indicator counts the more, the less evenly its sum is spread over the units.
  ///
  ///     eⱼ = −1 / ln n · Σ pᵢⱼ ln pᵢⱼ,   pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ,   wⱼ = (1 − eⱼ) / Σ (1 − e)
  ///
  /// Negative values have no entropy: an error; 0 ln 0 is 0.
  case entropy
  /// An indicator counts the more, the more it varies and the less it says what others say.
  ///
  ///     Cⱼ = sⱼ Σₖ (1 − rⱼₖ),   s the standard deviation after min–max normalisation
  ///
  /// Reference: Diakoulaki, D., Mavrotas, G. and Papayannakis, L. (1995), Determining objective
  /// weights in multiple criteria problems: the CRITIC method, doi:10.1016/0305-0548(94)00059-H; as
  /// commonly stated, not checked against the paper.
  case critic

  /// The weights of indicators.
  ///
  /// - Parameters:
  ///   - indicators: The indicators; for `critic`, pointing in one direction.
  ///   - missing: With `.omit`, units with a missing value are left out.
  /// - Returns: The weights and what they are in proportion to.
  /// - Throws: ``IndexError`` with code `missingValue`, `tooFewUnits`, `constantValues` or
  ///   `valueOutOfDomain`.
  public func weights(
    of indicators: IndicatorMatrix,
    missing: MissingPolicy = .reject
  ) throws(IndexError) -> DataWeights {
    let complete = try indicators.complete(missing: missing)
    let standardized = try complete.standardized()
    switch self {
    case .coefficientOfVariation:
      if let zero = standardized.means.firstIndex(of: 0) {
        throw IndexError(
          .valueOutOfDomain,
          culprit: complete.names[zero],
          "Indicator '\(complete.names[zero])' has mean 0, so that its spread has nothing to be "
            + "relative to; take the coefficient of variation before standardising."
        )
      }
      let pairs = zip(standardized.standardDeviations, standardized.means)
      return try DataWeights(
        "coefficient of variation",
        measures: pairs.map { $0 / abs($1) },
        of: complete
      )
    case .entropy:
      var divergences: [Double] = []
      for column in 0..<complete.count {
        divergences.append(
          try Self.divergence(complete.values.column(column), complete.names[column])
        )
      }
      return try DataWeights("entropy", measures: divergences, of: complete)
    case .critic:
      let correlations = try complete.correlations()
      let measures = (0..<complete.count).map { (column: Int) -> Double in
        let values = complete.values.column(column)
        let range = (values.max() ?? 0) - (values.min() ?? 0)
        let conflict = (0..<complete.count).reduce(0) { $0 + 1 - correlations[column, $1] }
        return standardized.standardDeviations[column] / range * max(conflict, 0)
      }
      return try DataWeights("CRITIC", measures: measures, of: complete)
    }
  }

  /// 1 − e of one indicator.
  private static func divergence(_ values: [Double], _ name: String) throws(IndexError) -> Double {
    let largest = values.max() ?? 0
    guard values.allSatisfy({ $0 >= 0 }), largest > 0 else {
      throw IndexError(
        .valueOutOfDomain,
        culprit: name,
        "Indicator '\(name)' has values below 0, or none above it; entropy is that of shares of a "
          + "sum. Bring it to a scale from 0 first."
      )
    }
    let relative = values.map { $0 / largest }
    let sum = relative.reduce(0, +)
    var entropy = 0.0
    for value in relative where value > 0 {
      let share = value / sum
      entropy -= share * Double.log(share)
    }
    return max(0, 1 - entropy / Double.log(Double(values.count)))
  }
}
