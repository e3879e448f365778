// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The pictures of the course")
struct PictureTests {
  private static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

  /// The examples that draw a picture of what they print.
  private static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
    return names.sorted().filter {
      let picture = examples.appending(path: "\($0)/Picture.swift")
      return FileManager.default.fileExists(atPath: picture.path)
    }
  }()

  @Test("Each is what its example draws", arguments: names)
  func pictures(_ name: String) throws {
    let scratch = try ScratchFolder()
    let run = try BuiltProduct(name).run([scratch.url.path])
    #expect(run.status == 0, "\(run.error)")
    let drawn = try #require(scratch.contents().first)
    let kept = Self.examples.appending(path: "pictures/\(drawn)")
    let new = try String(contentsOf: scratch.url.appending(path: drawn), encoding: .utf8)
    let isSame = try String(contentsOf: kept, encoding: .utf8) == new
    #expect(isSame, "\(drawn): Scripts/pictures draws it anew")
    let course = try String(
      contentsOf: Self.examples.appending(path: "README.md"),
      encoding: .utf8
    )
    #expect(course.contains("(pictures/\(drawn))"))
  }

  @Test("Most examples have one")
  func presence() { #expect(Self.names.count >= 13) }
}
