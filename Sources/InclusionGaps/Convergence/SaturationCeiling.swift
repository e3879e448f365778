// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// The ceiling of the logistic curve through three waves, if they show one.
public enum SaturationCeiling: Hashable, Sendable, CustomStringConvertible {
  /// The curve levels off at this share, given with its sampling error where the waves have one.
  case ceiling(Estimate<Amount>)
  /// The curve levels off above 100 percent, which no share can.
  case aboveWhole(Double)
  /// The odds still grow faster and faster: the waves show no ceiling.
  case stillAccelerating

  /// The answer as a person reads it.
  public var description: String {
    switch self {
    case .ceiling(let estimate): "levels off at \(Share(unchecked: estimate.value.value))"
    case .aboveWhole: "no ceiling below 100 percent"
    case .stillAccelerating: "no ceiling: growth is still accelerating"
    }
  }
}

extension WaveSeries {
  /// The ceiling of the logistic curve through three waves that are equally far apart (Pearl and
  /// Reed).
  ///
  ///     K = (u₀ + u₂ − 2u₁) / (u₀ u₂ − u₁²),   u = 1 / p
  ///
  /// As commonly stated; not checked against the paper. A ceiling from three surveys is a guess.
  ///
  /// - Parameter confidence: The confidence of the interval, by the delta method.
  /// - Returns: The ceiling, or why there is none.
  /// - Throws: ``GapError`` with code `wavesNotEquallySpaced` unless there are three waves that are,
  ///   `shareOffScale` for a share of 0, and `confidenceOutOfRange`.
  public func saturationCeiling(confidence: Double = 0.95) throws(GapError) -> SaturationCeiling {
    let margin = try NormalMargin(confidence: confidence)
    let years = waves.map(\.year)
    let span = last.year - first.year
    guard years.count == 3, (2 * years[1] - years[0] - years[2]).magnitude <= 1e-9 * span else {
      throw GapError(
        .wavesNotEquallySpaced,
        culprit: years.map(Wave.text(ofYear:)).joined(separator: ", "),
        "The ceiling takes three waves that are equally far apart, such as 2011, 2014 and 2017; there "
          + "are \(years.map(Wave.text(ofYear:)).joined(separator: ", "))."
      )
    }
    for wave in waves where wave.rate.share.value <= 0 {
      throw GapError(
        .shareOffScale,
        culprit: "\(wave)",
        "A share of 0 (\(Wave.text(ofYear: wave.year))) has no place on a logistic curve; leave the wave "
          + "out."
      )
    }
    let u = waves.enumerated().map { index, wave in
      DualNumber(1)
        / DualNumber(wave.rate.share.value, gradient: (0..<3).map { $0 == index ? 1 : 0 })
    }
    let ceiling = (u[0] + u[2] - 2 * u[1]) / (u[0] * u[2] - u[1] * u[1])
    // A bend the wrong way, or none, has no ceiling above the last wave.
    guard ceiling.value.isFinite, ceiling.value > last.rate.share.value else {
      return .stillAccelerating
    }
    guard ceiling.value <= 1 else { return .aboveWhole(ceiling.value) }
    var variance: Double? = 0
    for one in 0..<3 {
      for other in 0..<3 {
        let slopes = ceiling.gradient[one] * ceiling.gradient[other]
        let shared = covariance(of: one, and: other)
        variance = variance.flatMap { sum in shared.map { sum + slopes * $0 } }
      }
    }
    let error = variance.map { max(0, $0).squareRoot() }
    var interval: ConfidenceInterval?
    if let error { interval = try margin.interval(around: ceiling.value, error: error) }
    return .ceiling(
      Estimate(Amount(unchecked: ceiling.value), standardError: error, interval: interval)
    )
  }
}
