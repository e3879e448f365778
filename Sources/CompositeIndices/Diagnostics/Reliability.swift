// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
public import SurveyStatistics

/// How well the indicators of a dimension measure one thing: Cronbach's α.
///
///     α = k / (k − 1) · (1 − Σ s²ⱼ / s²),   s² the variance of the sum of the k indicators
///
/// The standardised α is the same of indicators brought to variance 1, k r̄ / (1 + (k − 1) r̄) with the
/// mean correlation r̄.
///
/// Edge cases:
/// - Indicators that go against each other make α negative; that is a finding, not an error.
/// - Of two indicators, there is no α if one is deleted (nil).
/// - A sum that is the same for all units has no α: an error.
///
/// Reference: Cronbach, L. J. (1951), Coefficient alpha and the internal structure of tests,
/// doi:10.1007/BF02310555; as commonly stated, not checked against the paper.
public struct Reliability: Hashable, Sendable {
  /// The names of the indicators.
  public let names: [String]
  /// How many units have all values.
  public let observations: Int
  /// Cronbach's α of the indicators as they are.
  public let alpha: Double
  /// Cronbach's α of standardised indicators; nil if one is constant.
  public let standardizedAlpha: Double?
  /// α of the others, as they are, for each indicator left out.
  public let alphaIfDeleted: [Double?]
  /// α of the others, standardised, for each indicator left out; empty if one is constant.
  public let standardizedAlphaIfDeleted: [Double?]
  /// How each indicator goes together with the sum of the others; nil where one is constant.
  public let itemRestCorrelations: [Double?]
  /// The same of standardised indicators; empty if one is constant.
  public let standardizedItemRestCorrelations: [Double?]

  /// Measures how well indicators measure one thing.
  ///
  /// - Parameters:
  ///   - indicators: At least two indicators, on one scale.
  ///   - missing: With `.omit`, units with a missing value are left out.
  /// - Throws: ``IndexError`` with code `noValues` for fewer than two indicators, `missingValue`,
  ///   `tooFewUnits`, or `constantValues` if their sum is.
  public init(
    of indicators: IndicatorMatrix,
    missing: MissingPolicy = .reject
  ) throws(IndexError) {
    guard indicators.count > 1 else {
      throw IndexError(
        .noValues,
        culprit: indicators.names[0],
        "Indicator '\(indicators.names[0])' is alone; reliability is that of two or more."
      )
    }
    let complete = try indicators.complete(missing: missing)
    try complete.requireUnits(2, for: "Reliability")
    names = complete.names
    observations = complete.unitCount
    let columns = (0..<complete.count).map { complete.values.column($0) }
    let plain = Self.measures(of: columns)
    guard let whole = plain.alpha else {
      throw IndexError(
        .constantValues,
        culprit: complete.names.joined(separator: ", "),
        "The sum of \(complete.names.joined(separator: ", ")) is the same for all units, so that "
          + "it measures nothing."
      )
    }
    alpha = whole
    (alphaIfDeleted, itemRestCorrelations) = (plain.ifDeleted, plain.itemRest)
    guard let standard = try? complete.standardized().values else {
      standardizedAlpha = nil
      (standardizedAlphaIfDeleted, standardizedItemRestCorrelations) = ([], [])
      return
    }
    let scaled = Self.measures(of: (0..<complete.count).map { standard.column($0) })
    standardizedAlpha = scaled.alpha
    standardizedAlphaIfDeleted = scaled.ifDeleted
    standardizedItemRestCorrelations = scaled.itemRest
  }

  private static func measures(
    of columns: [[Double]]
  ) -> (alpha: Double?, ifDeleted: [Double?], itemRest: [Double?]) {
    var ifDeleted: [Double?] = []
    var itemRest: [Double?] = []
    for left in columns.indices {
      let others = columns.indices.filter { $0 != left }.map { columns[$0] }
      ifDeleted.append(alpha(of: others))
      let rest = try? Correlation(.pearson, of: columns[left], and: sum(of: others))
      itemRest.append(rest?.coefficient)
    }
    return (alpha(of: columns), ifDeleted, itemRest)
  }

  private static func alpha(of columns: [[Double]]) -> Double? {
    guard columns.count > 1 else { return nil }
    func variance(_ values: [Double]) -> Double {
      let deviation = Moments(values).sampleDeviation ?? 0
      return deviation * deviation
    }
    let total = variance(sum(of: columns))
    guard total > 0 else { return nil }
    let parts = columns.reduce(0) { $0 + variance($1) }
    let count = Double(columns.count)
    return count / (count - 1) * (1 - parts / total)
  }

  private static func sum(of columns: [[Double]]) -> [Double] {
    var sums = [Double](repeating: 0, count: columns[0].count)
    for column in columns { for row in sums.indices { sums[row] += column[row] } }
    return sums
  }
}
