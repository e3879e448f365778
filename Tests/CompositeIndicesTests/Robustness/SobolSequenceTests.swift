// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import CompositeIndices

/// Recipe of the reference points: Tests/ReferenceTests/recipes/sobol_indices.py, scipy 1.17.1. They
/// are dyadic fractions, so they agree to the bit.
@Suite struct SobolSequenceTests {
  @Test(arguments: [
    (1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
    (2, [0.75, 0.25, 0.25, 0.75, 0.25, 0.75]),
    (3, [0.25, 0.75, 0.75, 0.25, 0.75, 0.25]),
    (1000, [0.2197265625, 0.0966796875, 0.5185546875, 0.0693359375, 0.1455078125, 0.4462890625]),
  ])
  func pointsAreThoseOfScipy(number: Int, expected: [Double]) throws {
    let point = try SobolSequence(dimensions: 64).point(UInt32(number))
    #expect([0, 1, 2, 9, 31, 63].map { point[$0] } == expected)
  }

  @Test func everyCellOfAPowerOfTwoHoldsOnePointShiftedOrNot() throws {
    var generator = SeededGenerator(seed: 7)
    let shifted = try SobolSequence(dimensions: 64, shiftedUsing: &generator)
    for sequence in [try SobolSequence(dimensions: 64), shifted] {
      for dimension in 0..<64 {
        let cells = (0..<256).map { Int(sequence.point($0)[dimension] * 256) }
        #expect(Set(cells).count == 256, "dimension \(dimension)")
      }
    }
  }

  @Test func aShiftedCoordinateIsNeverZeroOrOne() throws {
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let sequence = try SobolSequence(dimensions: 3, shiftedUsing: &generator)
      let values = (0..<512).flatMap { sequence.point($0) }
      #expect(values.allSatisfy { $0 > 0 && $0 < 1 }, "seed \(seed)")
    }
  }

  @Test(arguments: [0, -1, 65])
  func aNumberOfDimensionsThatThereIsNotIsRefused(dimensions: Int) {
    #expect { try SobolSequence(dimensions: dimensions) } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
  }
}
