// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What becomes of a stratum with a single sampled cluster, whose variance nobody can estimate.
///
/// A stratum that was sampled completely adds nothing to the variance under any rule.
public enum SingleClusterRule: String, CaseIterable, Hashable, Sendable, Codable {
  /// It is an error that names the strata.
  case reject
  /// The stratum adds nothing, as if its cluster had been certain to be drawn.
  case certainty
  /// The stratum adds the squared deviation of its cluster from the mean of all clusters of the
  /// stage: cautious.
  case center
  /// The stratum adds the mean variance of the other strata in which the domain has respondents.
  case average
}
