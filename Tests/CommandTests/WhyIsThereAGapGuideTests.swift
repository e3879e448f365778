// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The guide to decompositions")
struct WhyIsThereAGapGuideTests {
  @Test("Every command runs as printed, and prints what stands below it")
  func commands() throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Guides/WhyIsThereAGap.md")
    let parts = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "```\n")
    var commands = 0
    // Text and blocks take turns.
    for place in stride(from: 1, to: parts.count, by: 2) where parts[place].hasPrefix("inclusion ")
    {
      let words = parts[place].split { $0 == " " || $0 == "\n" || $0 == "\\" }.map(String.init)
      let run = try BuiltProduct("inclusion").run(Array(words.dropFirst()))
      #expect(run.status == 0, "\(run.error)")
      commands += 1
      // A table follows at once, or words.
      guard parts[place + 1] == "\n" else { continue }
      #expect(run.output == parts[place + 2])
    }
    #expect(commands >= 4)
  }
}
