// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Testing

@Suite struct IndexWeightsTests {
  @Test func `weights add up to one whatever their scale`() throws {
    #expect(try IndexWeights([2, 1, 1]).shares == [0.5, 0.25, 0.25])
    #expect(try IndexWeights([1e308, 1e308]).shares == [0.5, 0.5])
    #expect(
      try IndexWeights([.leastNonzeroMagnitude, .leastNonzeroMagnitude]).shares == [0.5, 0.5]
    )
    #expect(try IndexWeights.equal(4).shares == [0.25, 0.25, 0.25, 0.25])
    #expect(try IndexWeights([0, 3]).shares == [0, 1])
  }

  @Test func `weights that are no weights are errors`() {
    for bad in [[-1, 2], [.nan, 1], [.infinity, 1], [0, 0]] as [[Double]] {
      do {
        _ = try IndexWeights(bad)
        Issue.record("\(bad) was accepted")
      } catch {
        #expect(error.code == .invalidWeight)
      }
    }
    #expect(throws: IndexError.self) { try IndexWeights([]) }
    #expect(throws: IndexError.self) { try IndexWeights.equal(-1) }
  }
}
