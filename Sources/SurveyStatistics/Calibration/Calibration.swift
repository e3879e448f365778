// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How weights are moved so that the sample reproduces known totals: the question that
/// ``Survey/calibrated(to:)`` answers.
///
///     minimize Σ d v G(w / d)  subject to  Σ w x = known totals
///
///     let census = try KnownTotals(table)
///     try adults.calibrated(to: Calibration(census, distance: .raking)).share(of: "account")
public struct Calibration: Hashable, Sendable {
  /// The known totals.
  public var totals: KnownTotals
  /// The distance between weights before and after.
  public var distance: CalibrationDistance
  /// The least and the greatest ratio of a weight after to before, around 1; for `linear`, and
  /// needed for `logit`.
  public var bounds: ClosedRange<Double>?
  /// The column that the residual variance is proportional to; the same for all without one.
  public var residualVariance: String?
  /// The stage whose clusters keep one ratio for all their members, counted from 1.
  public var clusterStage: Int?

  /// A calibration.
  ///
  /// - Parameters:
  ///   - totals: The known totals.
  ///   - distance: The distance between weights before and after.
  ///   - bounds: The least and the greatest ratio of weights.
  ///   - residualVariance: The column that the residual variance is proportional to.
  ///   - clusterStage: The stage whose clusters keep one ratio, counted from 1.
  public init(
    _ totals: KnownTotals,
    distance: CalibrationDistance = .linear,
    bounds: ClosedRange<Double>? = nil,
    residualVariance: String? = nil,
    clusterStage: Int? = nil
  ) {
    self.totals = totals
    self.distance = distance
    self.bounds = bounds
    self.residualVariance = residualVariance
    self.clusterStage = clusterStage
  }

  /// Throws if the parts contradict each other.
  func check(_ design: SamplingDesign) throws(SurveyError) {
    var problem: String?
    switch (distance, bounds) {
    case (.raking, .some):
      problem = "raking knows no bounds; choose logit, or linear, for ratios between two bounds"
    case (.logit, nil):
      problem = "logit keeps ratios between two bounds, and none are given; give them, as 0.3,3"
    case (.logit, .some(let bounds)) where bounds.upperBound == .infinity:
      problem = "logit needs a finite upper bound; choose raking if there is none"
    case (_, .some(let bounds))
    where !(bounds.lowerBound >= 0 && bounds.lowerBound < 1 && bounds.upperBound > 1):
      problem =
        "the bounds \(bounds.lowerBound) and \(bounds.upperBound) are of the ratio of weights after "
        + "to before: the lower is at least 0 and below 1, the upper above 1"
    default: break
    }
    if let stage = clusterStage, stage < 1 || stage > max(1, design.clusters.count) {
      problem = "there is no stage \(stage) of \(max(1, design.clusters.count)) to keep a ratio in"
    }
    guard let problem else { return }
    throw SurveyError(
      .badDesign,
      culprit: distance.rawValue,
      "The calibration contradicts itself: \(problem)."
    )
  }
}
