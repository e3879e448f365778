// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Answers on an ordered scale, such as "no confidence" (1) to "very confident" (5).
///
///     let confidence = try RatedResponses(counts: [2, 4, 3, 11, 13])
///     try confidence.top()      // 72.7 %
///     try confidence.bottom()   // 18.2 %
///     try confidence.net()      // 54.5 pp
///     confidence.mean           // 3.878787…
///
/// The mean treats the levels as equally far apart; the shares do not.
public struct RatedResponses: Hashable, Sendable {
  /// How many chose each level, the lowest level first.
  public let counts: [Int]
  /// How many answered.
  public let total: Int

  /// Answers from the number of people at each level.
  ///
  /// - Parameter counts: How many chose each level, the lowest first; levels nobody chose included.
  /// - Throws: ``SurveyError`` with code `countOutOfRange` if a count is negative or their sum
  ///   exceeds 2⁵³, `tooFewObservations` if nobody answered or the scale has fewer than two levels.
  public init(counts: [Int]) throws(SurveyError) {
    var total = 0
    for (index, count) in counts.enumerated() {
      guard count >= 0, count <= 1 << 53 - total else {
        throw SurveyError(
          .countOutOfRange,
          culprit: "level \(index + 1)",
          "Level \(index + 1) has a count of \(count); counts lie between 0 and 2^53 in all."
        )
      }
      total += count
    }
    guard counts.count >= 2, total > 0 else {
      throw SurveyError(
        .tooFewObservations,
        culprit: "\(counts.count) levels, \(total) answers",
        "\(total) answers on \(counts.count) levels cannot be scored; it takes two levels and one answer."
      )
    }
    self.counts = counts
    self.total = total
  }

  /// The mean level, where the lowest is 1.
  public var mean: Double {
    var sum = 0.0
    for (index, count) in counts.enumerated() { sum += Double(index + 1) * Double(count) }
    return sum / Double(total)
  }

  /// The share of answers at each level, the lowest first.
  public var distribution: [Share] {
    counts.map { Share(unchecked: Double($0) / Double(total)) }
  }

  /// The share of answers at the highest levels.
  ///
  /// - Parameter levels: How many levels count as the top.
  /// - Returns: The share, 0 to 1.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` unless 1 ≤ levels ≤ all levels.
  public func top(_ levels: Int = 2) throws(SurveyError) -> Share {
    try share(levels, of: counts.reversed())
  }

  /// The share of answers at the lowest levels.
  ///
  /// - Parameter levels: How many levels count as the bottom.
  /// - Returns: The share, 0 to 1.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` unless 1 ≤ levels ≤ all levels.
  public func bottom(_ levels: Int = 2) throws(SurveyError) -> Share {
    try share(levels, of: counts)
  }

  /// The share at the top minus the share at the bottom, from −100 to 100 points.
  ///
  /// - Parameter levels: How many levels count as top and as bottom.
  /// - Returns: The difference; positive when more answers lie at the top.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` unless both fit on the scale.
  public func net(_ levels: Int = 2) throws(SurveyError) -> PercentagePoints {
    guard levels >= 1, levels <= counts.count / 2 else { throw wrongNumber(levels) }
    return try top(levels) - bottom(levels)
  }

  private func share(_ levels: Int, of counts: [Int]) throws(SurveyError) -> Share {
    guard (1...counts.count).contains(levels) else { throw wrongNumber(levels) }
    return Share(unchecked: Double(counts.prefix(levels).reduce(0, +)) / Double(total))
  }

  private func wrongNumber(_ levels: Int) -> SurveyError {
    SurveyError(
      .parameterOutOfDomain,
      culprit: "\(levels)",
      "\(levels) levels at an end do not fit on a scale of \(counts.count) levels."
    )
  }
}
