// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import Testing

@testable import CompositeIndices

@Suite struct IndexComparisonTests {
  private func scores(_ column: String) throws -> IndexScores {
    let table = try Table([
      Column("code", texts: ["A", "B", "C", "D"]), Column("x", numbers: [4, 3, 2, 1]),
      Column("y", numbers: [4, 2, 3, 1]), Column("same", numbers: [1, 1, 1, 1]),
    ])
    let index = CompositeIndex(column, normalization: .none) { Indicator(column) }
    return try index.scores(of: table, units: "code")
  }

  @Test func ordersAreComparedWithTheFirst() throws {
    // Ranks 1 2 3 4 and 1 3 2 4: 1 − 6·(1 + 1)/(4·15) = 0.8; mean shift 2/4.
    let comparison = try IndexComparison([("x", scores("x")), ("y", scores("y"))])
    #expect(comparison.units.map(\.ranks) == [[1, 1], [2, 3], [3, 2], [4, 4]])
    let agreement = comparison.agreement[0]
    #expect(abs((agreement.spearman ?? 0) - 0.8) < 1e-15)
    #expect(agreement.meanAbsoluteRankShift == 0.5)
    #expect(agreement.largestShift == 1)
  }

  @Test func aVersionThatRanksAllAlikeHasNoCorrelation() throws {
    let comparison = try IndexComparison([("x", scores("x")), ("same", scores("same"))])
    #expect(comparison.agreement[0].spearman == nil)
  }

  @Test func oneVersionAndTwoOfOneNameAreRefused() throws {
    let x = try scores("x")
    #expect { try IndexComparison([("x", x)]) } throws: {
      ($0 as? IndexError)?.code == .noValues
    }
    #expect { try IndexComparison([("x", x), ("x", x)]) } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
  }
}
