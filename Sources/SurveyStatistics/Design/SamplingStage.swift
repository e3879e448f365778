// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One stage of a sample as variance sees it: clusters in strata, strata in clusters of the stage
/// above.
///
/// Clusters are numbered so that those of a stratum follow each other, and strata so that those of
/// a cluster above do.
public struct SamplingStage: Hashable, Sendable, Codable {
  /// For each stratum, and one beyond, the number of its first cluster.
  let firstCluster: [Int32]
  /// For each cluster its stratum.
  let stratumOfCluster: [Int32]
  /// For each stratum the number of clusters it was drawn from; infinite where that is unknown.
  let population: [Double]
  /// For each stratum the cluster of the stage above that it lies in; empty for the first stage.
  let parentOfStratum: [Int32]
  /// For each stratum the part of the clusters above it that was sampled, over all stages above.
  let sampledAbove: [Double]
  /// For each stratum its name, as messages give it.
  let stratumNames: [String]

  init(
    firstCluster: [Int32],
    stratumOfCluster: [Int32],
    population: [Double],
    parentOfStratum: [Int32],
    sampledAbove: [Double],
    stratumNames: [String]
  ) {
    self.firstCluster = firstCluster
    self.stratumOfCluster = stratumOfCluster
    self.population = population
    self.parentOfStratum = parentOfStratum
    self.sampledAbove = sampledAbove
    self.stratumNames = stratumNames
  }

  /// Clusters of which it is not yet known where they lie.
  init(unplaced count: Int) {
    self.init(
      firstCluster: [0, Int32(count)],
      stratumOfCluster: [Int32](repeating: 0, count: count),
      population: [.infinity],
      parentOfStratum: [],
      sampledAbove: [1],
      stratumNames: ["the whole sample"]
    )
  }

  /// How many strata there are.
  public var strataCount: Int { population.count }
  /// How many clusters were sampled, over all strata.
  public var clusterCount: Int { stratumOfCluster.count }

  /// How many clusters were sampled in a stratum.
  func sampled(in stratum: Int) -> Int {
    Int(firstCluster[stratum + 1] - firstCluster[stratum])
  }

  /// The part of a stratum that was not sampled, which is what its variance comes from.
  func unsampledPart(of stratum: Int) -> Double {
    let population = population[stratum]
    guard population < .infinity else { return 1 }
    return (population - Double(sampled(in: stratum))) / population
  }

  /// Whether a stratum was sampled completely, so that it adds no variance.
  func isComplete(_ stratum: Int) -> Bool { unsampledPart(of: stratum) < 1e-7 }

  /// The strata with a single cluster that were not sampled completely.
  var singleClusterStrata: [Int] {
    (0..<strataCount).filter { sampled(in: $0) == 1 && !isComplete($0) }
  }
}
