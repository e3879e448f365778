// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The counts that a printed percentage can stand for, given how many were asked.
///
///     try RecoveredCount(printed: 73, of: 33).counts   // 24..<25: 24 of 33 is 72.73 percent
///     try RecoveredCount(printed: 66, of: 33).counts   // empty: 22 of 33 prints as 67
///
/// A printed percentage that no count reproduces was rounded otherwise, has another base, or is
/// misprinted.
public struct RecoveredCount: Hashable, Sendable {
  /// The percentage as printed.
  public let printed: Double
  /// How many were asked.
  public let sampleSize: Int
  /// The decimals of the printed percentage.
  public let digits: Int
  /// How exact percentages are taken to have been rounded.
  public let rounding: PercentageRounding
  /// Every count c with `round(100 c / n) = printed`; empty if there is none.
  public let counts: Range<Int>
  /// The count whose exact percentage is nearest to the printed one; the smaller of two.
  public let nearest: Int

  /// Whether some count prints as this percentage.
  public var isReproducible: Bool { !counts.isEmpty }

  /// The exact percentage of the nearest count: 72.7272… for 24 of 33.
  public var exactPercentage: Double { 100 * Double(nearest) / Double(sampleSize) }

  /// The counts that a printed percentage can stand for.
  ///
  /// The rounding is done in whole numbers: no representation error decides a half.
  ///
  /// - Parameters:
  ///   - printed: The percentage as printed, from 0 to 100.
  ///   - sampleSize: How many were asked, from 1 to 10¹⁰.
  ///   - digits: The decimals with which it was printed, 0 to 6.
  ///   - rounding: How it was rounded.
  /// - Throws: ``SurveyError`` with code `shareOutOfRange` if the percentage is not one or has
  ///   more decimals than stated, `sampleSizeNotPositive`, or `parameterOutOfDomain` for the
  ///   number of decimals.
  public init(
    printed: Double,
    of sampleSize: Int,
    digits: Int = 0,
    rounding: PercentageRounding = .halfUp
  ) throws(SurveyError) {
    _ = try Share(percent: printed)
    guard (0...6).contains(digits) else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(digits)",
        "A percentage with \(digits) decimals cannot be traced to a count; 0 to 6 are possible."
      )
    }
    guard sampleSize > 0, sampleSize <= 10_000_000_000 else {
      throw SurveyError(
        .sampleSizeNotPositive,
        culprit: "\(sampleSize)",
        "A sample size of \(sampleSize) does not lie between 1 and 10^10."
      )
    }
    var unit = 1
    for _ in 0..<digits { unit *= 10 }
    // In units of the last printed decimal: the percentage and the whole.
    let steps = Int((printed * Double(unit)).rounded())
    guard (Double(steps) / Double(unit) - printed).magnitude < 1e-9 else {
      throw SurveyError(
        .shareOutOfRange,
        culprit: "\(printed)",
        "\(printed) has more than \(digits) decimals; pass digits: to say how it was printed."
      )
    }
    self.printed = printed
    self.sampleSize = sampleSize
    self.digits = digits
    self.rounding = rounding
    counts = RecoveredCount.counts(steps, of: sampleSize, whole: 100 * unit, rounding)
    // The smaller of two equally near: a half goes down.
    let whole = 100 * unit
    nearest = RecoveredCount.ceiling(2 * steps * sampleSize - whole, 2 * whole)
  }

  /// The counts c in 0…n with `round(whole · c / n) = steps`.
  private static func counts(
    _ steps: Int,
    of size: Int,
    whole: Int,
    _ rounding: PercentageRounding
  ) -> Range<Int> {
    let first: Int
    let end: Int
    switch rounding {
    case .halfUp:
      first = ceiling((2 * steps - 1) * size, 2 * whole)
      end = ceiling((2 * steps + 1) * size, 2 * whole)
    case .down:
      first = ceiling(steps * size, whole)
      end = ceiling((steps + 1) * size, whole)
    case .up:
      first = floor((steps - 1) * size, whole) + 1
      end = floor(steps * size, whole) + 1
    }
    let low = min(max(first, 0), size + 1)
    return low..<max(low, min(end, size + 1))
  }

  private static func floor(_ numerator: Int, _ denominator: Int) -> Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func ceiling(_ numerator: Int, _ denominator: Int) -> Int {
    -floor(-numerator, denominator)
  }
}
