// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("An index of the Handbook's countries")
struct InclusionIndexTests {
  @Test("Other means and scales move the ranks of the Handbook's 23 countries")
  func inclusionIndex() throws {
    let run = try BuiltProduct("InclusionIndex").run([])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.contains("Outliers pulled in: patents."))
    #expect(run.output.contains("23 countries, 8 indicators"))
    #expect(run.output.contains("\nranks: ranks shift by "))
  }
}
