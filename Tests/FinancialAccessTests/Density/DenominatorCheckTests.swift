// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import TestSupport
import Testing

@Suite("The denominator of published densities")
struct DenominatorCheckTests {
  /// Municipalities whose densities are printed to one decimal per 10,000 of a column.
  private struct Publication {
    var counts: [Double] = []
    var columns: [String: [Double]] = [:]
    var published: [Double] = []

    init(seed: UInt64, dividedBy column: String, decimals: Int) {
      var generator = SeededGenerator(seed: seed)
      let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
      for _ in 0..<300 {
        let adults = Double(Int.random(in: 500...90_000, using: &generator))
        let women = (adults * Double.random(in: 0.48...0.56, using: &generator)).rounded()
        let people = (adults * Double.random(in: 1.3...1.6, using: &generator)).rounded()
        columns["adults", default: []].append(adults)
        columns["women", default: []].append(women)
        columns["population", default: []].append(people)
        counts.append(Double(Int.random(in: 0...200, using: &generator)))
        let row = counts.count - 1
        let density = counts[row] / (columns[column]?[row] ?? 1) * 10_000
        published.append((density * unit).rounded() / unit)
      }
    }
  }

  @Test(
    "What was divided by is found, at the scale it was multiplied by, whatever the decimals",
    arguments: ["adults", "women", "population"],
    [0, 1, 5]
  )
  func found(_ column: String, _ decimals: Int) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let file = Publication(seed: seed, dividedBy: column, decimals: decimals)
      let check = try DenominatorCheck(counts: file.counts, published: file.published)
      #expect(check.decimals == decimals, "seed \(seed)")
      let fits = try check.fits(file.columns)
      #expect(fits[0].candidate == column, "seed \(seed)")
      #expect(fits[0].scale == 10_000)
      #expect(fits[0].matched == fits[0].comparable)
      #expect(fits[0].reproduces)
      #expect(!fits[1].reproduces, "seed \(seed)")
    }
  }

  // 50 and 120 points, 2,000 and 3,000 women, 4,100 and 5,900 adults: 250 and 400 per 10,000 women.
  @Test("Two places by hand: per 10,000 women, not adults; a place without points says nothing")
  func byHand() throws {
    let check = try DenominatorCheck(counts: [50, 120, 0, .nan], published: [250, 400, 0, 3])
    let fits = try check.fits([
      "women": [2_000, 3_000, 500, 600], "adults": [4_100, 5_900, 1_000, 1_100],
    ])
    #expect(fits.map(\.candidate) == ["women", "adults"])
    #expect(fits[0].comparable == 2)
    #expect(fits[0].largestDifference == 0)
    #expect(fits[0].impliedScale == 10_000)
    // 250 · 4,100 / 50 = 20,500 and 400 · 5,900 / 120 = 19,667: the upper of two is the median here.
    #expect(fits[1].impliedScale == 20_500)
    #expect(fits[1].matched == 0)
  }

  @Test("Requests that cannot be answered are refused")
  func bad() throws {
    #expect(throws: AccessError.self) { try DenominatorCheck(counts: [1], published: [1, 2]) }
    #expect(throws: AccessError.self) { try DenominatorCheck(counts: [-1], published: [1]) }
    #expect(throws: AccessError.self) { try DenominatorCheck(counts: [1.5], published: [1]) }
    #expect(throws: AccessError.self) { try DenominatorCheck(counts: [1], published: [-1]) }
    #expect(throws: AccessError.self) {
      try DenominatorCheck(counts: [1], published: [1], decimals: 16)
    }
    let check = try DenominatorCheck(counts: [1, 2], published: [1, 2])
    #expect(throws: AccessError.self) { try check.fits([:]) }
    #expect(throws: AccessError.self) { try check.fits(["a": [1]]) }
    #expect(throws: AccessError.self) { try check.fits(["a": [1, 1]], scales: [0]) }
    #expect(throws: AccessError.self) { try check.fits(["a": [.nan, .nan]]) }
    let nothing = try DenominatorCheck(counts: [0], published: [0])
    #expect(throws: AccessError.self) { try nothing.fits(["a": [1]]) }
  }
}
