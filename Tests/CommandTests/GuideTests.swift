// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The guides to gaps, their causes and inequality")
struct GuideTests {
  private static let guides = [("WhyIsThereAGap", 7), ("GapsAndTheirUnits", 6), ("Inequality", 4)]

  /// A file that a guide shows before the command that reads it has the name that the command uses.
  private func stored(_ words: [String], _ content: String?, in folder: ScratchFolder) throws
    -> [String]
  {
    try words.map { word in
      guard word.hasSuffix(".csv"), let content else { return word }
      return try folder.write(word, content)
    }
  }

  /// The words of a command, those in quotes whole.
  private func words(of command: String) -> [String] {
    command.components(separatedBy: "'").enumerated().flatMap { place, part in
      place % 2 == 1
        ? [part] : part.split { $0 == " " || $0 == "\n" || $0 == "\\" }.map(String.init)
    }
  }

  @Test("Every command runs as printed, and prints what stands below it", arguments: guides)
  func commands(name: String, count: Int) throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Guides/\(name).md")
    let parts = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "```\n")
    let folder = try ScratchFolder()
    var (commands, content): (Int, String?) = (0, nil)
    // Text and blocks take turns; blocks in Swift or R begin in the middle of a part.
    for place in parts.indices.dropLast() {
      if parts[place].firstMatch(of: /^[a-zA-Z]+,/) != nil { content = parts[place] }
      guard parts[place].hasPrefix("inclusion ") else { continue }
      let words = Array(words(of: parts[place]).dropFirst())
      let run = try BuiltProduct("inclusion").run(stored(words, content, in: folder))
      #expect(run.status == 0, "\(run.error)")
      commands += 1
      // A table follows at once, or words; a table may be cut short.
      guard parts[place + 1] == "\n" else { continue }
      let printed = parts[place + 2]
      if printed.hasSuffix("…\n") {
        #expect(run.output.hasPrefix(printed.dropLast(2)))
      } else {
        #expect(run.output == printed)
      }
    }
    #expect(commands >= count)
  }
}
