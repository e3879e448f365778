// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension RateGap {
  /// Where a measure can lie, given that the rates were rounded before they were printed.
  ///
  /// Each rate may be off by half a unit of its last decimal; a difference of two whole percentages
  /// is known to one point either way. This is the rounding alone: sampling error comes on top.
  ///
  ///     let gap = try RateGap(
  ///       from: PublishedRate(Share(percent: 85)), to: PublishedRate(Share(percent: 79)))
  ///     try gap.range(of: .difference, ratesPrintedWithDecimals: 0)   // 0.05...0.07
  ///
  /// Edge cases: rates of 0 and 100 percent are off to one side only.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - decimals: The decimals of the printed percentages, 0 to 9.
  /// - Returns: The smallest and the largest value, in the unit of the measure.
  /// - Throws: ``GapError`` with code `notPrintedSo` if a rate has more decimals than stated or the
  ///   decimals are out of range, and `measureUndefined` if the measure has no value for rates that
  ///   round to the printed ones.
  public func range(
    of measure: GapMeasure,
    ratesPrintedWithDecimals decimals: Int
  ) throws(GapError) -> ClosedRange<Double> {
    let references = try RateGap.ends(of: reference.share, decimals: decimals)
    let comparisons = try RateGap.ends(of: comparison.share, decimals: decimals)
    // Every measure rises or falls steadily in each rate, so its extremes lie at the corners.
    var values: [Double] = []
    for first in references {
      for second in comparisons {
        guard let value = measure.value(from: first, to: second) else {
          throw GapError(
            .measureUndefined,
            culprit: measure.rawValue,
            """
            \(measure.title) is not defined for rates of \(first) and \(second), which round to \
            the printed ones; use rates with more decimals, or the difference.
            """
          )
        }
        values.append(value)
      }
    }
    return (values.min() ?? 0)...(values.max() ?? 0)
  }

  private static func ends(of share: Share, decimals: Int) throws(GapError) -> [Share] {
    guard (0...9).contains(decimals) else {
      throw GapError(
        .notPrintedSo,
        culprit: "\(decimals)",
        "Percentages are printed with 0 to 9 decimals, not with \(decimals)."
      )
    }
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let scaled = share.percent * unit
    guard (scaled - scaled.rounded()).magnitude < 1e-4 else {
      throw GapError(
        .notPrintedSo,
        culprit: "\(share.percent)",
        "\(share.percent) percent has more than \(decimals) decimals; state how many are printed."
      )
    }
    let centre = scaled.rounded()
    return [centre - 0.5, centre + 0.5].map {
      Share(unchecked: min(1, max(0, $0 / unit / 100)))
    }
  }
}
