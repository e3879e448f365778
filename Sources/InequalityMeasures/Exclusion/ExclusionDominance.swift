// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// Whether one group is more excluded than another at every cut-off.
public struct ExclusionDominance: Hashable, Sendable {
  /// The group that is less excluded where they differ.
  public let lower: [GroupLevel]
  /// The group that is more excluded where they differ.
  public let higher: [GroupLevel]
  /// Whether that holds at every cut-off; false if their curves cross, so that the order hangs on k.
  public let holdsEverywhere: Bool
}

extension InequalityEstimates {
  /// For each pair of groups whether their headcounts stand in one order at every cut-off; if they do,
  /// so do their adjusted headcounts.
  ///
  /// Points are compared, not their errors.
  ///
  /// - Returns: A comparison for each pair; none for estimates other than those of
  ///   ``SurveyStatistics/Survey/exclusionAcrossCutoffs(_:cutoffs:by:missing:inference:)`` by groups.
  public var exclusionDominance: [ExclusionDominance] {
    var groups: [[GroupLevel]] = []
    var counts: [[GroupLevel]: [Double: Double]] = [:]
    for record in records where record.subject.measure == "headcount" {
      guard let cutoff = record.subject.parameter else { continue }
      if counts[record.group] == nil { groups.append(record.group) }
      counts[record.group, default: [:]][cutoff] = record.estimate.value.value
    }
    var pairs: [ExclusionDominance] = []
    for (index, first) in groups.enumerated() {
      for second in groups.dropFirst(index + 1) {
        let differences = (counts[first] ?? [:]).compactMap { cutoff, count in
          counts[second]?[cutoff].map { $0 - count }
        }
        let isUpward = differences.allSatisfy { $0 >= 0 }
        let isDownward = differences.allSatisfy { $0 <= 0 }
        let isSecondHigher = isUpward || (!isDownward && differences.reduce(0, +) >= 0)
        pairs.append(
          ExclusionDominance(
            lower: isSecondHigher ? first : second,
            higher: isSecondHigher ? second : first,
            holdsEverywhere: isUpward || isDownward
          )
        )
      }
    }
    return pairs
  }
}
