// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The rounds of a survey, oldest first.
///
///     let accounts = try WaveSeries([
///       Wave(2014, Share(percent: 29)), Wave(2017, Share(percent: 43)),
///     ])
///     let trend = try accounts.trend(on: .linear)
///     trend.pace                                        // 4.67 pp per year
///     try trend.projection(to: 2021).share              // 61.7 %
public struct WaveSeries: Hashable, Sendable {
  /// The waves, oldest first; at least two, no two in the same year.
  public let waves: [Wave]
  /// The oldest wave.
  public let first: Wave
  /// The latest wave.
  public let last: Wave

  /// A series of waves.
  ///
  /// - Parameter waves: The waves, oldest first.
  /// - Throws: ``GapError`` with code `tooFewWaves` for fewer than two, `yearNotFinite`,
  ///   `duplicateYear`, `wavesOutOfOrder`, and `rateOutOfRange` for an unchecked share outside 0…1.
  public init(_ waves: [Wave]) throws(GapError) {
    guard let first = waves.first, let last = waves.last, waves.count > 1 else {
      throw GapError(
        .tooFewWaves,
        culprit: "\(waves.count)",
        "Growth needs at least two waves; there \(waves.count == 1 ? "is one" : "are none")."
      )
    }
    for wave in waves {
      guard wave.year.isFinite else {
        throw GapError(
          .yearNotFinite,
          culprit: "\(wave.year)",
          "A wave has the year \(wave.year); give the year of its fieldwork."
        )
      }
      try PublishedRate.check(wave.rate.share)
    }
    for (earlier, later) in zip(waves, waves.dropFirst()) {
      guard earlier.year != later.year else {
        throw GapError(
          .duplicateYear,
          culprit: Wave.text(ofYear: later.year),
          """
          The year \(Wave.text(ofYear: later.year)) occurs twice; keep one wave per year, and the \
          editions of a source apart.
          """
        )
      }
      guard earlier.year < later.year else {
        throw GapError(
          .wavesOutOfOrder,
          culprit: Wave.text(ofYear: later.year),
          """
          The wave of \(Wave.text(ofYear: later.year)) follows that of \
          \(Wave.text(ofYear: earlier.year)); give the waves oldest first.
          """
        )
      }
    }
    self.waves = waves
    self.first = first
    self.last = last
  }

  /// The pace between each wave and the next.
  ///
  /// - Parameters:
  ///   - scale: The scale on which growth is measured.
  ///   - confidence: The confidence of the intervals.
  /// - Returns: One pace fewer than there are waves, in their order.
  /// - Throws: ``GapError`` as ``trend(on:fit:confidence:)``.
  public func paces(
    on scale: GrowthScale,
    confidence: Double = 0.95
  ) throws(GapError) -> [GrowthPace] {
    var paces: [GrowthPace] = []
    for (earlier, later) in zip(waves, waves.dropFirst()) {
      let step = try WaveSeries([earlier, later]).trend(on: scale, confidence: confidence)
      paces.append(step.pace)
    }
    return paces
  }
}
