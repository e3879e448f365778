// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import TestSupport
import Testing

@Suite struct ShapleyValueTests {
  @Test func `a product of three factors is taken apart to all digits`() throws {
    // abc from (.5, .4, .6) to (.7, .5, .8). For a: (.2)(bc + BC)/3 + (.2)(bC + Bc)/6
    // = .2 (.24 + .40)/3 + .2 (.32 + .30)/6 = .0426667 + .0206667 = .0633333; likewise
    // b: .1 (.30 + .56)/3 + .1 (.40 + .42)/6 = .0423333, c: .2 (.20 + .35)/3 + .2 (.25 + .28)/6
    // = .0543333; together .28 − .12 = .16.
    let (old, new) = ([0.5, 0.4, 0.6], [0.7, 0.5, 0.8])
    let parts = try ShapleyValue.contributions(factors: 3) { changed in
      (0..<3).reduce(1) { $0 * (changed.contains($1) ? new[$1] : old[$1]) }
    }
    let expected = [0.19 / 3, 0.127 / 3, 0.163 / 3]
    for (part, value) in zip(parts, expected) { #expect(agrees(part, value, 1e-14)) }
    #expect(agrees(parts.reduce(0, +), 0.16, 1e-15))
  }

  @Test("Contributions add up, and a factor without effect has none", arguments: 1...6)
  func properties(_ count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    var values = (0..<1 << count).map { _ in Double.random(in: -5...5, using: &generator) }
    // The last factor changes nothing.
    let half = values.count / 2
    for place in 0..<half { values[half + place] = values[place] }
    let parts = try ShapleyValue.contributions(factors: count) { changed in
      values[(0..<count).reduce(0) { $0 + (changed.contains($1) ? 1 << $1 : 0) }]
    }
    #expect(parts[count - 1] == 0, "seed \(count)")
    let sum = parts.reduce(0, +)
    let total = values[values.count - 1] - values[0]
    // The rounding of sums of up to 64 numbers below 5.
    #expect(abs(sum - total) < 1e-14, "seed \(count)")
  }

  @Test func `twenty factors are taken, none and twenty-one are refused`() throws {
    let parts = try ShapleyValue.contributions(factors: 20) { $0.contains(3) ? 1 : 0 }
    #expect(agrees(parts[3], 1, 1e-12) && parts[2] == 0)
    #expect(throws: GapError.self) { try ShapleyValue.contributions(factors: 0) { _ in 0 } }
    do {
      _ = try ShapleyValue.contributions(factors: 21) { _ in 0 }
      Issue.record("expected an error")
    } catch {
      #expect(error.code == .tooManyFactors && error.culprit == "21")
      #expect(error.description.contains("20"))
    }
  }

  @Test func `a value that is not a number names the changed factors`() {
    do {
      _ = try ShapleyValue.contributions(factors: 2) { $0.contains(1) ? 1 / 0.0 : 0 }
      Issue.record("expected an error")
    } catch {
      #expect(error.code == .badValue && error.description.contains("factor 2 of 2"))
    }
  }
}
