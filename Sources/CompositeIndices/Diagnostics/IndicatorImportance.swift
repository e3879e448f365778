// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import RealModule

/// How much an indicator has to say in an index, as its scores come out rather than as its weight says.
///
///     r² = squared correlation with the index,   η² = Var(E[index | indicator]) / Var(index)
///
/// E[index | indicator] is a local straight line with normal weights; its bandwidth, of a grid from
/// 0.1 to 2 standard deviations of the indicator, is the one that best predicts each unit from the
/// others. Where the relation is straight, both agree; η² also sees a curved one.
///
/// Edge cases: fewer than five units with both values have no importance: an error; η² is at least 0
/// and at most 1. Of more than 500 units the curve sees the indicator rounded to a fiftieth of its
/// standard deviation, a fifth of the narrowest bandwidth: units that share a value are looked at once.
///
/// - Complexity: O(*n*²) for each of 14 bandwidths up to 500 units; beyond, O(*n* log *n*), and O(*c*²)
///   for each bandwidth with *c* different rounded values, some hundreds.
///
/// Reference: Paruolo, P., Saisana, M. and Saltelli, A. (2013), Ratings and rankings: voodoo or
/// science?, doi:10.1111/j.1467-985X.2012.01059.x; as commonly stated, not checked against the paper.
public struct IndicatorImportance: Hashable, Sendable {
  /// The squared correlation with the index.
  public let squaredCorrelation: Double
  /// The share of the index's variance that goes with the indicator along a smooth curve.
  public let correlationRatio: Double
  /// The bandwidth of the curve, in units of the indicator.
  public let bandwidth: Double
  /// How many units have both values.
  public let observations: Int

  /// Measures the importance of an indicator.
  ///
  /// - Parameters:
  ///   - indicator: Its values, NaN where one is missing.
  ///   - index: The scores of the same units.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`, `tooFewUnits` or `constantValues`.
  public init(of indicator: [Double], in index: [Double]) throws(IndexError) {
    let linear = try Correlation(.pearson, of: indicator, and: index)
    let both = indicator.indices.filter { !indicator[$0].isNaN && !index[$0].isNaN }
    guard both.count >= 5 else {
      throw IndexError(
        .tooFewUnits,
        culprit: "\(both.count) units",
        "\(both.count) units have both an indicator and a score; a curve needs at least five."
      )
    }
    let (x, y) = (both.map { indicator[$0] }, both.map { index[$0] })
    let (ofX, ofY) = (Moments(x), Moments(y))
    let spread = ofX.sampleDeviation ?? 1
    let u = x.map { ($0 - ofX.mean) / spread }
    let scale = ofY.sampleDeviation ?? 1
    let v = y.map { ($0 - ofY.mean) / scale }
    let lines = LocalLines(u, v, step: both.count > 500 ? 0.02 : nil)
    var best = (error: Double.infinity, bandwidth: 2.0, ratio: 0.0)
    for step in 0..<14 {
      let bandwidth = 0.1 * Double.exp(Double(step) / 13 * Double.log(20))
      let fit = lines.fit(bandwidth: bandwidth)
      if fit.error < best.error { best = (fit.error, bandwidth, fit.ratio) }
    }
    squaredCorrelation = linear.coefficient * linear.coefficient
    correlationRatio = min(max(best.ratio, 0), 1)
    bandwidth = best.bandwidth * spread
    observations = both.count
  }
}
