// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import RealModule
public import SurveyStatistics

/// Whether indicators share enough for components or factors to be worth looking for: the measure of
/// Kaiser, Meyer and Olkin, and Bartlett's test.
///
///     KMO = Σ r²ᵢⱼ / (Σ r²ᵢⱼ + Σ q²ᵢⱼ),   i ≠ j, q the partial correlation given all others
///     χ² = −(n − 1 − (2 p + 5) / 6) · ln det R,   with p (p − 1) / 2 degrees of freedom
///
/// A KMO below 0.5 speaks against factors; a small p-value only says that some correlation is not 0.
///
/// Edge cases:
/// - Two indicators have a KMO of 0.5 whatever their correlation.
/// - Indicators none of which goes together with any other have no KMO (nil).
/// - Indicators that depend on each other, or as many of them as units, have none: an error.
///
/// Reference: Kaiser, H. F. (1974), An index of factorial simplicity, doi:10.1007/BF02291575;
/// Bartlett, M. S. (1951), The effect of standardization on a χ² approximation in factor analysis,
/// doi:10.1093/biomet/38.3-4.337; as commonly stated, not checked against the papers.
public struct SamplingAdequacy: Hashable, Sendable {
  /// The names of the indicators.
  public let names: [String]
  /// How many units have all values.
  public let observations: Int
  /// The measure of Kaiser, Meyer and Olkin, from 0 to 1.
  public let kaiserMeyerOlkin: Double?
  /// The same of each indicator with all others.
  public let byIndicator: [Double?]
  /// Bartlett's test that no indicators go together.
  public let bartlettChiSquare: Double
  /// Its degrees of freedom.
  public let degreesOfFreedom: Int
  /// Its p-value.
  public let bartlettPValue: Double
  /// How many times the variance of each indicator's coefficient in a regression is inflated by the
  /// other indicators: 1 / (1 − R²).
  public let varianceInflation: [Double]

  /// Measures what indicators share.
  ///
  /// - Parameters:
  ///   - indicators: At least two indicators.
  ///   - missing: With `.omit`, units with a missing value are left out.
  /// - Throws: ``IndexError`` with code `noValues` for fewer than two indicators, `missingValue`,
  ///   `tooFewUnits`, `constantValues` or `dependentIndicators`.
  public init(
    of indicators: IndicatorMatrix,
    missing: MissingPolicy = .reject
  ) throws(IndexError) {
    guard indicators.count > 1 else {
      throw IndexError(
        .noValues,
        culprit: indicators.names[0],
        "Indicator '\(indicators.names[0])' is alone; sampling adequacy is that of two or more."
      )
    }
    let complete = try indicators.complete(missing: missing)
    let correlations = try complete.correlations()
    let count = complete.count
    guard
      complete.unitCount > count,
      let factor = try? Cholesky(of: correlations),
      factor.reciprocalCondition > 1e-13
    else { throw complete.dependent(correlations) }
    let inverse = factor.inverse
    var plain = [Double](repeating: 0, count: count)
    var partial = plain
    for i in 0..<count {
      for j in 0..<count where j != i {
        let r = correlations[i, j]
        let q = inverse[i, j] / (inverse[i, i] * inverse[j, j]).squareRoot()
        plain[i] += r * r
        partial[i] += q * q
      }
    }
    func adequacy(_ plain: Double, _ partial: Double) -> Double? {
      plain + partial > 0 ? plain / (plain + partial) : nil
    }
    names = complete.names
    observations = complete.unitCount
    kaiserMeyerOlkin = adequacy(plain.reduce(0, +), partial.reduce(0, +))
    byIndicator = zip(plain, partial).map(adequacy)
    varianceInflation = inverse.diagonal
    let logDeterminant = 2 * factor.factor.diagonal.reduce(0) { $0 + Double.log($1) }
    let size = Double(complete.unitCount) - 1 - Double(2 * count + 5) / 6
    bartlettChiSquare = max(0, -size * logDeterminant)
    degreesOfFreedom = count * (count - 1) / 2
    do {
      let distribution = try ChiSquaredDistribution(degreesOfFreedom: Double(degreesOfFreedom))
      bartlettPValue = distribution.tailProbabilities(at: bartlettChiSquare).upper
    } catch {
      throw IndexError(.parameterOutOfDomain, culprit: "\(degreesOfFreedom)", "\(error)")
    }
  }
}
