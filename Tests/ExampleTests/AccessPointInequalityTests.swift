// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Inequality of access points across Mexico's municipalities")
struct AccessPointInequalityTests {
  // numpy 2.4.6 on the columns of the data set: with o = argsort(x), p = adults / Σ adults and L the
  // cumulated shares, Gini 1 − Σ p (Lᵢ + Lᵢ₋₁), Hoover ½ Σ p |x/μ − 1|, Palma by interp on (P, L),
  // Theil T Σ p y ln y and its parts by localityType.
  @Test("Gini, Hoover and Palma of each kind, and Theil within and between classes")
  func accessPoints() throws {
    let run = try BuiltProduct("AccessPointInequality").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let lines = run.output.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    // 1.78899, .344126, .237658, 1.326329, .077134; and so on.
    #expect(lines.contains("branches 1.79 0.344 0.238 1.33 7.7 %"))
    #expect(lines.contains("agents 5.21 0.307 0.219 1.07 2.2 %"))
    #expect(lines.contains("cash machines 6.23 0.444 0.315 2.48 5.1 %"))
    #expect(lines.contains("all three 13.22 0.345 0.245 1.35 1.6 %"))
    #expect(lines.contains("Rural 1.2 % 0.4 % 4.2 1.004"))
    #expect(lines.contains("Semi-metrópoli 33.6 % 45.0 % 17.7 0.122"))
    // L(½) = .256199; Theil T .208354 of which .052880 lie between.
    #expect(lines.contains("The half of adults with the fewest points nearby has 25.6 % of them."))
    #expect(run.output.contains("24.5 % of the points would have to move"))
    #expect(run.output.contains("74.6 % of the inequality lies within classes of municipality"))
    #expect(run.output.hasSuffix("not between town and country.\n"))
  }
}
