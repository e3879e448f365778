// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The commands of the guides")
struct GuideCommandTests {

  @Test("Every command runs as printed, and prints what stands below it", arguments: Guide.all)
  func commands(_ guide: Guide) throws {
    let session = try GuideSession()
    var lines = guide.lines
    // From the end, new lines would not move the places of those before; so they wait.
    var renewals: [(Range<Int>, [String])] = []
    for (number, block) in guide.blocks.enumerated() {
      if let file = block.file { try session.store(file, block.text) }
      guard block.isSession else { continue }
      let run = try session.run(block)
      let line = "\(guide.name), line \(block.place + 1)"
      #expect(run.status == 0, "\(line): \(run.error)")
      // What a call prints is the next block, with nothing said between.
      guard let next = guide.blocks.dropFirst(number + 1).first, next.introduction.isEmpty,
        next.language.isEmpty, !next.isSession
      else { continue }
      let printed = PrintedLines(next.lines)
      if GuidePicture.rewrites {
        let range = (next.place + 1)..<(next.place + 1 + next.lines.count)
        if run.status == 0, !printed.match(run.output) {
          renewals.append((range, printed.renewed(from: run.output)))
        }
      } else {
        #expect(printed.match(run.output), "\(line) prints\n\(run.output)")
      }
    }
    for (range, new) in renewals.reversed() { lines.replaceSubrange(range, with: new) }
    if !renewals.isEmpty {
      try lines.joined(separator: "\n").write(to: guide.url, atomically: true, encoding: .utf8)
    }
  }

  @Test("No command stands where it is not run", arguments: Guide.all)
  func indented(_ guide: Guide) {
    for (place, line) in guide.text where line.hasPrefix("    inclusion ") {
      Issue.record("\(guide.name), line \(place + 1): a call belongs between fences")
    }
  }

  @Test("There are guides")
  func presence() { #expect(Guide.all.count >= 16 && Guide.landingPages.count >= 13) }

  @Test("What is printed may be cut by an ellipsis, and nowhere else")
  func ellipses() {
    let output = "a\nb\nc\nd\n"
    for (lines, matches) in [
      (["a", "b", "c", "d"], true), (["a", "b"], false), (["a", "…"], true), (["…", "d"], true),
      (["a", "…", "d"], true), (["a", "…", "c", "…"], true), (["a", "…", "e"], false),
      (["b", "…"], false), (["a", "…", "d", "…", "b", "…"], false),
    ] {
      #expect(PrintedLines(lines).match(output) == matches, "\(lines)")
    }
    #expect(PrintedLines(["x", "…", "y"]).renewed(from: output) == ["a", "…", "d"])
  }
}
