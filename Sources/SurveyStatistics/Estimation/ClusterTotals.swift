// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Everything that estimation needs of a survey's rows: their sums by unit, domain and variable.
///
/// Estimation is two steps. *Collapse* reads the rows once and gives this value; *finish* turns it
/// into estimates with their errors and covariances, and never sees a row. The value can be stored.
/// Cells are (unit, domain) pairs that occur, so its size follows the data and not the product of
/// clusters and domains.
public struct ClusterTotals: Hashable, Sendable, Codable {
  /// The stages of the design.
  public let stages: [SamplingStage]
  /// What becomes of strata with a single cluster.
  public let singleClusters: SingleClusterRule
  /// Whether that also holds for strata of which only a domain leaves a single cluster.
  public let singleClustersInDomains: Bool
  /// The form that stands in for the stages where a sample has unequal probabilities.
  let unequalProbabilities: UnequalProbabilityForm?
  /// For each cell its unit of the last stage, ascending.
  public let unitOfCell: [Int32]
  /// For each cell its domain.
  public let domainOfCell: [Int32]
  /// For each domain its level of each by-column.
  public let domains: [[GroupLevel]]
  /// The sums of each variable.
  public internal(set) var variables: [VariableTotals]

  /// What turns influence into variance under the design.
  public var designVariance: DesignVariance {
    DesignVariance(
      stages: stages,
      singleClusters: singleClusters,
      singleClustersInDomains: singleClustersInDomains,
      unequalProbabilities: unequalProbabilities
    )
  }

  /// The cells of each domain, ascending, and where each domain's begin.
  func cellsByDomain() -> (cells: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: domains.count + 1)
    for domain in domainOfCell { starts[Int(domain) + 1] += 1 }
    for index in domains.indices { starts[index + 1] += starts[index] }
    let cells = PairedRows.sorted(
      Array(0..<Int32(domainOfCell.count)),
      by: domainOfCell,
      count: domains.count
    )
    return (cells, starts)
  }
}
