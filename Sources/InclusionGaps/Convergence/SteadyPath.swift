// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Steady growth on a transformed scale from the last wave on: a level and a yearly step, with what
/// is known of their errors.
struct SteadyPath: Hashable, Sendable {
  /// The variances of the level and of the step, and their covariance.
  struct Errors: Hashable, Sendable {
    let level: Double
    let step: Double
    let covariance: Double
  }

  /// The year of the last wave.
  let year: Double
  /// The last wave on the scale.
  let level: Double
  /// The growth per year on the scale.
  let step: Double
  /// What is known of the errors; nil without errors of the waves.
  let errors: Errors?
  /// The confidence of intervals.
  let margin: NormalMargin

  /// Where the path is so many years after the last wave.
  func value(after years: Double) -> Double { level + years * step }

  /// The standard error there; nil where it is not known.
  func error(after years: Double) -> Double? {
    errors.map {
      max(0, $0.level + 2 * years * $0.covariance + years * years * $0.step).squareRoot()
    }
  }

  /// When the path can reach a goal that lies above the last wave: the years in which the goal is
  /// within the interval of the path (Fieller's set).
  ///
  ///     (level − goal + h · step)² ≤ z² (V_level + 2 h C + h² V_step),   h ≥ 0
  func arrival(at goal: Double) -> ArrivalInterval? {
    guard let errors, goal.isFinite else { return nil }
    let square = margin.multiple * margin.multiple
    let distance = level - goal
    let a = step * step - square * errors.step
    let b = distance * step - square * errors.covariance
    let c = distance * distance - square * errors.level
    let isThereNow = c <= 0
    guard a > 0 else {
      // The step is not told from none: there is no latest year.
      guard !isThereNow else { return .anyTime }
      if a == 0 { return b < 0 ? .notBefore(year - c / (2 * b)) : .never }
      // Of a parabola that opens downwards only the part beyond the greater root is ahead.
      let root = (b * b - a * c).squareRoot()
      return .notBefore(year + max(0, (-b - root) / a))
    }
    let discriminant = b * b - a * c
    guard discriminant >= 0 else { return .never }
    let root = discriminant.squareRoot()
    let (early, late) = ((-b - root) / a, (-b + root) / a)
    guard late >= 0 else { return .never }
    return isThereNow || early < 0 ? .notAfter(year + late) : .between(year + early, year + late)
  }
}
