// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SurveyStatistics
import TestSupport
import Testing

@testable import CompositeIndices

@Suite struct SaltelliDesignTests {
  /// The test function of Ishigami and Homma with the constants 7 and 0.1.
  private func ishigami(_ point: [Double]) -> Double {
    let x = point.map { (2 * $0 - 1) * Double.pi }
    let second = sin(x[1])
    let third = x[2] * x[2]
    return sin(x[0]) + 7 * second * second + 0.1 * third * third * sin(x[0])
  }

  private func unshifted() throws -> SaltelliDesign {
    try SaltelliDesign(
      factors: 3,
      samples: 256,
      withSecondOrder: true,
      SobolSequence(dimensions: 6)
    )
  }

  @Test func indicesOfTheIshigamiFunctionAreThoseOfSALib() throws {
    // Recipe: Tests/ReferenceTests/recipes/sobol_indices.py, SALib 1.6.0. Sums in another order: 1e-12.
    let design = try unshifted()
    let outputs = (0..<design.runCount).map { ishigami(design.point($0)) }
    var generator = SeededGenerator(seed: 1)
    let indices = try design.indices(of: outputs, using: &generator)
    let first = [0.32603897195922993, 0.4820072841939925, 0.01112551033857031]
    let total = [0.5646024820275064, 0.4570071429805211, 0.2506488435437759]
    let second = [-0.01811090798188864, 0.26488987326060237, -0.00564584562461042]
    for (found, expected) in zip(
      indices.first + indices.total + indices.second,
      first + total + second
    ) {
      #expect(abs(found.value - expected) < 1e-12)
    }
    #expect(indices.second(2, 0)?.value == indices.second[1].value)
    #expect(indices.second(1, 1) == nil)
  }

  @Test func theyComeNearWhatIsKnownOfTheFunction() throws {
    // By hand (Ishigami and Homma 1990), a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13.8446,
    // V1 = (1 + bπ⁴/5)²/2 = 4.3459, V2 = a²/8 = 6.125, V13 = 8 b² π⁸ / 225 = 3.3737.
    var generator = SeededGenerator(seed: 2)
    let design = try SaltelliDesign(factors: 3, samples: 8_192, using: &generator)
    let outputs = (0..<design.runCount).map { ishigami(design.point($0)) }
    let indices = try design.indices(of: outputs, resamples: 200, using: &generator)
    // An even sample of 8,192 is within 0.01 of the truth here; a plain random one would be within 0.03.
    for (found, truth) in zip(indices.first, [0.3139, 0.4424, 0]) {
      #expect(abs(found.value - truth) < 0.01)
    }
    for (found, truth) in zip(indices.total, [0.5576, 0.4424, 0.2437]) {
      #expect(abs(found.value - truth) < 0.01)
      #expect(found.interval?.contains(found.value) == true)
    }
    #expect(abs(indices.mean - 3.5) < 0.05)
  }

  @Test func aFailedRunCostsItsSampleAndNotTheIndices() throws {
    let design = try unshifted()
    var outputs = (0..<design.runCount).map { ishigami(design.point($0)) }
    outputs[3 * 256 + 17] = .nan
    var generator = SeededGenerator(seed: 3)
    let indices = try design.indices(of: outputs, resamples: 50, using: &generator)
    #expect(indices.failedRuns == 1)
    #expect(indices.first.allSatisfy { $0.value.isFinite && $0.interval != nil })
    let nothing = [Double](repeating: .nan, count: design.runCount)
    #expect { try design.indices(of: nothing, using: &generator) } throws: {
      ($0 as? IndexError)?.code == .noValues
    }
  }

  @Test func anOutputThatNeverVariesDependsOnNothing() throws {
    let design = try unshifted()
    var generator = SeededGenerator(seed: 4)
    let same = [Double](repeating: 5, count: design.runCount)
    let indices = try design.indices(of: same, resamples: 10, using: &generator)
    #expect(indices.variance == 0)
    #expect((indices.first + indices.total + indices.second).allSatisfy { $0.value == 0 })
  }

  @Test func runsThatDoNotFitAreRefused() throws {
    let design = try unshifted()
    var generator = SeededGenerator(seed: 5)
    #expect { try design.indices(of: [1, 2], using: &generator) } throws: {
      ($0 as? IndexError)?.code == .lengthsDiffer
    }
    #expect { try SaltelliDesign(factors: 0, samples: 8, using: &generator) } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
    #expect { try SaltelliDesign(factors: 2, samples: 1, using: &generator) } throws: {
      ($0 as? IndexError)?.code == .parameterOutOfDomain
    }
  }
}
