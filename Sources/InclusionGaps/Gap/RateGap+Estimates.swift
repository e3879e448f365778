// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension RateGap {
  /// Every measure of the gap with its numbers, in the order of ``GapMeasure``.
  ///
  ///     for estimate in gap.estimates { print(estimate) }
  public var estimates: [GapEstimate] { GapMeasure.allCases.map(estimate(of:)) }

  /// One measure of the gap with its numbers and its note.
  ///
  /// - Parameter measure: The measure.
  /// - Returns: Its value, standard error and interval in the unit of the measure, as far as they
  ///   exist.
  public func estimate(of measure: GapMeasure) -> GapEstimate {
    switch measure {
    case .difference: record(measure, difference)
    case .ratio: record(measure, ratio)
    case .relativeGap: record(measure, relativeGap)
    case .oddsRatio: record(measure, oddsRatio)
    case .exclusionRatio: record(measure, exclusionRatio)
    case .parityIndex: record(measure, parityIndex)
    case .adjustedParityIndex: record(measure, adjustedParityIndex)
    }
  }

  /// Why a measure, or its error, is absent or doubtful.
  ///
  /// - Parameter measure: The measure.
  /// - Returns: The note, or nil where nothing is to be said.
  public func note(on measure: GapMeasure) -> GapNote? { estimate(of: measure).note }

  private func record(
    _ measure: GapMeasure,
    _ estimate: Estimate<some Quantity>?
  ) -> GapEstimate {
    var note: GapNote?
    if estimate == nil {
      note = .dividesByZero
    } else if reference.variance != nil {
      let isAtBoundary = [reference, comparison].contains {
        $0.share.value == 0 || $0.share.value == 1
      }
      if estimate?.standardError == nil { note = .noErrorAtBoundary }
      if measure == .difference, isAtBoundary { note = .errorUnderstatedAtBoundary }
    }
    return GapEstimate(measure, estimate, note: note)
  }
}
