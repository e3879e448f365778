// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The gap in accounts, and the README's first program")
struct AccountGapTests {
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
    #expect(example.contains(program))
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
}
