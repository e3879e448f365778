// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
public import SurveyStatistics

/// Whether places that start behind catch up: growth regressed on the initial level.
public struct BetaConvergence: Sendable {
  /// The scale.
  public let scale: GrowthScale
  /// The slope of yearly growth on the initial level, with the error of the regression across places;
  /// below 0 those behind grow faster.
  public let slope: Estimate<Amount>
  /// Growth per year of a place at 0 on the scale.
  public let intercept: Double
  /// How much of the variation of growth the initial level accounts for, from 0 to 1; nil if growth
  /// does not vary.
  public let determination: Double?
  /// The speed −ln(1 + b T) / T at which the distance to the common path shrinks per year, with the
  /// interval of the slope; nil unless 1 + b T is above 0.
  public let speed: Estimate<Amount>?
  /// The years after which half of the distance is gone, ln 2 / speed; nil unless places converge.
  public let halfLife: Double?
  /// The slope without the bias that sampling errors of the initial level make (Galton's fallacy),
  /// (b s² + V̄/T) / (s² − V̄); nil without errors, with weights, or where they make up all of the
  /// variation.
  public let slopeWithoutSamplingError: Double?
  /// What has to be said with it, in sentences.
  public let notes: [String]
}

extension ConvergencePanel {
  /// Whether places that start behind catch up (beta convergence), from the first wave to the last.
  ///
  ///     (t(p_T) − t(p_0)) / T = a + b t(p_0) + e
  ///
  /// A slope below 0 is necessary for places to grow alike and does not suffice for it: places that
  /// change ranks by chance show it too (Galton's fallacy), and so do initial shares with sampling
  /// errors. Ask ``dispersion(on:confidence:)`` beside it. Formulas as commonly stated; not checked
  /// against a paper.
  ///
  /// - Parameters:
  ///   - scale: The scale on which shares grow.
  ///   - weights: What each place counts, such as its population; all alike without them.
  ///   - confidence: The confidence of intervals, by t with places − 2 degrees of freedom.
  /// - Returns: The slope, the speed and the half-life.
  /// - Throws: ``GapError`` with code `shareOffScale`, `tooFewGroups` if all places start alike,
  ///   `weightOutOfRange` for weights that do not fit, and `confidenceOutOfRange`.
  /// - Complexity: O(places).
  public func catchUp(
    on scale: GrowthScale = .logOdds,
    weights: [Double]? = nil,
    confidence: Double = 0.95
  ) throws(GapError) -> BetaConvergence {
    let weights = try checked(weights)
    let span = years[years.count - 1] - years[0]
    let (initial, variances) = try values(wave: 0, on: scale)
    let final = try values(wave: years.count - 1, on: scale).values
    let growth = zip(initial, final).map { ($1 - $0) / span }
    let line = WeightedLine(initial, growth, weights: weights ?? initial.map { _ in 1 })
    // Equal levels can leave a spread by rounding; it is none.
    let size = zip(initial, weights ?? initial.map { _ in 1 }).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    guard line.spread > 1e-24 * size else {
      throw GapError(
        .tooFewGroups,
        culprit: Wave.text(ofYear: years[0]),
        "All places start alike in \(Wave.text(ofYear: years[0])), so that none can catch up; take "
          + "places that differ."
      )
    }
    let degrees = Double(places.count - 2)
    let slope = try line.slope(degrees: degrees, confidence: confidence)
    let speed = try speed(slope, span)
    var corrected: Double?
    if weights == nil, let variances {
      let noise = variances.reduce(0, +) / Double(places.count)
      let square = line.spread / Double(places.count - 1)
      if square > noise {
        corrected = (slope.value.value * square + noise / span) / (square - noise)
      }
    }
    return BetaConvergence(
      scale: scale,
      slope: slope,
      intercept: line.intercept,
      determination: line.determination,
      speed: speed,
      halfLife: speed.flatMap { $0.value.value > 0 ? Double.log(2) / $0.value.value : nil },
      slopeWithoutSamplingError: corrected,
      notes: [
        """
        A slope below 0 does not show that places grow alike: chance and sampling errors of the first \
        wave make it too (Galton's fallacy). Look at the spread beside it.
        """
      ]
    )
  }

  private func checked(_ weights: [Double]?) throws(GapError) -> [Double]? {
    guard let weights else { return nil }
    guard weights.count == places.count, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw GapError(
        .weightOutOfRange,
        culprit: "\(weights.count) weights",
        "\(places.count) places take as many weights above 0."
      )
    }
    return weights
  }

  /// The speed for a slope; its interval is that of the slope, turned round.
  private func speed(
    _ slope: Estimate<Amount>,
    _ span: Double
  ) throws(GapError) -> Estimate<Amount>? {
    func speed(_ slope: Double) -> Double { -Double.log(onePlus: slope * span) / span }
    let base = 1 + slope.value.value * span
    guard base > 0 else { return nil }
    var interval: ConfidenceInterval?
    if let ends = slope.interval, 1 + ends.lower * span > 0 {
      do {
        interval = try ConfidenceInterval(
          lower: speed(ends.upper),
          upper: speed(ends.lower),
          confidence: ends.confidence
        )
      } catch {
        throw GapError(error)
      }
    }
    return Estimate(
      Amount(unchecked: speed(slope.value.value)),
      standardError: slope.standardError.map { $0 / base },
      interval: interval,
      observations: places.count,
      degreesOfFreedom: slope.degreesOfFreedom
    )
  }
}
