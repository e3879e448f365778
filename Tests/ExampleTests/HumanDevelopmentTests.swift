// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("The Human Development Index as published")
struct HumanDevelopmentTests {
  @Test("All 191 values of the Human Development Index come out as published")
  func humanDevelopment() throws {
    let run = try BuiltProduct("HumanDevelopment").run([])
    #expect(run.status == 0)
    // The published table: Switzerland 0.962 and Norway 0.961 lead, Peru has 0.762 and rank 84.
    #expect(run.output.hasPrefix("1 Switzerland 0.962\n2 Norway 0.961\n3 Iceland 0.959\n"))
    #expect(run.output.contains("84 Peru 0.762\n191 of 191 as published\n"))
    // (72.3769 − 20) / 65 = 0.806.
    #expect(run.output.contains("Health 0.806"))
  }
}
