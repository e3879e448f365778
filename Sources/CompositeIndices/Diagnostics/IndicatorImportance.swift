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
/// and at most 1.
///
/// - Complexity: O(*n*²) for each of 14 bandwidths.
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
    var best = (error: Double.infinity, bandwidth: 2.0, ratio: 0.0)
    for step in 0..<14 {
      let bandwidth = 0.1 * Double.exp(Double(step) / 13 * Double.log(20))
      let fit = LocalLine.fit(u, v, bandwidth: bandwidth)
      if fit.error < best.error { best = (fit.error, bandwidth, fit.ratio) }
    }
    squaredCorrelation = linear.coefficient * linear.coefficient
    correlationRatio = min(max(best.ratio, 0), 1)
    bandwidth = best.bandwidth * spread
    observations = both.count
  }
}

/// Local straight lines with normal weights.
private enum LocalLine {
  /// The mean squared error of predicting each point from the others, and the variance of the curve.
  static func fit(_ x: [Double], _ y: [Double], bandwidth: Double) -> (error: Double, ratio: Double)
  {
    let count = x.count
    var (error, sum, squares) = (0.0, 0.0, 0.0)
    for target in 0..<count {
      var (s0, s1, s2, t0, t1) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for point in 0..<count {
        let distance = x[point] - x[target]
        let ratio = distance / bandwidth
        let weight = ratio.magnitude > 8 ? 0 : Double.exp(-ratio * ratio / 2)
        s0 += weight
        s1 += weight * distance
        s2 += weight * distance * distance
        t0 += weight * y[point]
        t1 += weight * distance * y[point]
      }
      let determinant = s0 * s2 - s1 * s1
      // Where a point stands alone there is no line; its value alone would predict it perfectly.
      guard determinant > 1e-10 * s0 * s0 * bandwidth * bandwidth else { return (.infinity, 0) }
      let fitted = (s2 * t0 - s1 * t1) / determinant
      let leverage = s2 / determinant
      guard leverage < 1 - 1e-9 else { return (.infinity, 0) }
      let residual = (y[target] - fitted) / (1 - leverage)
      error += residual * residual
      sum += fitted
      squares += fitted * fitted
    }
    let size = Double(count)
    // y has variance 1 with denominator n − 1.
    return (error / size, (squares - sum * sum / size) / (size - 1))
  }
}
