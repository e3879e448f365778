// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The gap between two groups' published rates in one wave of a survey.
public struct GapWave: Hashable, Sendable {
  /// The year, with a fraction where the fieldwork is dated.
  public let year: Double
  /// The gap of that year.
  public let gap: RateGap

  /// The gap of a year.
  public init(_ year: Double, _ gap: RateGap) {
    self.year = year
    self.gap = gap
  }
}

/// The gap between two groups over the waves of a survey, oldest first.
///
///     let accounts = try GapSeries([
///       GapWave(2014, RateGap(from: men2014, to: women2014)),
///       GapWave(2017, RateGap(from: men2017, to: women2017)),
///     ])
///     try accounts.changes()[0].description        // The gap rose in points … and fell in relative terms …
///     try accounts.trend(on: .logOdds).parity      // parity in …
public struct GapSeries: Hashable, Sendable {
  /// The waves, oldest first; at least two.
  public let waves: [GapWave]

  /// A series of gaps.
  ///
  /// - Parameter waves: The waves, oldest first, of independent samples.
  /// - Throws: ``GapError`` with code `tooFewWaves`, `yearNotFinite`, `duplicateYear` or
  ///   `wavesOutOfOrder`.
  public init(_ waves: [GapWave]) throws(GapError) {
    guard waves.count > 1 else {
      throw GapError(
        .tooFewWaves,
        culprit: "\(waves.count)",
        "The change of a gap needs at least two waves; there \(waves.count == 1 ? "is one" : "are none")."
      )
    }
    try WaveSeries.check(years: waves.map(\.year))
    self.waves = waves
  }

  /// The change from each wave to the next.
  ///
  /// - Returns: One change fewer than there are waves.
  /// - Throws: ``GapError`` as ``RateGap/change(to:first:second:)`` does.
  public func changes() throws(GapError) -> [GapChange] {
    var changes: [GapChange] = []
    for (earlier, later) in zip(waves, waves.dropFirst()) {
      changes.append(
        try earlier.gap.change(
          to: later.gap,
          first: Wave.text(ofYear: earlier.year),
          second: Wave.text(ofYear: later.year)
        )
      )
    }
    return changes
  }
}
