// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

extension ReplicateBuilder {
  /// Replicates of clusters drawn anew, stratum by stratum, replicate by replicate.
  func bootstrap(
    _ bootstrap: ReplicateConstruction.Bootstrap,
    _ replicates: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(SurveyError) -> Product {
    try check(replicates)
    var byCluster = Matrix(rows: replicates, columns: first.clusterCount, repeating: 1)
    for stratum in 0..<first.strataCount where !first.isComplete(stratum) {
      let clusters = Int(first.firstCluster[stratum])..<Int(first.firstCluster[stratum + 1])
      guard clusters.count > 1 else { continue }
      for replicate in 0..<replicates {
        let factors =
          switch bootstrap {
          case .raoWu: raoWu(clusters.count, using: &generator)
          case .cantyDavison:
            cantyDavison(clusters.count, first.population[stratum], using: &generator)
          case .poisson:
            poisson(clusters.count, unsampledRoot(stratum), using: &generator)
          }
        for (cluster, factor) in zip(clusters, factors) { byCluster[replicate, cluster] = factor }
      }
    }
    var scale = 1 / Double(replicates - 1)
    if bootstrap == .cantyDavison { scale /= drawnPart }
    return Product(
      factors: .units(units(replicates) { byCluster[$0, $1] }),
      scales: [Double](repeating: scale, count: replicates)
    )
  }

  /// The mean over strata of (n − 1)/n: the part of the variance that drawing n of n clusters shows.
  private var drawnPart: Double {
    let parts = (0..<first.strataCount).compactMap { stratum -> Double? in
      let count = Double(first.sampled(in: stratum))
      return count > 1 ? (count - 1) / count : nil
    }
    return parts.isEmpty ? 1 : parts.reduce(0, +) / Double(parts.count)
  }

  private func raoWu(
    _ count: Int,
    using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    var factors = [Double](repeating: 0, count: count)
    let step = Double(count) / Double(count - 1)
    for _ in 1..<count { factors[Int.random(in: 0..<count, using: &generator)] += step }
    return factors
  }

  private func cantyDavison(
    _ count: Int,
    _ population: Double,
    using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    var factors = [Double](repeating: 0, count: count)
    // A hundred times as many clusters are as good as infinitely many.
    guard population <= 100 * Double(count) else {
      for _ in 0..<count { factors[Int.random(in: 0..<count, using: &generator)] += 1 }
      return factors
    }
    let size = Int(population.rounded())
    var copies: [Int] = []
    for _ in 0..<size / count { copies += 0..<count }
    copies += (0..<count).shuffled(using: &generator).prefix(size % count)
    for place in 0..<count {
      copies.swapAt(place, Int.random(in: place..<copies.count, using: &generator))
      factors[copies[place]] += 1
    }
    return factors
  }

  private func poisson(
    _ count: Int,
    _ root: Double,
    using generator: inout some RandomNumberGenerator
  ) -> [Double] {
    (0..<count).map { _ in
      // Products of uniform numbers until they fall below 1/e.
      let limit = 0.36787944117144233
      var times = -1.0
      var product = 1.0
      repeat {
        product *= Double.random(in: 0..<1, using: &generator)
        times += 1
      } while product > limit
      return 1 + root * (times - 1)
    }
  }
}
