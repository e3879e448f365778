// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Whether places grow more alike: how far they are spread in each wave.
public struct SigmaConvergence: Sendable {
  /// The spread of the places in one wave.
  public struct Spread: Hashable, Sendable {
    /// The year.
    public let year: Double
    /// The standard deviation across places, on the scale, with its sampling error.
    public let standardDeviation: Estimate<Amount>
    /// What is left of it without the part that sampling errors make up, √(s² − mean V); 0 where they
    /// make up all, nil without errors.
    public let withoutSamplingError: Double?
  }

  /// The scale; on the scale of compound growth the spread is that of logarithms.
  public let scale: GrowthScale
  /// The spread in each wave, oldest first.
  public let spreads: [Spread]
  /// The spread of the last wave less that of the first: below 0 the places have grown alike.
  public let change: Estimate<Amount>
}

extension ConvergencePanel {
  /// Whether places grow more alike (sigma convergence): the standard deviation across places in each
  /// wave, every place counting once.
  ///
  ///     s = √(Σ (tᵢ − t̄)² / (n − 1)),   V(s) = Σ ((tᵢ − t̄) / ((n − 1) s))² V(tᵢ)
  ///
  /// Sampling errors spread estimates apart, so that s is too large where they are large;
  /// ``SigmaConvergence/Spread/withoutSamplingError`` takes them out. Errors are those of sampling:
  /// the places are all there are.
  ///
  /// - Parameters:
  ///   - scale: The scale on which shares are compared.
  ///   - confidence: The confidence of intervals.
  /// - Returns: The spread in each wave and its change, with errors if all shares have them.
  /// - Throws: ``GapError`` with code `shareOffScale` and `confidenceOutOfRange`.
  /// - Complexity: O(places · waves).
  public func dispersion(
    on scale: GrowthScale = .linear,
    confidence: Double = 0.95
  ) throws(GapError) -> SigmaConvergence {
    let margin = try NormalMargin(confidence: confidence)
    let count = Double(places.count)
    var spreads: [SigmaConvergence.Spread] = []
    var gradients: [[Double]] = []
    for (wave, year) in years.enumerated() {
      let (values, variances) = try values(wave: wave, on: scale)
      let mean = values.reduce(0, +) / count
      let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
      let deviation = square.squareRoot()
      let gradient = values.map { deviation > 0 ? ($0 - mean) / ((count - 1) * deviation) : 0 }
      gradients.append(gradient)
      let error = variances.map { variances in
        zip(gradient, variances).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }.squareRoot()
      }
      let noise = variances.map { $0.reduce(0, +) / count }
      spreads.append(
        SigmaConvergence.Spread(
          year: year,
          standardDeviation: try estimate(deviation, error, margin),
          withoutSamplingError: noise.map { max(0, square - $0).squareRoot() }
        )
      )
    }
    let (first, last) = (spreads[0].standardDeviation, spreads[spreads.count - 1].standardDeviation)
    var error: Double?
    if let before = first.standardError, let after = last.standardError {
      let shared = shared(gradients[0], gradients[gradients.count - 1], on: scale)
      error = max(0, before * before + after * after - 2 * shared).squareRoot()
    }
    let change = try estimate(last.value.value - first.value.value, error, margin)
    return SigmaConvergence(scale: scale, spreads: spreads, change: change)
  }

  private func estimate(
    _ value: Double,
    _ error: Double?,
    _ margin: NormalMargin
  ) throws(GapError) -> Estimate<Amount> {
    var interval: ConfidenceInterval?
    if let error { interval = try margin.interval(around: value, error: error) }
    return Estimate(
      Amount(unchecked: value),
      standardError: error,
      interval: interval,
      observations: places.count
    )
  }

  /// The covariance of the spreads of the first and the last wave.
  private func shared(_ first: [Double], _ last: [Double], on scale: GrowthScale) -> Double {
    var sum = 0.0
    for (place, series) in series.enumerated() {
      let (start, end) = (series.first.rate.share.value, series.last.rate.share.value)
      let covariance = series.covariance(of: 0, and: series.waves.count - 1) ?? 0
      sum += first[place] * last[place] * scale.slope(at: start) * scale.slope(at: end) * covariance
    }
    return sum
  }
}
