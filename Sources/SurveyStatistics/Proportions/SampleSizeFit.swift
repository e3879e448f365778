// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How well one sample size explains a list of printed percentages.
public struct SampleSizeFit: Hashable, Sendable {
  /// How many were asked, if this is the right sample size.
  public let sampleSize: Int
  /// The printed percentages that some count reproduces, in the order given.
  public let reproduced: [Double]
  /// The printed percentages that no count reproduces, in the order given.
  public let missing: [Double]

  /// How many different percentages are missing.
  public var distinctMissing: Int { Set(missing).count }

  /// The sample sizes of a range, those that explain a list of printed percentages best first.
  ///
  /// "Best" is: the fewest different percentages missing, then the fewest at all, then the smaller
  /// sample. Large samples explain every list; the range should be what is plausible.
  ///
  ///     let sizes = try SampleSizeFit.ranked(for: [39, 33, 73, 12, 24], in: 20...40)
  ///     sizes[0].sampleSize   // 33
  ///
  /// - Parameters:
  ///   - printed: The percentages as printed, from 0 to 100.
  ///   - sampleSizes: The sample sizes to try.
  ///   - digits: The decimals with which they were printed.
  ///   - rounding: How they were rounded.
  /// - Returns: One answer for each sample size, the best first.
  /// - Throws: What ``RecoveredCount/init(printed:of:digits:rounding:)`` throws.
  /// - Complexity: O(*n k*) for *n* sample sizes and *k* percentages.
  public static func ranked(
    for printed: [Double],
    in sampleSizes: ClosedRange<Int>,
    digits: Int = 0,
    rounding: PercentageRounding = .halfUp
  ) throws(SurveyError) -> [SampleSizeFit] {
    var fits: [SampleSizeFit] = []
    for size in sampleSizes {
      var reproduced: [Double] = []
      var missing: [Double] = []
      for percentage in printed {
        let count = try RecoveredCount(
          printed: percentage,
          of: size,
          digits: digits,
          rounding: rounding
        )
        if count.isReproducible {
          reproduced.append(percentage)
        } else {
          missing.append(percentage)
        }
      }
      fits.append(SampleSizeFit(sampleSize: size, reproduced: reproduced, missing: missing))
    }
    return fits.sorted {
      ($0.distinctMissing, $0.missing.count, $0.sampleSize)
        < ($1.distinctMissing, $1.missing.count, $1.sampleSize)
    }
  }
}
