// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Makes replicates from the first stage of a design.
struct ReplicateBuilder {
  let stages: [SamplingStage]
  /// For each unit of the last stage its cluster of the first.
  let clusterOfUnit: [Int32]

  var first: SamplingStage { stages[0] }

  init(_ stages: [SamplingStage]) {
    self.stages = stages
    var clusters = Array(0..<Int32(stages[stages.count - 1].clusterCount))
    for stage in stages.dropFirst().reversed() {
      clusters = clusters.map { cluster in
        stage.parentOfStratum[Int(stage.stratumOfCluster[Int(cluster)])]
      }
    }
    clusterOfUnit = clusters
  }

  /// What replicates are before they are compared with anything.
  struct Product {
    let factors: ReplicateFactors
    let scales: [Double]
  }

  /// Makes the replicates of a construction.
  func product(
    _ construction: ReplicateConstruction,
    using generator: inout some RandomNumberGenerator
  ) throws(SurveyError) -> Product {
    switch construction {
    case .unstratifiedJackknife: return try unstratifiedJackknife()
    case .stratifiedJackknife: return try stratifiedJackknife()
    case .balancedHalfSamples: return try halfSamples(coefficient: 0)
    case .fay(let coefficient): return try halfSamples(coefficient: coefficient)
    case .bootstrap(let bootstrap, let count):
      return try self.bootstrap(bootstrap, count, using: &generator)
    case .successiveDifferences(let count): return try successiveDifferences(count)
    }
  }

  /// Factors of the units of the last stage from those of first-stage clusters.
  func units(_ replicates: Int, _ factor: (_ replicate: Int, _ cluster: Int) -> Double) -> Matrix {
    var byCluster: [Double] = []
    byCluster.reserveCapacity(replicates * first.clusterCount)
    for cluster in 0..<first.clusterCount {
      for replicate in 0..<replicates { byCluster.append(factor(replicate, cluster)) }
    }
    let matrix = Matrix(rows: replicates, columns: first.clusterCount, columnMajor: byCluster)
    return stages.count == 1 ? matrix : matrix.columns(clusterOfUnit.map(Int.init))
  }

  /// The root of the part of a stratum's population that was not sampled.
  func unsampledRoot(_ stratum: Int) -> Double {
    first.isComplete(stratum) ? 0 : first.unsampledPart(of: stratum).squareRoot()
  }

  /// Throws unless there is a sensible number of replicates.
  func check(_ replicates: Int) throws(SurveyError) {
    guard replicates < 2 || replicates > 100_000 else { return }
    throw SurveyError(
      .parameterOutOfDomain,
      culprit: "\(replicates)",
      "\(replicates) replicates show no spread worth having; ask for 2 to 100000, and for errors to "
        + "a few percent for 200 or more."
    )
  }

  // MARK: - Jackknife

  private func unstratifiedJackknife() throws(SurveyError) -> Product {
    guard first.strataCount == 1 else {
      throw SurveyError(
        .badDesign,
        culprit: "\(first.strataCount) strata",
        "The jackknife jk1 knows no strata, and the design has \(first.strataCount); use jkn."
      )
    }
    let count = Double(first.clusterCount)
    let deletions = ClusterDeletions(
      clusterOfReplicate: Array(0..<Int32(first.clusterCount)),
      clusterOfUnit: clusterOfUnit,
      groupOfCluster: first.stratumOfCluster,
      gain: [count / (count - 1)]
    )
    let scale = first.unsampledPart(of: 0) * (count - 1) / count
    return Product(
      factors: .deletions(deletions),
      scales: [Double](repeating: scale, count: first.clusterCount)
    )
  }

  private func stratifiedJackknife() throws(SurveyError) -> Product {
    var clusters: [Int32] = []
    var scales: [Double] = []
    var gain: [Double] = []
    for stratum in 0..<first.strataCount {
      let count = Double(first.sampled(in: stratum))
      gain.append(count > 1 ? count / (count - 1) : 1)
      guard count > 1, !first.isComplete(stratum) else { continue }
      clusters += first.firstCluster[stratum]..<first.firstCluster[stratum + 1]
      let scale = first.unsampledPart(of: stratum) * (count - 1) / count
      scales += [Double](repeating: scale, count: Int(count))
    }
    guard !clusters.isEmpty else {
      throw SurveyError(
        .badDesign,
        culprit: "\(first.strataCount) strata",
        "No stratum has two clusters of which a part was sampled, so that none can be left out."
      )
    }
    let deletions = ClusterDeletions(
      clusterOfReplicate: clusters,
      clusterOfUnit: clusterOfUnit,
      groupOfCluster: first.stratumOfCluster,
      gain: gain
    )
    return Product(factors: .deletions(deletions), scales: scales)
  }
}
