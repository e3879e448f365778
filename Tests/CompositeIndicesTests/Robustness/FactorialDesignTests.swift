// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import CompositeIndices

@Suite struct FactorialDesignTests {
  @Test func aTableWorkedByHandSplitsExactly() throws {
    // Rows x1 = 0, 1; columns x2 = 0, 1, 2:   0 2 4 / 6 2 10.  Mean 4; deviations −4 −2 0 / 2 −2 6.
    // V = (16 + 4 + 0 + 4 + 4 + 36)/6 = 32/3. Row means −2, 2: V1 = 4. Column means −1, −2, 3:
    // V2 = 14/3. V12 = 32/3 − 4 − 14/3 = 2. So S = 3/8, 7/16; T = 9/16, 5/8; S12 = 3/16.
    let design = try FactorialDesign(levels: [2, 3])
    let indices = try design.indices(of: [0, 2, 4, 6, 2, 10])
    #expect(indices.basis == .everyCombination)
    #expect(abs(indices.variance - 32.0 / 3) < 1e-13)
    for (found, expected) in zip(
      indices.first + indices.total + indices.second,
      [3.0 / 8, 7.0 / 16, 9.0 / 16, 5.0 / 8, 3.0 / 16]
    ) {
      #expect(abs(found.value - expected) < 1e-14)
    }
  }

  @Test func combinationsRunThroughTheLastAssumptionFirst() throws {
    let design = try FactorialDesign(levels: [2, 1, 3])
    #expect(design.runCount == 6)
    #expect(
      (0..<6).map(design.combination) == [
        [0, 0, 0], [0, 0, 1], [0, 0, 2], [1, 0, 0], [1, 0, 1], [1, 0, 2],
      ]
    )
  }

  @Test func indicesOfASumAddUpToOneAndDoNotDependOnTheOrderOfAssumptions() throws {
    for seed in 0..<10 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let parts = [4, 3, 5].map { count in
        (0..<count).map { _ in Double.random(in: -1...1, using: &generator) }
      }
      let design = try FactorialDesign(levels: [4, 3, 5])
      let outputs = (0..<60).map { run in
        zip(parts, design.combination(run)).reduce(0) { $0 + $1.0[$1.1] }
      }
      let indices = try design.indices(of: outputs)
      #expect(abs(indices.first.reduce(0) { $0 + $1.value } - 1) < 1e-12, "seed \(seed)")
      #expect(indices.second.allSatisfy { abs($0.value) < 1e-12 }, "seed \(seed)")
      let turned = try FactorialDesign(levels: [5, 4, 3])
      let again = try turned.indices(
        of: (0..<60).map { run in
          let chosen = turned.combination(run)
          return parts[0][chosen[1]] + parts[1][chosen[2]] + parts[2][chosen[0]]
        }
      )
      #expect(abs(again.total[0].value - indices.total[2].value) < 1e-12, "seed \(seed)")
    }
  }

  @Test func aDesignWithoutValuesAndAFailedRunAreRefused() throws {
    #expect { try FactorialDesign(levels: []) } throws: {
      ($0 as? IndexError)?.code == .noValues
    }
    for levels in [[2, 0], [-1], [1 << 20, 1 << 20], [.max, 2]] {
      #expect { try FactorialDesign(levels: levels) } throws: {
        ($0 as? IndexError)?.code == .parameterOutOfDomain
      }
    }
    let design = try FactorialDesign(levels: [2])
    #expect { try design.indices(of: [1, .nan]) } throws: {
      ($0 as? IndexError)?.code == .missingValue
    }
    #expect { try design.indices(of: [1]) } throws: {
      ($0 as? IndexError)?.code == .lengthsDiffer
    }
  }
}
