// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The waves of many places: what tells whether they grow alike.
///
///     let panel = try ConvergencePanel([("Lima", lima), ("Puno", puno), ("Loreto", loreto)])
///     try panel.dispersion(on: .linear).change       // sigma convergence
///     try panel.catchUp(on: .logOdds).halfLife       // beta convergence
public struct ConvergencePanel: Sendable {
  /// The names of the places.
  public let places: [String]
  /// The waves of each place, all of the same years.
  public let series: [WaveSeries]
  /// The years of the waves.
  public var years: [Double] { series[0].waves.map(\.year) }

  /// The waves of places.
  ///
  /// - Parameter places: At least three places with their waves.
  /// - Throws: ``GapError`` with code `tooFewGroups` for fewer than three places, and `wavesDiffer`
  ///   unless all have waves of the same years.
  public init(_ places: [(place: String, series: WaveSeries)]) throws(GapError) {
    guard places.count > 2, let first = places.first else {
      throw GapError(
        .tooFewGroups,
        culprit: "\(places.count) places",
        "Whether places grow alike takes at least three of them; there are \(places.count)."
      )
    }
    let years = first.series.waves.map(\.year)
    for other in places where other.series.waves.map(\.year) != years {
      throw GapError(
        .wavesDiffer,
        culprit: other.place,
        "'\(other.place)' has waves of other years than '\(first.place)'; keep the years that all "
          + "places have."
      )
    }
    self.places = places.map(\.place)
    series = places.map(\.series)
  }

  /// The shares of all places in a wave on a scale, with their variances where all are known.
  func values(
    wave: Int,
    on scale: GrowthScale
  ) throws(GapError) -> (values: [Double], variances: [Double]?) {
    var values: [Double] = []
    var variances: [Double]? = []
    for series in series {
      let share = series.waves[wave].rate.share.value
      let value = scale.transformed(share)
      guard value.isFinite else { throw WaveSeries.offScale(series.waves[wave], scale) }
      values.append(value)
      if let variance = series.covariance(of: wave, and: wave) {
        variances?.append(scale.slope(at: share) * scale.slope(at: share) * variance)
      } else {
        variances = nil
      }
    }
    return (values, variances)
  }
}
