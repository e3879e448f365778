// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@testable import CompositeIndices

@Suite struct SensitivityTests {
  /// Three units and two indicators on a common scale, so that every score can be worked by hand.
  private let table: Table
  private let index: CompositeIndex

  init() throws {
    table = try Table([
      Column("code", texts: ["A", "B", "C"]), Column("x", numbers: [9, 4, 1]),
      Column("y", numbers: [1, 4, 8]),
    ])
    index = CompositeIndex("Two", normalization: .none) {
      Indicator("x")
      Indicator("y")
    }
  }

  @Test func everyCombinationIsRunWhereThereAreFew() throws {
    // By hand. Arithmetic: A 5, B 4, C 4.5: ranks 1 3 2. Geometric: A 3, B 4, C √8 = 2.83: 2 1 3.
    // With weights 3 : 1 (x : y) arithmetic: A 7, B 4, C 2.75: 1 2 3; geometric: A 9^¾ = 5.20, B 4,
    // C 8^¼ = 1.68: 1 2 3. Shifts from 1 3 2: 0, (1 + 2 + 1)/3 = 4/3, 2/3, 2/3. Mean 2/3,
    // deviations −2/3, 2/3, 0, 0: V = 2/9. Means by weights 2/3, 2/3: S = 0; by aggregation 1/3, 1:
    // V = 1/9, S = 1/2. So S12 = 1/2, and T = 1/2 and 1.
    var generator = SeededGenerator(seed: 1)
    let analysis = try index.sensitivity(
      of: table,
      units: "code",
      varying: [
        .weights([["x": 1, "y": 1], ["x": 3, "y": 1]]),
        .aggregation([.arithmeticMean, .geometricMean]),
      ],
      comparingPairs: true,
      using: &generator
    )
    #expect(analysis.runs == 4)
    let indices = try #require(analysis.outputs.first?.indices)
    #expect(indices.basis == .everyCombination)
    for (found, expected) in zip(
      indices.first + indices.total + indices.second,
      [0, 0.5, 0.5, 1, 0.5]
    ) {
      #expect(abs(found.value - expected) < 1e-14)
    }
    // Ranks: A 1 2 1 1, B 3 1 2 2, C 2 3 3 3.
    #expect(analysis.ranks.map(\.mean) == [1.25, 2, 2.75])
    #expect(analysis.ranks.map(\.median) == [1, 2, 3])
    #expect(analysis.ranks[1].probabilities == [0.25, 0.5, 0.25])
    let outranking = try #require(analysis.outranking)
    #expect(outranking[0, 1] == 0.75)
    #expect(outranking[1, 0] == 0.25)
    #expect(outranking[1, 2] == 0.75)
    #expect(outranking[0, 0] == 0.5)
  }

  @Test func aSampledSplitComesNearTheExactOne() throws {
    var generator = SeededGenerator(seed: 2)
    let varying: [Assumption] = [
      .weights([["x": 1, "y": 1], ["x": 3, "y": 1]]),
      .aggregation([.arithmeticMean, .geometricMean]),
    ]
    let analysis = try index.sensitivity(
      of: table,
      units: "code",
      varying: varying,
      method: .saltelli,
      samples: 4_096,
      resamples: 100,
      using: &generator
    )
    let indices = try #require(analysis.outputs.first?.indices)
    #expect(indices.basis == .sample)
    // The standard error of such an index at 4,096 samples is near 0.02.
    for (found, expected) in zip(indices.first + indices.total, [0, 0.5, 0.5, 1]) {
      #expect(abs(found.value - expected) < 0.06)
    }
  }

  @Test func theNominalIndexAloneNeverMoves() throws {
    var generator = SeededGenerator(seed: 3)
    let analysis = try index.sensitivity(
      of: table,
      units: "code",
      varying: [.normalization([.none])],
      using: &generator
    )
    #expect(analysis.outputs.first?.indices.variance == 0)
    #expect(analysis.ranks.map(\.lower) == [1, 3, 2])
    #expect(analysis.ranks.map(\.upper) == [1, 3, 2])
  }

  @Test func aRunThatFailsIsCountedAndTheIndicesStay() throws {
    // One failed replication turns every index of COINr into NaN; here C has a zero that only the
    // geometric mean refuses.
    let zero = try Table([
      Column("code", texts: ["A", "B", "C"]), Column("x", numbers: [9, 4, 0]),
      Column("y", numbers: [1, 4, 8]),
    ])
    var generator = SeededGenerator(seed: 4)
    let analysis = try index.sensitivity(
      of: zero,
      units: "code",
      varying: [
        .weights(within: 0.5),
        .aggregation([.arithmeticMean, .powerMean(order: 0.5), .geometricMean]),
      ],
      samples: 64,
      resamples: 20,
      using: &generator
    )
    #expect(analysis.failedRuns > 0)
    #expect(analysis.failures.keys.contains { $0.contains("geometric") })
    #expect(analysis.outputs.allSatisfy { $0.indices.total.allSatisfy(\.value.isFinite) })
    #expect(analysis.notes.contains { $0.contains("failed") })
  }

  @Test func aMisspeltPartIsRefusedAndNotIgnored() throws {
    // A mistyped address is accepted by COINr, and every run equals the nominal one.
    var generator = SeededGenerator(seed: 5)
    for assumption in [
      Assumption.leavingOut(["z"]), .aggregation([.geometricMean], nodes: ["Tow"]),
      .weights([["xx": 2]]),
    ] {
      #expect {
        try index.sensitivity(of: table, units: "code", varying: [assumption], using: &generator)
      } throws: {
        ($0 as? IndexError)?.code == .parameterOutOfDomain
      }
    }
  }

  @Test(arguments: [
    Assumption.weights(within: 0), .weights(within: 1.5), .goalposts(within: 0.2),
    .measurement(.relative(-1)), .measurement(.standardErrors(Matrix(rows: 1, columns: 1))),
    .aggregation([]), Assumption("w", .weights(.dirichlet(concentration: .nan))),
  ])
  func anAssumptionThatCannotBeVariedIsRefused(assumption: Assumption) throws {
    var generator = SeededGenerator(seed: 6)
    #expect {
      try index.sensitivity(of: table, units: "code", varying: [assumption], using: &generator)
    } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
  }

  @Test func noAssumptionTwoOfOneNameAndAnUnknownUnitAreRefused() throws {
    var generator = SeededGenerator(seed: 7)
    let varied = Assumption.normalization([.none])
    #expect {
      try index.sensitivity(of: table, units: "code", varying: [], using: &generator)
    } throws: {
      ($0 as? IndexError)?.code == .noValues
    }
    #expect {
      try index.sensitivity(of: table, units: "code", varying: [varied, varied], using: &generator)
    } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
    #expect {
      try index.sensitivity(
        of: table,
        units: "code",
        varying: [varied],
        output: .rank,
        only: ["D"],
        using: &generator
      )
    } throws: {
      ($0 as? IndexError)?.code == .unknownUnit
    }
  }

  @Test func theSameSeedGivesTheSameAnswerAndOrderOfUnitsDoesNotMatter() throws {
    for seed in 0..<5 as Range<UInt64> {
      var numbers = SeededGenerator(seed: seed)
      let x = (0..<12).map { _ in Double.random(in: 1...9, using: &numbers) }
      let y = (0..<12).map { _ in Double.random(in: 1...9, using: &numbers) }
      let names = (0..<12).map { "unit \($0)" }
      func ranks(_ order: [Int]) throws -> [String: RankUncertainty] {
        var generator = SeededGenerator(seed: seed)
        let analysis = try index.uncertainty(
          of: Table([
            Column("code", texts: order.map { names[$0] }),
            Column("x", numbers: order.map { x[$0] }), Column("y", numbers: order.map { y[$0] }),
          ]),
          units: "code",
          varying: [
            .weights(within: 0.3), .aggregation([.arithmeticMean, .harmonicMean]),
            .leavingOut(["x"]),
          ],
          runs: 600,
          using: &generator
        )
        return Dictionary(uniqueKeysWithValues: analysis.ranks.map { ($0.unit, $0) })
      }
      let once = try ranks(Array(0..<12))
      #expect(try ranks(Array(0..<12)) == once, "seed \(seed)")
      let turned = try ranks(Array((0..<12).reversed()))
      for (unit, found) in turned {
        #expect(found.probabilities == once[unit]?.probabilities, "seed \(seed), \(unit)")
      }
    }
  }

  @Test func measuredValuesMoveScoresAsFarAsTheirErrors() throws {
    // The score is (x + y)/2 with independent errors of 0.6 and 0.8: a standard error of 0.5.
    var generator = SeededGenerator(seed: 8)
    let errors = Matrix(rows: 3, columns: 2) { _, column in column == 0 ? 0.6 : 0.8 }
    let covariance = Matrix(rows: 6, columns: 6) { row, column in
      row != column ? 0 : row < 3 ? 0.36 : 0.64
    }
    for error in [MeasurementError.standardErrors(errors), .covariance(covariance)] {
      let analysis = try index.uncertainty(
        of: table,
        units: "code",
        varying: [.measurement(error)],
        runs: 4_000,
        using: &generator
      )
      // The standard error of a standard deviation of 4,000 draws is 0.5/√8,000 = 0.006; five of them.
      for unit in analysis.ranks { #expect(abs(unit.scoreDeviation - 0.5) < 0.03) }
    }
  }
}
