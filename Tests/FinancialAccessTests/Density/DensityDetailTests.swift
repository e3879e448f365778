// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import TestSupport
import Testing

@Suite("What is said of a density beside its interval")
struct DensityDetailTests {
  private func densities(
    _ counts: [Int],
    _ people: [Double],
    _ base: DensityBase = .adults(1)
  ) throws -> [AccessDensity] {
    try zip(counts, people).map { try AccessDensity(count: $0, among: $1, per: base) }
  }

  // Tests/ReferenceTests/recipes/access_neighbors.py, esda 2.9.0; fifteen digits.
  @Test("Empirical-Bayes densities are those of an independent package")
  func smoothed() throws {
    let parts = try densities(
      SpatialNeighborsTests.counts.map { Int($0) },
      SpatialNeighborsTests.people
    )
    let global = [
      0.0136940808499341, 0.0107404477479525, 0.00850541395795339, 0.00643866368325287,
      0.0157729694267601, 0.012651250385895, 0.0099204343910946, 0.00868565931743534,
      0.021719996843629, 0.0190417651086212, 0.0104717795500532, 0.00871725316390589,
    ]
    for (one, wanted) in zip(try AccessDensity.smoothed(parts), global) {
      #expect(abs(one.value - wanted) < 1e-15)
    }
    let around = try SpatialNeighbors(sharing: .side, of: SpatialNeighborsTests.lattice())
    let local = [
      0.014047619047619, 0.0106210743260926, 0.0049439683586025, 0.00235294117647059,
      0.0167273025910565, 0.013624515868094, 0.00852641126149278, 0.00515151515151515,
      0.0201661631896269, 0.0192694599885047, 0.0103913856956655, 0.00741935483870968,
    ]
    for (one, wanted) in zip(try AccessDensity.smoothed(parts, towards: around), local) {
      #expect(abs(one.value - wanted) < 1e-15)
    }
  }

  @Test("Places that differ no more than chance explains get the common density")
  func noVariance() throws {
    let smoothed = try AccessDensity.smoothed(densities([1, 2, 1], [100, 200, 100]))
    for one in smoothed { #expect(abs(one.value - 0.01) < 1e-15) }
    #expect(throws: AccessError.self) { try AccessDensity.smoothed([]) }
    #expect(throws: AccessError.self) {
      try AccessDensity.smoothed(
        densities([1], [1]) + densities([1], [1], .population(1))
      )
    }
  }

  @Test("A smoothed density lies between the own and the common one")
  func between() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let counts = (0..<30).map { _ in Int.random(in: 0...90, using: &generator) }
      let people = (0..<30).map { _ in Double.random(in: 100...9_000, using: &generator) }
      let parts = try densities(counts, people)
      let common = try AccessDensity.pooled(parts).density.value
      for (part, one) in zip(parts, try AccessDensity.smoothed(parts)) {
        let ends = [part.density.value, common].sorted()
        #expect(one.value >= ends[0] - 1e-12 && one.value <= ends[1] + 1e-12, "seed \(seed)")
      }
    }
  }

  @Test("Ranks of places far apart are certain, those of small counts are not")
  func ranks() throws {
    let certain = try AccessDensity.ranks(densities([1_000, 10, 100_000], [1, 1, 1]))
    #expect(certain.map(\.rank) == [2, 3, 1])
    #expect(certain.map(\.lower) == [2, 3, 1])
    #expect(certain.map(\.upper) == [2, 3, 1])
    let open = try AccessDensity.ranks(densities([3, 4, 3], [1, 1, 1]))
    #expect(open.map(\.rank) == [2, 1, 2])
    #expect(open.map(\.lower) == [1, 1, 1])
    #expect(open.map(\.upper) == [3, 3, 3])
    #expect(throws: AccessError.self) { try AccessDensity.ranks([]) }
    #expect(throws: AccessError.self) {
      try AccessDensity.ranks(densities([3], [1]), confidence: 1)
    }
  }

  // 120 and 100 points over 250,000 and 240,000 adults: 48 − 41.6667 = 6.3333; error 100,000 ·
  // √(120/250000² + 100/240000²) = √(19.2 + 17.3611) = 6.04658.
  @Test("The change of a density has the error of two counts")
  func change() throws {
    let now = try AccessDensity(count: 120, among: 250_000, per: .adults(100_000))
    let then = try AccessDensity(count: 100, among: 240_000, per: .adults(100_000))
    let change = try now.change(since: then)
    #expect(abs(change.value.value - 19.0 / 3) < 1e-12)
    #expect(abs((change.standardError ?? 0) - 6.046579) < 1e-6)
    // 6.3333 ± 1.959964 · 6.046579.
    #expect(abs((change.interval?.lower ?? 0) + 5.517743) < 1e-5)
    let other = try AccessDensity(count: 1, among: 1, per: .population(100_000))
    #expect(throws: AccessError.self) { try now.change(since: other) }
  }
}
