// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("An audit of a document's figures")
struct AuditADocumentTests {
  @Test("Verdicts on the figures of a document")
  func auditADocument() throws {
    let run = try BuiltProduct("AuditADocument").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let lines = run.output.split(separator: "\n")
    func verdict(_ figure: String) -> Substring? {
      lines.first { $0.hasPrefix("\(figure): ") }?.dropFirst(figure.count + 2)
    }
    // 15 + 48 = 63.
    #expect(verdict("Interviews")?.hasPrefix("reproduced") == true)
    // 24 of 33 is 72.73, which rounds to 73; 22 of 33 is 66.67, which does not round to 66.
    #expect(verdict("Confident with apps, percent")?.hasPrefix("consistent") == true)
    #expect(verdict("Confident navigating, percent")?.hasPrefix("inconsistent") == true)
    // 4.0 + 2.5 + 0.7 = 7.2, at most 7.35 within rounding; 7.4 is at least 7.35.
    #expect(verdict("Users of a wallet")?.hasPrefix("inconsistent") == true)
    // Findex 2017: 42.60 percent.
    #expect(verdict("Adults with an account, percent")?.hasPrefix("reproduced") == true)
    #expect(verdict("Languages of the radio programme")?.hasPrefix("inputOnly") == true)
    #expect(lines.last == "Everything that fails is explained: true")
  }
}
