// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension WaveSeries {
  /// The steady growth that the waves show on a scale.
  ///
  ///     pace = pace(b)    b = Σ cᵢ t(pᵢ)    V(b) = Σ Σ cᵢ cⱼ t′(pᵢ) t′(pⱼ) C(pᵢ, pⱼ)
  ///
  /// with t the scale (p, logit p, −ln(1 − p) or ln p) and cᵢ the weights of the fit; for the first
  /// and the last wave, T years apart, they are −1/T and 1/T. Waves are independent samples, so that
  /// the variances alone count, unless the series has their covariances. The rates are taken to
  /// have normal errors.
  ///
  /// Edge cases: with two waves both fits are the same. Waves between the first and the last have
  /// to lie on the scale only for least squares. Weighted least squares need the error of every wave. A wave with a rate of 0 or 1 has a variance of
  /// zero by formula, so that the error of a linear pace is understated.
  ///
  /// - Parameters:
  ///   - scale: The scale on which growth is steady.
  ///   - fit: How the waves determine the pace.
  ///   - confidence: The confidence of the interval.
  /// - Returns: The trend, with a standard error if every wave that enters has one.
  /// - Throws: ``GapError`` with code `shareOffScale` for a share that has no place on the scale (0
  ///   or 1 on the log-odds scale, 1 for exclusion, 0 for compound growth),
  ///   `standardErrorMissing` for weights that are not known, and `confidenceOutOfRange`.
  /// - Complexity: O(*n*) for *n* waves.
  ///
  /// Formulas as commonly stated; not checked against a paper.
  public func trend(
    on scale: GrowthScale,
    fit: TrendFit = .firstToLast,
    confidence: Double = 0.95
  ) throws(GapError) -> Trend {
    let margin = try NormalMargin(confidence: confidence)
    let isUsed = waves.indices.map {
      fit != .firstToLast || $0 == waves.startIndex || $0 == waves.endIndex - 1
    }
    var transformed = [Double](repeating: 0, count: waves.count)
    var slopes = transformed
    for index in waves.indices where isUsed[index] {
      let share = waves[index].rate.share.value
      transformed[index] = scale.transformed(share)
      slopes[index] = scale.slope(at: share)
      guard transformed[index].isFinite else { throw WaveSeries.offScale(waves[index], scale) }
    }
    var weights = isUsed.map { $0 ? 1.0 : 0 }
    if fit == .weightedLeastSquares { weights = try precisions(slopes) }
    let coefficients = WaveSeries.slopeCoefficients(years: waves.map(\.year), weights: weights)
    let step = zip(coefficients, transformed).reduce(0) { $0 + $1.0 * $1.1 }
    let path = SteadyPath(
      year: last.year,
      level: transformed[waves.count - 1],
      step: step,
      errors: errors(coefficients, slopes),
      margin: margin
    )
    let pace = try GrowthPace(scale, step: step, error: path.errors?.step.squareRoot(), margin)
    return Trend(series: self, scale: scale, fit: fit, pace: pace, path: path)
  }

  /// What each value of a series counts in its slope: a weighted line of least squares.
  static func slopeCoefficients(years: [Double], weights: [Double]) -> [Double] {
    let sum = weights.reduce(0, +)
    let mean = zip(years, weights).reduce(0) { $0 + $1.0 * ($1.1 / sum) }
    let spread = zip(years, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
    return zip(years, weights).map { $1 * ($0 - mean) / spread }
  }

  /// The inverse of the variance of every wave on the scale.
  private func precisions(_ slopes: [Double]) throws(GapError) -> [Double] {
    var precisions: [Double] = []
    for index in waves.indices {
      let variance = covariance(of: index, and: index).map { $0 * slopes[index] * slopes[index] }
      guard let variance, variance > 0 else {
        throw GapError(
          .standardErrorMissing,
          culprit: "\(waves[index])",
          "The wave of \(Wave.text(ofYear: waves[index].year)) has no error above zero to weight it by; "
            + "give a standard error or a sample size for every wave, or fit without weights."
        )
      }
      precisions.append(1 / variance)
    }
    return precisions
  }

  /// The variances of the last wave and of the step, on the scale; nil where a wave that enters has
  /// no error.
  private func errors(_ coefficients: [Double], _ slopes: [Double]) -> SteadyPath.Errors? {
    let used = waves.indices.filter { coefficients[$0] != 0 || $0 == waves.count - 1 }
    let end = waves.count - 1
    var (step, covariance) = (0.0, 0.0)
    for first in used {
      let factor = coefficients[first] * slopes[first]
      guard let withLast = self.covariance(of: first, and: end) else { return nil }
      covariance += factor * slopes[end] * withLast
      for second in used {
        guard let shared = self.covariance(of: first, and: second) else { return nil }
        step += factor * coefficients[second] * slopes[second] * shared
      }
    }
    guard let level = self.covariance(of: end, and: end) else { return nil }
    return SteadyPath.Errors(
      level: slopes[end] * slopes[end] * level,
      step: max(0, step),
      covariance: covariance
    )
  }

  static func offScale(_ wave: Wave, _ scale: GrowthScale) -> GapError {
    GapError(
      .shareOffScale,
      culprit: "\(wave)",
      """
      A share of \(wave.rate.share) (\(Wave.text(ofYear: wave.year))) has no place on the scale \
      '\(scale.title)'; use the linear scale, or leave the wave out.
      """
    )
  }
}
