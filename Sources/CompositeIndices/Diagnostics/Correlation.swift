// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

/// Whether two indicators go together, and how likely as much is by chance.
///
///     r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²)
///     τ = (concordant − discordant) / √((pairs − ties in x)(pairs − ties in y))
///
///     try Correlation(.kendall, of: [1, 2, 3, 4], and: [1, 3, 2, 4]).coefficient   // 0.667
///
/// The p-value of r and ρ is that of t = r √((n − 2) / (1 − r²)) with n − 2 degrees of freedom; that
/// of τ is exact up to 33 values without ties, and of the normal distribution otherwise.
///
/// Edge cases:
/// - A pair with a missing value does not count.
/// - Fewer than two pairs, or a constant, go together with nothing: an error.
/// - Two pairs always lie on a line; there is no p-value.
public struct Correlation: Hashable, Sendable {
  /// How it is measured.
  public let kind: CorrelationKind
  /// From −1 to 1.
  public let coefficient: Double
  /// How many units have both values.
  public let observations: Int
  /// The probability of a coefficient at least as far from zero if nothing went together.
  public let pValue: Double?

  /// Measures whether two indicators go together.
  ///
  /// - Parameters:
  ///   - kind: How it is measured.
  ///   - first: Finite values, NaN where one is missing.
  ///   - second: Values of the same units.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `tooFewUnits` or `constantValues`.
  /// - Complexity: O(*n*) for Pearson, O(*n* log *n*) otherwise.
  public init(
    _ kind: CorrelationKind,
    of first: [Double],
    and second: [Double]
  ) throws(IndexError) {
    guard first.count == second.count else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(first.count) and \(second.count) values",
        "\(first.count) values cannot be paired with \(second.count); give both of the same units."
      )
    }
    let both = first.indices.filter { !first[$0].isNaN && !second[$0].isNaN }
    guard both.count >= 2 else {
      throw IndexError(
        .tooFewUnits,
        culprit: "\(both.count) units",
        "Only \(both.count) units have both values; a correlation needs at least two."
      )
    }
    let (x, y) = (both.map { first[$0] }, both.map { second[$0] })
    for values in [x, y] where values.allSatisfy({ $0 == values[0] }) {
      throw IndexError(
        .constantValues,
        culprit: "\(values[0])",
        "All values are \(values[0]), so that they go together with nothing; leave the indicator out."
      )
    }
    self.kind = kind
    observations = both.count
    switch kind {
    case .pearson:
      coefficient = Self.pearson(x, y)
      pValue = Self.pValue(of: coefficient, observations: both.count)
    case .spearman:
      coefficient = Self.pearson(Ranks.mean(of: x), Ranks.mean(of: y))
      pValue = Self.pValue(of: coefficient, observations: both.count)
    case .kendall:
      let pairs = ConcordantPairs(x, y)
      coefficient = pairs.coefficient
      pValue = pairs.pValue
    }
  }

  /// Pearson's r of values that are not constant, never outside −1…1.
  static func pearson(_ x: [Double], _ y: [Double]) -> Double {
    let (first, second) = (unit(x), unit(y))
    var sum = 0.0
    for (a, b) in zip(first, second) { sum += a * b }
    return min(max(sum, -1), 1)
  }

  /// Deviations from the mean, together of length 1.
  private static func unit(_ values: [Double]) -> [Double] {
    let mean = Moments(values).mean
    let largest = values.reduce(0) { max($0, ($1 - mean).magnitude) }
    let deviations = values.map { ($0 - mean) / largest }
    let length = deviations.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return deviations.map { $0 / length }
  }

  private static func pValue(of coefficient: Double, observations: Int) -> Double? {
    guard observations > 2 else { return nil }
    let freedom = Double(observations - 2)
    guard abs(coefficient) < 1 else { return 0 }
    let statistic = abs(coefficient) * (freedom / (1 - coefficient * coefficient)).squareRoot()
    let student = try? StudentDistribution(degreesOfFreedom: freedom)
    return student.map { 2 * $0.tailProbabilities(at: statistic).upper }
  }
}
