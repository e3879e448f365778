// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A made-up sample of clusters in strata, in the order of its clusters, with groups that cut across
/// them.
public struct MadeUpClusters: Sendable {
  /// For each respondent the cluster, from 0.
  public let clusters: [Double]
  /// For each respondent the stratum of the cluster, from 0.
  public let strata: [Double]
  /// For each respondent the weight.
  public let weights: [Double]
  /// For each respondent one of 25 groups.
  public let departments: [Double]
  /// For each respondent one of 2 groups.
  public let sexes: [Double]
  /// The variables, each with a value for every respondent.
  public let variables: [[Double]]

  /// A sample of clusters of the same size, the same number in each stratum.
  public init(respondents: Int, clusters clusterCount: Int, strata: Int, variables: Int) {
    let clusterSize = respondents / clusterCount
    let stratumSize = clusterCount / strata
    clusters = (0..<respondents).map { Double($0 / clusterSize) }
    self.strata = (0..<respondents).map { Double($0 / clusterSize / stratumSize) }
    weights = MadeUpNumbers.uniform(respondents, seed: 21).map { $0 + 0.5 }
    departments = MadeUpNumbers.uniform(respondents, seed: 22).map { (25 * $0).rounded(.down) }
    sexes = MadeUpNumbers.uniform(respondents, seed: 23).map { (2 * $0).rounded(.down) }
    self.variables = (0..<variables).map {
      MadeUpNumbers.uniform(respondents, seed: 30 + UInt64($0))
    }
  }
}
