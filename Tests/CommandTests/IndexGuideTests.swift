// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The guides to indices")
struct IndexGuideTests {
  @Test(
    "Every command runs as printed, and prints what stands below it",
    arguments: ["BuildingAnIndex", "ComingFromCOINr", "WhichWeightsWhichMean"]
  )
  func commands(_ name: String) throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Guides/\(name).md")
    let parts = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "```\n")
    let folder = try ScratchFolder()
    var commands = 0
    // A block starts with its language, if it is not a command or what one prints.
    for place in parts.indices where parts[place].hasPrefix("inclusion ") {
      var words = parts[place].split { $0 == " " || $0 == "\n" || $0 == "\\" }.map(String.init)
      // What a command writes goes where nobody keeps it.
      if let out = words.firstIndex(of: "--out") {
        words[out + 1] = folder.url.appending(path: words[out + 1]).path
      }
      let run = try BuiltProduct("inclusion").run(Array(words.dropFirst()))
      #expect(run.status == 0, "\(run.error)")
      commands += 1
      // A table follows at once, whole or its first rows, or words.
      guard parts[place + 1] == "\n" else { continue }
      #expect(run.output.hasPrefix(parts[place + 2]), "\(run.output)")
    }
    #expect(commands >= 1)
  }

  @Test("Every picture that a guide shows is there, and small")
  func pictures() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Guides")
    let guide = try String(
      contentsOf: folder.appending(path: "WhichWeightsWhichMean.md"),
      encoding: .utf8
    )
    for name in ["weights-and-ranks.svg", "means-and-ranks.svg"] {
      #expect(guide.contains("](pictures/\(name))"))
      #expect(try Data(contentsOf: folder.appending(path: "pictures/\(name)")).count < 60_000)
    }
  }
}
