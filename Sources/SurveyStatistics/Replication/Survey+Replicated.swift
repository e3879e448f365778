// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Survey {
  /// The survey with replicate weights of its own making, whose spread takes the place of Taylor
  /// linearization in every error.
  ///
  ///     let villages = try Survey(people, design: design).replicated(with: .stratifiedJackknife)
  ///     try villages.mean(of: "income").standardError
  ///
  /// Edge cases:
  /// - A domain keeps all replicates; one in which an estimate does not exist is left out and noted.
  /// - Degrees of freedom stay those of the design: clusters minus strata.
  ///
  /// - Parameters:
  ///   - construction: How replicates are made.
  ///   - center: What the replicates are compared with.
  ///   - generator: Where the draws of a bootstrap come from; the same state gives the same weights.
  /// - Returns: The survey with its replicates.
  /// - Throws: ``SurveyError`` with code `badDesign` where the construction does not fit the design,
  ///   `parameterOutOfDomain` for a number of replicates or Fay coefficient that makes no sense, and
  ///   `singleCluster` under the rules `center` and `average`.
  /// - Complexity: O(replicates · clusters); O(clusters) for the jackknife.
  public func replicated(
    with construction: ReplicateConstruction,
    center: ReplicateCenter = .estimate,
    using generator: inout some RandomNumberGenerator
  ) throws(SurveyError) -> Survey {
    if design.unequalProbabilities != nil {
      throw SurveyError(
        .badDesign,
        culprit: construction.method.rawValue,
        "Replicates are made from strata, clusters and populations, and know no variance for "
          + "unequal probabilities; leave that out, or the replicates."
      )
    }
    let single = stages[0].singleClusterStrata
    if let stratum = single.first, design.singleClusters != .certainty {
      throw SurveyError(
        .singleCluster,
        culprit: stages[0].stratumNames[stratum],
        "Stratum '\(stages[0].stratumNames[stratum])' has a single cluster, which replicates can "
          + "only take as certain; choose certainty, or merge strata."
      )
    }
    let product = try ReplicateBuilder(stages).product(construction, using: &generator)
    var result = self
    result.replication = Replication(
      method: construction.method,
      spread: ReplicateSpread(scales: product.scales, center: center, degreesOfFreedom: nil),
      factors: product.factors
    )
    return try result.recalibratingReplicates()
  }

  /// The survey with replicate weights made without a draw: every construction but the bootstrap.
  ///
  /// - Parameters:
  ///   - construction: How replicates are made.
  ///   - center: What the replicates are compared with.
  /// - Returns: The survey with its replicates.
  /// - Throws: ``SurveyError`` as ``replicated(with:center:using:)`` does, and with code `badDesign`
  ///   for a bootstrap.
  public func replicated(
    with construction: ReplicateConstruction,
    center: ReplicateCenter = .estimate
  ) throws(SurveyError) -> Survey {
    if case .bootstrap = construction {
      throw SurveyError(
        .badDesign,
        culprit: "bootstrap",
        "A bootstrap draws at random; pass a generator, with a seed where the draws are to come "
          + "again."
      )
    }
    var unused = SystemRandomNumberGenerator()
    return try replicated(with: construction, center: center, using: &unused)
  }

  /// The weights of all rows in one replicate.
  ///
  /// - Parameter replicate: Its number, from 0 to below the number of replicates.
  /// - Returns: A full analysis weight for each row.
  public func replicateWeights(_ replicate: Int) -> [Double] {
    guard let replication else { preconditionFailure("the survey has no replicates") }
    precondition((0..<replication.count).contains(replicate), "there is no such replicate")
    if case .rows(let columns) = replication.factors { return columns[replicate] }
    return weights.indices.map { row in
      replication.factors.weight(
        row: row,
        replicate: replicate,
        weights: weights,
        unitOfRow: unitOfRow
      )
    }
  }
}
