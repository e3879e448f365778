// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Steady growth on a scale, drawn on from the last wave.
///
/// The pace comes from the waves as the fit says; projections start from what the last wave found.
/// A trend is arithmetic on the past, not a forecast.
public struct Trend: Hashable, Sendable {
  /// The waves it is drawn from.
  public let series: WaveSeries
  /// The scale on which growth is steady.
  public let scale: GrowthScale
  /// How the waves determine the pace.
  public let fit: TrendFit
  /// The growth per year.
  public let pace: GrowthPace
  /// The level and the step on the transformed scale, with their errors.
  let path: SteadyPath

  /// The growth per year on the transformed scale.
  private var yearlyStep: Double { path.step }

  /// The last wave on the transformed scale.
  private var level: Double { path.level }

  /// What is doubtful about drawing this trend on at all; empty except for compound growth.
  public var notes: [Projection.Note] { scale == .compoundGrowth ? [.compoundsBoundedShare] : [] }

  /// Where the share stands in a later year if the pace holds.
  ///
  ///     t(p) = t(p_last) + h · b,   V = V_last + 2 h C(p_last, b) + h² V(b)
  ///
  /// The interval is made on the scale and turned back; it tells the sampling errors of the waves,
  /// not whether the pace will hold.
  ///
  /// Edge cases: a linear or compound projection can leave 0…100 percent; the notes say so. In the
  /// year of the last wave it is that wave.
  ///
  /// - Parameter year: The year, not before the last wave.
  /// - Returns: The projected share with its notes.
  /// - Throws: ``GapError`` with code `yearNotFinite`, `yearNotAhead` for a year before the last
  ///   wave, and `projectionOverflows` for one too far ahead for a number.
  public func projection(to year: Double) throws(GapError) -> Projection {
    let ahead = try yearsAhead(to: year)
    let value =
      ahead == 0 ? series.last.rate.share.value : scale.share(at: level + ahead * yearlyStep)
    guard value.isFinite else {
      throw GapError(
        .projectionOverflows,
        culprit: Wave.text(ofYear: year),
        "The projection to \(Wave.text(ofYear: year)) is too large to be a number; ask for less."
      )
    }
    var interval: ConfidenceInterval?
    if let error = path.error(after: ahead) {
      let (middle, half) = (path.value(after: ahead), path.margin.multiple * error)
      let (lower, upper) = (scale.share(at: middle - half), scale.share(at: middle + half))
      if upper.isFinite { interval = try path.margin.interval(lower, upper) }
    }
    return Projection(year: year, scale: scale, value: value, interval: interval)
  }

  /// When the share reaches a target if the pace holds.
  ///
  ///     linear   t₁ + (T − p₁) / s                log-odds   t₁ + (logit T − logit p₁) / s
  ///     ARR      t₁ + ln((1 − T)/(1 − p₁)) / ln(1 − ARR)
  ///     CAGR     t₁ + ln(T/p₁) / ln(1 + g)
  ///
  /// - Parameter target: The share to reach.
  /// - Returns: The year, or why there is none: already met, no growth, or out of reach.
  /// - Throws: ``GapError`` with code `targetOutOfRange` for an unchecked share outside 0…1.
  public func arrival(at target: Share) throws(GapError) -> TargetArrival {
    try Target.check(target)
    if let wave = series.waveSinceWhich(isAtLeast: target) { return .alreadyMet(since: wave) }
    // Equal shares can leave a step of 1e-17 by rounding; it is not growth.
    guard yearlyStep.magnitude > 1e-12 else { return .never(.noGrowth) }
    guard yearlyStep > 0 else { return .never(.shrinking) }
    let goal = scale.transformed(target.value)
    guard goal.isFinite else { return .never(.onlyApproached) }
    return .reached(year: series.last.year + (goal - level) / yearlyStep)
  }

  /// The years in which the share may reach a target if the pace holds, by the errors of the waves.
  ///
  /// They are those in which the target lies within the interval of the projection (Fieller's
  /// method), and can have no end: a pace that is not told from none may never get there.
  ///
  /// - Parameter target: The share to reach.
  /// - Returns: The years; nil without errors, for a target that is met already, and for 100 percent
  ///   on a scale that only approaches it.
  /// - Throws: ``GapError`` with code `targetOutOfRange` for an unchecked share outside 0…1.
  public func arrivalInterval(at target: Share) throws(GapError) -> ArrivalInterval? {
    try Target.check(target)
    guard series.waveSinceWhich(isAtLeast: target) == nil else { return nil }
    return path.arrival(at: scale.transformed(target.value))
  }

  /// How a target stands if the pace holds: the pace that is needed beside the one achieved, the
  /// share that is projected for the deadline and what it lacks.
  ///
  /// - Parameter target: The share and its deadline.
  /// - Returns: The outlook.
  /// - Throws: ``GapError`` with code `yearNotAhead` if the deadline is not after the last wave (ask
  ///   the series for its ``WaveSeries/verdict(on:)`` then), and `projectionOverflows`.
  public func outlook(for target: Target) throws(GapError) -> TargetOutlook {
    let ahead = try yearsAhead(to: target.year)
    guard ahead > 0 else { throw notAhead(target.year) }
    let projection = try projection(to: target.year)
    let needed = (scale.transformed(target.share.value) - level) / ahead
    let neededPace =
      needed.isFinite
      ? try GrowthPace(
        scale,
        step: needed,
        error: path.error(after: 0).map { $0 / ahead },
        path.margin
      )
      : nil
    return TargetOutlook(
      target: target,
      arrival: try arrival(at: target.share),
      arrivalInterval: try arrivalInterval(at: target.share),
      achievedPace: pace,
      neededPace: neededPace,
      projection: projection,
      shortfall: PercentagePoints(unchecked: target.share.value - projection.value)
    )
  }

  private func yearsAhead(to year: Double) throws(GapError) -> Double {
    guard year.isFinite else {
      throw GapError(
        .yearNotFinite,
        culprit: "\(year)",
        "A share cannot be projected to the year \(year); give a year such as 2030."
      )
    }
    guard year >= series.last.year else { throw notAhead(year) }
    return year - series.last.year
  }

  private func notAhead(_ year: Double) -> GapError {
    GapError(
      .yearNotAhead,
      culprit: Wave.text(ofYear: year),
      """
      The year \(Wave.text(ofYear: year)) is not after the last wave, \
      \(Wave.text(ofYear: series.last.year)); leave later waves out to project, or ask the series \
      for its verdict.
      """
    )
  }
}
