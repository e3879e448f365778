// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The examples print what their sources say")
struct ExampleTests {
  @Test("The README's first program is the first example, and prints what the README says")
  func readme() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"),
      encoding: .utf8
    )
    let example = try String(
      contentsOf: root.appendingPathComponent("Examples/AccountGap/main.swift"),
      encoding: .utf8
    )
    let blocks = readme.components(separatedBy: "```")
    let program = try #require(blocks.dropFirst().first).dropFirst("swift\n".count)
    #expect(example.hasSuffix(program))
    let run = try BuiltProduct("AccountGap").run([])
    #expect(run.status == 0)
    #expect(run.output == blocks[3].dropFirst())
  }

  @Test("The gap in accounts of 2021 and the year of the target, worked out by hand")
  func accountGap() throws {
    let run = try BuiltProduct("AccountGap").run([])
    // Newcombe from the Wilson limits of 0.6232 (n = 306) and 0.5303 (n = 460):
    // 0.0929, 0.0213 to 0.1624. Ratio 0.5303/0.6232 = 0.8509, error of its logarithm
    // √(.3768/.6232/306 + .4697/.5303/460): 0.7529 to 0.9617.
    #expect(run.output.contains("Difference 9.3 pp (2.1 pp to 16.2 pp)"))
    #expect(run.output.contains("Ratio 0.851 (0.753 to 0.962)"))
    // 2017 + 3 (logit .75 − logit .426) / (logit .426 − logit .2898) = 2024.005.
    #expect(run.output.hasSuffix("reached in 2024.0\n"))
  }

  @Test("Gaps, access points, market and target of Peru")
  func peruDigitalEcosystem() throws {
    let run = try BuiltProduct("PeruDigitalEcosystem").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 0.5097 − 0.3444 = 0.1653, error √(.2499/500 + .2258/500) = 0.0308; ratio and odds ratio on
    // the log scale with that sample, worked out with a pocket calculator.
    #expect(run.output.contains("Difference 16.5 pp"))
    #expect(run.output.contains("Ratio 0.676 (0.583 to 0.784)"))
    #expect(run.output.contains("Odds ratio 1.979 (1.534 to 2.552)"))
    // 6 points; (100 − 79) / (100 − 85) = 1.4.
    #expect(run.output.contains("Mobile phones 2020: 6.0 pp, 1.400"))
    // The survey publishes 114.66 ATMs and 237.94 agents per 100,000 adults.
    #expect(run.output.contains("atm: 114.7 per 100,000 adults"))
    #expect(run.output.contains("agent: 237.9 per 100,000 adults"))
    // 33.4² + 29.7² + 20.2² + 16.7² = 2684.58; 33.4 + 29.7 = 63.1.
    #expect(run.output.contains("HHI 2684.6 points, 63.1 % in two"))
    // 42.603 + 4 (42.603 − 28.975) / 3 = 60.77, and 75 − 57.50 = 17.5.
    #expect(run.output.contains("Linear: 2021: 60.8 %"))
    #expect(run.output.contains("In fact: missed by 17.5 pp"))
  }

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
