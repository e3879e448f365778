// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// The steady closing, or widening, of a gap on a scale, drawn on from the last wave.
///
/// On the scale t the gap is t(M) − t(F): points on the linear scale, the logarithm of the odds ratio,
/// of the exclusion ratio or of M / F on the others. It is arithmetic on the past, not a forecast.
public struct GapTrend: Hashable, Sendable {
  /// When two groups are level if the pace holds.
  public enum Parity: Hashable, Sendable, CustomStringConvertible {
    /// The last wave finds both groups level.
    case reachedAlready
    /// The year, with its fraction, in which they are.
    case reached(year: Double)
    /// The gap stays as it is.
    case neverAsSteady
    /// The gap widens.
    case neverAsWidening

    /// The year; nil if it is past or there is none.
    public var year: Double? { if case .reached(let year) = self { year } else { nil } }

    /// The answer as a person reads it.
    public var description: String {
      switch self {
      case .reachedAlready: "level already"
      case .reached(let year): "parity in \(Printed.decimal(year, digits: 1))"
      case .neverAsSteady: "never level: the gap stays"
      case .neverAsWidening: "never level: the gap widens"
      }
    }
  }

  /// The scale on which the gap changes steadily.
  public let scale: GrowthScale
  /// How the waves determine the pace.
  public let fit: TrendFit
  /// The change of the gap per year: a fraction of the whole (linear) or log-odds; on the other two
  /// scales the part by which the exclusion ratio, or M / F, changes. Negative while M's lead shrinks.
  public let pace: GrowthPace
  /// When the groups are level if the pace holds.
  public let parity: Parity
  /// The years in which they may be, by the errors of the waves; nil without errors.
  public let parityInterval: ArrivalInterval?

  /// The unit of the pace; `% per year of M / F` or of the exclusion ratio on the scales of ratios.
  public var paceUnit: String {
    switch scale {
    case .linear, .logOdds: scale.paceUnit
    case .exclusionReduction: "% per year of the exclusion ratio"
    case .compoundGrowth: "% per year of M / F"
    }
  }
}

extension GapSeries {
  /// The steady change of the gap that the waves show on a scale, and when it closes.
  ///
  ///     D = t(M) − t(F),   V(D) = t′(M)² V_M + t′(F)² V_F − 2 t′(M) t′(F) C
  ///
  /// Edge cases: the linear scale closes a gap also where both rates would leave 0…100 percent.
  ///
  /// - Parameters:
  ///   - scale: The scale on which the gap changes steadily.
  ///   - fit: How the waves determine the pace.
  ///   - confidence: The confidence of intervals.
  /// - Returns: The pace and the year of parity, with errors if every gap that enters has them.
  /// - Throws: ``GapError`` with code `shareOffScale` for a rate that has no place on the scale,
  ///   `standardErrorMissing` for weights that are not known, and `confidenceOutOfRange`.
  /// - Complexity: O(*n*) for *n* waves.
  public func trend(
    on scale: GrowthScale,
    fit: TrendFit = .firstToLast,
    confidence: Double = 0.95
  ) throws(GapError) -> GapTrend {
    let margin = try NormalMargin(confidence: confidence)
    let end = waves.count - 1
    let isUsed = waves.indices.map { fit != .firstToLast || $0 == 0 || $0 == end }
    var distances = [Double](repeating: 0, count: waves.count)
    var variances = [Double?](repeating: nil, count: waves.count)
    for index in waves.indices where isUsed[index] {
      let gap = waves[index].gap
      for rate in [gap.reference, gap.comparison]
      where !scale.transformed(rate.share.value).isFinite {
        throw WaveSeries.offScale(Wave(waves[index].year, rate), scale)
      }
      let (m, f) = (gap.reference.share.value, gap.comparison.share.value)
      distances[index] = scale.transformed(m) - scale.transformed(f)
      let slopes = (scale.slope(at: m), scale.slope(at: f))
      if let first = gap.reference.variance, let second = gap.comparison.variance {
        let shared = 2 * slopes.0 * slopes.1 * gap.covariance
        let own = slopes.0 * slopes.0 * first + slopes.1 * slopes.1 * second
        variances[index] = max(0, own - shared)
      }
    }
    var weights = isUsed.map { $0 ? 1.0 : 0 }
    if fit == .weightedLeastSquares {
      for index in waves.indices {
        guard let variance = variances[index], variance > 0 else {
          throw GapError(
            .standardErrorMissing,
            culprit: Wave.text(ofYear: waves[index].year),
            "The gap of \(Wave.text(ofYear: waves[index].year)) has no error above zero to weight it "
              + "by; give standard errors or sample sizes for every wave, or fit without weights."
          )
        }
        weights[index] = 1 / variance
      }
    }
    let coefficients = WaveSeries.slopeCoefficients(years: waves.map(\.year), weights: weights)
    let step = zip(coefficients, distances).reduce(0) { $0 + $1.0 * $1.1 }
    let used = waves.indices.filter { isUsed[$0] }
    var errors: SteadyPath.Errors?
    if let level = variances[end], used.allSatisfy({ variances[$0] != nil }) {
      errors = SteadyPath.Errors(
        level: level,
        step: used.reduce(0) { $0 + coefficients[$1] * coefficients[$1] * (variances[$1] ?? 0) },
        covariance: coefficients[end] * level
      )
    }
    // Measured towards parity: the path runs from below zero up to it.
    let sign: Double = distances[end] > 0 ? -1 : 1
    let path = SteadyPath(
      year: waves[end].year,
      level: sign * distances[end],
      step: sign * step,
      errors: errors,
      margin: margin
    )
    return GapTrend(
      scale: scale,
      fit: fit,
      pace: try pace(step, errors?.step.squareRoot(), scale, margin),
      parity: GapSeries.parity(path),
      parityInterval: path.level == 0 ? nil : path.arrival(at: 0)
    )
  }

  private static func parity(_ path: SteadyPath) -> GapTrend.Parity {
    // Equal gaps can leave a step of 1e-17 by rounding; it is no change.
    if path.level.magnitude < 1e-12 { return .reachedAlready }
    guard path.step.magnitude > 1e-12 else { return .neverAsSteady }
    guard path.step > 0 else { return .neverAsWidening }
    return .reached(year: path.year - path.level / path.step)
  }

  /// The pace of a gap: steps on logarithmic scales as the part by which the ratio changes.
  private func pace(
    _ step: Double,
    _ error: Double?,
    _ scale: GrowthScale,
    _ margin: NormalMargin
  ) throws(GapError) -> GrowthPace {
    let isLogarithm = scale == .exclusionReduction || scale == .compoundGrowth
    func shown(_ step: Double) -> Double { isLogarithm ? Double.expMinusOne(step) : step }
    guard let error else { return GrowthPace(scale, value: shown(step)) }
    let half = margin.multiple * error
    return GrowthPace(
      scale,
      value: shown(step),
      standardError: isLogarithm ? error * Double.exp(step) : error,
      interval: try margin.interval(shown(step - half), shown(step + half))
    )
  }
}
