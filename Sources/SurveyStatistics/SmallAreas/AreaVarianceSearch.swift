// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Finds the variance between areas.
struct AreaVarianceSearch {
  let likelihood: AreaLikelihood
  let iterationLimit: Int

  /// The estimate, and how many maxima the likelihood has.
  func variance() throws(SurveyError) -> (variance: Double, maxima: Int) {
    let candidates = try candidates()
    guard candidates.count > 1 else { return (candidates.first ?? 0, 1) }
    var best = (variance: 0.0, logLikelihood: -Double.infinity)
    for variance in candidates {
      let height = try likelihood.logLikelihood(at: variance)
      if height > best.logLikelihood { best = (variance, height) }
    }
    return (best.variance, candidates.count)
  }

  /// Zero if the score is not positive there, and every point where it turns negative.
  private func candidates() throws(SurveyError) -> [Double] {
    var before = (point: 0.0, value: try likelihood.score(at: 0))
    var candidates = before.value <= 0 ? [0.0] : []
    for point in try path() {
      let here = (point: point, value: try likelihood.score(at: point))
      if before.value > 0, here.value <= 0 {
        candidates.append(try zero(between: before, and: here))
      }
      before = here
    }
    return candidates
  }

  /// Points so close that two maxima do not fall between them, up to where the score is certainly
  /// negative. The moment equation, which only falls, needs the last alone.
  ///
  /// The score is negative where `(m − p)(A + min D)² > RSS (A + max D)`, with RSS that of ordinary
  /// least squares, and so from the larger of `max D` and `2 RSS / (m − p)` on. Far below
  /// the smallest sampling variance it hardly changes.
  private func path() throws(SurveyError) -> [Double] {
    let equal = try likelihood.point(at: 1 / Double.ulpOfOne)
    let squares = equal.residuals.reduce(0) { $0 + $1 * $1 }
    let largest = likelihood.variances.max() ?? 1
    let end = 4 * max(largest, squares / Double(likelihood.degreesOfFreedom))
    guard end.isFinite else {
      throw SurveyError(
        .notFinite,
        culprit: "direct estimates",
        "The direct estimates are too large beside their variances; check the units."
      )
    }
    guard likelihood.method != .moments else { return [end] }
    var points: [Double] = []
    var point = (likelihood.variances.min() ?? 1) / 1_000
    while point < end {
      points.append(point)
      point *= 1.25
    }
    return points + [end]
  }

  private func zero(
    between below: (point: Double, value: Double),
    and above: (point: Double, value: Double)
  ) throws(SurveyError) -> Double {
    let smallest = likelihood.variances.min() ?? 1
    let change = SignChange(first: below, second: above)
    let found = try change.located(
      within: iterationLimit,
      tolerance: { 2 * ($0 + smallest).ulp },
      of: { point throws(SurveyError) in try likelihood.score(at: point) }
    )
    guard let found else {
      throw SurveyError(
        .noConvergence,
        culprit: likelihood.method.rawValue,
        "The variance between areas by \(likelihood.method.rawValue) did not settle within "
          + "\(iterationLimit) steps; allow more, or choose another method."
      )
    }
    return found
  }
}
