// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite struct PeruInclusionIndexTests {
  // Tests/ReferenceTests/recipes/peru_inclusion_index.py prints all of these.
  @Test("Peru's rank among 19 economies, with its interval and what drives it")
  func peruInclusionIndex() throws {
    let run = try BuiltProduct("PeruInclusionIndex").run([])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("1 TTO\n2 BRA\n3 CHL\n"))
    #expect(run.output.contains("Access points: Peru 57, median 39\n"))
    #expect(run.output.contains("leaving out: involved in 76 % of the variance\nnormalization: "))
    #expect(run.output.contains("Peru ranks 10 of 19; over 112 ways"))
    #expect(run.output.contains("from 7 to 17, and leaving out is involved in 76 %"))
  }
}
