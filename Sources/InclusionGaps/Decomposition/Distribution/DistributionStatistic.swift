// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a gap between two distributions is measured by, other than their means.
public enum DistributionStatistic: Hashable, Sendable {
  /// The smallest value that this part of a group does not exceed: 0.5 for the median.
  ///
  /// What a respondent adds to it needs the density there, which is that of a normal kernel with a
  /// `bandwidth` in the unit of the outcome. Without one, each group has its own by Silverman's rule,
  /// `0.9 min(s, IQR / 1.349) n^(−1/5)`, with weighted standard deviation and quartiles and n
  /// respondents.
  case quantile(Double, bandwidth: Double? = nil)
  /// The Gini.
  case gini

  /// The median, with Silverman's bandwidths.
  public static var median: DistributionStatistic { .quantile(0.5) }

  /// Throws unless there can be such a statistic.
  func check() throws(GapError) {
    guard case .quantile(let part, let bandwidth) = self else { return }
    guard part > 0, part < 1 else {
      throw GapError(
        .statisticOutOfRange,
        culprit: "\(part)",
        "A quantile is taken at a part between 0 and 1 (0.5 for the median), not at \(part)."
      )
    }
    guard let bandwidth, !(bandwidth > 0 && bandwidth < .infinity) else { return }
    throw GapError(
      .statisticOutOfRange,
      culprit: "\(bandwidth)",
      "A density is measured with a bandwidth above 0, in the unit of the outcome, not \(bandwidth); "
        + "leave it out to have one by Silverman's rule."
    )
  }
}
