// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("The gap of Peru over four waves")
struct PeruGapsOverWavesTests {
  // Shares of men and women with an account in the 2021 edition: 23.45 and 17.56, 35.66 and 22.50,
  // 50.97 and 34.44, 62.32 and 53.03 percent.
  @Test("The gap of Peru over the waves, on both scales")
  func peruGapsOverWaves() throws {
    let run = try BuiltProduct("PeruGapsOverWaves").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 23.45 − 17.56 = 5.89 and 5.89 / 23.45 = 25.1 %; 13.16 and 36.9 %; 16.53 and 32.4 %; 9.29 and
    // 14.9 %.
    for line in [
      "2011: 5.9 pp, 25.1 %", "2014: 13.2 pp, 36.9 %", "2017: 16.5 pp, 32.4 %",
      "2021: 9.3 pp, 14.9 %",
    ] {
      #expect(run.output.contains(line + "\n"), "\(line) is missing in:\n\(run.output)")
    }
    // 16.53 − 13.16 = 3.37 points with error √(1.6 · (.22942 + .17437 + .24990 + .22578) / 500) =
    // 0.05305; 32.43 − 36.90 = −4.47 points of the relative gap.
    #expect(
      run.output.contains(
        "2014 to 2017: Difference 3.4 pp (-7.0 pp to 13.8 pp); Relative gap -4.5 pp"
      )
    )
    #expect(
      run.output.hasSuffix(
        "The gap rose in points (13.2 pp to 16.5 pp) and fell in relative terms (36.9 % to 32.4 %).\n"
      )
    )
  }
}
