// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension WaveSeries {
  /// The steady growth that the waves show on a scale.
  ///
  ///     pace = pace(b)    b = Σ cᵢ t(pᵢ)    V(b) = Σ cᵢ² t′(pᵢ)² V(pᵢ)
  ///
  /// with t the scale (p, logit p, −ln(1 − p) or ln p) and cᵢ the weights of the fit; for the first
  /// and the last wave, T years apart, they are −1/T and 1/T. The waves are independent samples.
  ///
  /// Edge cases: with two waves both fits are the same. Waves between the first and the last have
  /// to lie on the scale only for least squares. A wave with a rate of 0 or 1 has a variance of
  /// zero by formula, so that the error of a linear pace is understated.
  ///
  /// - Parameters:
  ///   - scale: The scale on which growth is steady.
  ///   - fit: How the waves determine the pace.
  ///   - confidence: The confidence of the interval.
  /// - Returns: The trend, with a standard error if every wave that enters has one.
  /// - Throws: ``GapError`` with code `shareOffScale` for a share that has no place on the scale (0
  ///   or 1 on the log-odds scale, 1 for exclusion, 0 for compound growth), and
  ///   `confidenceOutOfRange`.
  /// - Complexity: O(*n*) for *n* waves.
  ///
  /// Formulas as commonly stated; not checked against a paper.
  public func trend(
    on scale: GrowthScale,
    fit: TrendFit = .firstToLast,
    confidence: Double = 0.95
  ) throws(GapError) -> Trend {
    let margin = try NormalMargin(confidence: confidence)
    let used = fit == .firstToLast ? [first, last] : waves
    let meanYear = used.reduce(0) { $0 + $1.year / Double(used.count) }
    let spread = used.reduce(0) { $0 + ($1.year - meanYear) * ($1.year - meanYear) }
    var step = 0.0
    var variance: Double? = 0
    for wave in used {
      let share = wave.rate.share.value
      let transformed = scale.transformed(share)
      guard transformed.isFinite else { throw WaveSeries.offScale(wave, scale) }
      let weight = (wave.year - meanYear) / spread
      step += weight * transformed
      let factor = weight * scale.slope(at: share)
      variance = variance.flatMap { sum in wave.rate.variance.map { sum + factor * factor * $0 } }
    }
    var pace = GrowthPace(scale, value: scale.pace(ofStep: step))
    if let variance {
      let error = variance.squareRoot()
      pace = GrowthPace(
        scale,
        value: pace.value,
        standardError: error * scale.paceSlope(ofStep: step),
        interval: try margin.interval(
          scale.pace(ofStep: step - margin.multiple * error),
          scale.pace(ofStep: step + margin.multiple * error)
        )
      )
    }
    return Trend(series: self, scale: scale, fit: fit, pace: pace, yearlyStep: step)
  }

  private static func offScale(_ wave: Wave, _ scale: GrowthScale) -> GapError {
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
