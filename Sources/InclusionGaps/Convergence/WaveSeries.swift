// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
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
  /// The covariances between the shares of all waves, as fractions squared; nil for independent
  /// samples.
  public let covariance: Matrix?

  /// A series of waves.
  ///
  /// - Parameters:
  ///   - waves: The waves, oldest first.
  ///   - covariance: The covariances between their shares, variances on the diagonal: for a panel, or
  ///     waves in the same clusters. Without it the waves are independent samples.
  /// - Throws: ``GapError`` with code `tooFewWaves` for fewer than two, `yearNotFinite`,
  ///   `duplicateYear`, `wavesOutOfOrder`, `rateOutOfRange` for an unchecked share outside 0…1, and
  ///   `covarianceOutOfRange` unless there is a finite row and column for every wave.
  public init(_ waves: [Wave], covariance: Matrix? = nil) throws(GapError) {
    guard let first = waves.first, let last = waves.last, waves.count > 1 else {
      throw GapError(
        .tooFewWaves,
        culprit: "\(waves.count)",
        "Growth needs at least two waves; there \(waves.count == 1 ? "is one" : "are none")."
      )
    }
    try WaveSeries.check(years: waves.map(\.year))
    for wave in waves { try PublishedRate.check(wave.rate.share) }
    if let covariance {
      let fits = covariance.rowCount == waves.count && covariance.columnCount == waves.count
      guard fits, covariance.elements.allSatisfy(\.isFinite),
        covariance.diagonal.allSatisfy({ $0 >= 0 })
      else {
        throw GapError(
          .covarianceOutOfRange,
          culprit: covariance.shape,
          "The covariances of \(waves.count) waves are \(waves.count) × \(waves.count) finite numbers, "
            + "variances on the diagonal; there are \(covariance.shape)."
        )
      }
    }
    self.covariance = covariance
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
    for index in waves.indices.dropFirst() {
      let pair = [index - 1, index]
      let step = try WaveSeries(
        pair.map { waves[$0] },
        covariance: covariance.map { matrix in
          Matrix(rows: 2, columns: 2) { matrix[pair[$0], pair[$1]] }
        }
      )
      paces.append(try step.trend(on: scale, confidence: confidence).pace)
    }
    return paces
  }

  /// The covariance of the shares of two waves; nil where a variance is not known.
  func covariance(of first: Int, and second: Int) -> Double? {
    if let covariance { return covariance[first, second] }
    return first == second ? waves[first].rate.variance : 0
  }

  /// Throws unless years are finite and rise.
  static func check(years: [Double]) throws(GapError) {
    for year in years where !year.isFinite {
      throw GapError(
        .yearNotFinite,
        culprit: "\(year)",
        "A wave has the year \(year); give the year of its fieldwork."
      )
    }
    for (earlier, later) in zip(years, years.dropFirst()) {
      guard earlier != later else {
        throw GapError(
          .duplicateYear,
          culprit: Wave.text(ofYear: later),
          """
          The year \(Wave.text(ofYear: later)) occurs twice; keep one wave per year, and the \
          editions of a source apart.
          """
        )
      }
      guard earlier < later else {
        throw GapError(
          .wavesOutOfOrder,
          culprit: Wave.text(ofYear: later),
          """
          The wave of \(Wave.text(ofYear: later)) follows that of \(Wave.text(ofYear: earlier)); \
          give the waves oldest first.
          """
        )
      }
    }
  }
}
