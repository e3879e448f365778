// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

/// Bootstrap weights that are made from a design.
@Suite struct BootstrapTests {
  @Test(arguments: ReplicateConstruction.Bootstrap.allCases)
  func `bootstraps come near to Taylor, and again from the same seed`(
    _ bootstrap: ReplicateConstruction.Bootstrap
  ) throws {
    // 40 clusters in four strata; Poisson clusters are not drawn by stratum, so that there the
    // total's variance is Σ y² over clusters instead, which is near where strata have mean 0.
    var source = SeededGenerator(seed: 5)
    let rows = 0..<160
    let level = (0..<40).map { _ in Double.random(in: -10...10, using: &source) }
    let survey = try Survey(
      Table([
        Column("h", numbers: rows.map { Double($0 / 40) }),
        Column("c", numbers: rows.map { Double($0 / 4) }),
        Column("y", numbers: rows.map { level[$0 / 4] + Double($0 % 4) }),
      ]),
      design: SamplingDesign(strata: "h", clusters: ["c"])
    )
    let construction = ReplicateConstruction.bootstrap(bootstrap, replicates: 2_000)
    var (first, second) = (SeededGenerator(seed: 9), SeededGenerator(seed: 9))
    let drawn = try survey.replicated(with: construction, using: &first)
    let again = try survey.replicated(with: construction, using: &second)
    #expect(drawn.replicateWeights(7) == again.replicateWeights(7))
    let taylor = try #require(try survey.mean(of: "y").standardError)
    let error = try #require(try drawn.mean(of: "y").standardError)
    // 2,000 replicates know an error to 1/√4,000, 1.6 %; four times that, and strata for Poisson.
    #expect((error / taylor - 1).magnitude < (bootstrap == .poisson ? 0.3 : 0.065))
    for replicate in 0..<(try #require(drawn.replication).count) {
      #expect(drawn.replicateWeights(replicate).allSatisfy { $0 >= 0 })
    }
  }

  @Test func `a bootstrap from a finite population shrinks to nothing when it is complete`() throws
  {
    let table = try Table([
      Column("y", numbers: [1, 4, 9, 16]), Column("N", numbers: [4, 4, 4, 4]),
    ])
    let survey = try Survey(table, design: SamplingDesign(population: .counts(["N"])))
    var generator = SeededGenerator(seed: 3)
    let drawn = try survey.replicated(
      with: .bootstrap(.cantyDavison, replicates: 20),
      using: &generator
    )
    #expect(try drawn.mean(of: "y").standardError == 0)
  }
}
