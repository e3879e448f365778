// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// The scale on which a share is taken to grow steadily.
///
/// Every scale turns a share into a number that rises with it; growth is a straight line there.
public enum GrowthScale: String, CaseIterable, Hashable, Sendable {
  /// The share itself: so many percentage points per year.
  case linear
  /// The logarithm of the odds: an S-shaped path that stays between 0 and 100 percent.
  case logOdds
  /// The share left out shrinks by the same part every year, and never to nothing.
  case exclusionReduction
  /// The share grows by the same part every year (CAGR). Not valid for a share for long: nothing
  /// keeps it below 100 percent.
  case compoundGrowth

  /// The name that a table or a report prints.
  public var title: String {
    switch self {
    case .linear: "Linear"
    case .logOdds: "Log-odds"
    case .exclusionReduction: "Annual reduction of exclusion (ARR)"
    case .compoundGrowth: "Compound annual growth (CAGR)"
    }
  }

  /// The formula of the pace, for shares p₀ and p₁ that are T years apart.
  public var formula: String {
    switch self {
    case .linear: "(p₁ − p₀) / T"
    case .logOdds: "(logit p₁ − logit p₀) / T"
    case .exclusionReduction: "1 − ((1 − p₁) / (1 − p₀))^(1/T)"
    case .compoundGrowth: "(p₁ / p₀)^(1/T) − 1"
    }
  }

  /// The number for a share on this scale; infinite at an end that the scale never reaches.
  func transformed(_ share: Double) -> Double {
    switch self {
    case .linear: share
    case .logOdds: Double.log(share) - Double.log(onePlus: -share)
    case .exclusionReduction: -Double.log(onePlus: -share)
    case .compoundGrowth: Double.log(share)
    }
  }

  /// The share for a number on this scale, which can lie outside 0…1.
  func share(at transformed: Double) -> Double {
    switch self {
    case .linear: transformed
    case .logOdds: 1 / (1 + Double.exp(-transformed))
    case .exclusionReduction: -Double.expMinusOne(-transformed)
    case .compoundGrowth: Double.exp(transformed)
    }
  }

  /// How fast the number rises with the share.
  func slope(at share: Double) -> Double {
    switch self {
    case .linear: 1
    case .logOdds: 1 / (share * (1 - share))
    case .exclusionReduction: 1 / (1 - share)
    case .compoundGrowth: 1 / share
    }
  }

  /// The pace that a person reads, for a yearly step on this scale.
  func pace(ofStep step: Double) -> Double {
    switch self {
    case .linear, .logOdds: step
    case .exclusionReduction: -Double.expMinusOne(-step)
    case .compoundGrowth: Double.expMinusOne(step)
    }
  }

  /// How fast the pace rises with the yearly step.
  func paceSlope(ofStep step: Double) -> Double {
    switch self {
    case .linear, .logOdds: 1
    case .exclusionReduction: Double.exp(-step)
    case .compoundGrowth: Double.exp(step)
    }
  }

  /// A pace with its unit.
  ///
  /// - Parameter pace: The bare number: 0.0467 for 4.67 points per year.
  /// - Returns: `4.67 pp per year`, `0.205 log-odds per year`, `7.1 % of the excluded per year` or
  ///   `14.0 % per year`.
  public func text(ofPace pace: Double) -> String { "\(number(ofPace: pace)) \(paceUnit)" }

  /// The unit of a pace: `pp per year`, `log-odds per year`, `% of the excluded per year` or
  /// `% per year`.
  public var paceUnit: String {
    switch self {
    case .linear: "pp per year"
    case .logOdds: "log-odds per year"
    case .exclusionReduction: "% of the excluded per year"
    case .compoundGrowth: "% per year"
    }
  }

  /// A pace as it stands before its unit: `4.67` for 0.0467 on the linear scale.
  ///
  /// - Parameter pace: The bare number.
  /// - Returns: The number in the unit of ``paceUnit``.
  public func number(ofPace pace: Double) -> String {
    switch self {
    case .linear: Printed.decimal(100 * pace, digits: 2)
    case .logOdds: Printed.decimal(pace, digits: 3)
    case .exclusionReduction, .compoundGrowth: Printed.decimal(100 * pace, digits: 1)
    }
  }
}
