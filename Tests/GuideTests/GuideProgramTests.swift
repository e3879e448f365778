// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The Swift code of the guides")
struct GuideProgramTests {
  /// The files in which the code of a page may stand: its own, which its test runs, and examples.
  private func programs(of guide: Guide) throws -> [String] {
    let own = Guide.package.appending(path: "Tests/GuideTests/Programs/\(guide.name)Tests.swift")
    let examples = Guide.package.appending(path: "Examples")
    let names = try FileManager.default.subpathsOfDirectory(atPath: examples.path)
    let files =
      [own] + names.filter { $0.hasSuffix(".swift") }.map { examples.appending(path: $0) }
    return files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .map { $0.filter { !$0.isWhitespace } }
  }

  @Test(
    "Every block stands in a program that is compiled, but for its white space",
    arguments: Guide.all + Guide.landingPages
  )
  func blocks(_ guide: Guide) throws {
    let programs = try programs(of: guide)
    for block in guide.blocks where block.language == "swift" {
      // A test has its imports at the top of its file.
      let code = block.lines.filter { !$0.hasPrefix("import ") }.joined()
        .filter { !$0.isWhitespace }
      #expect(
        programs.contains { $0.contains(code) },
        "\(guide.name), line \(block.place + 1): no program holds this block"
      )
    }
  }
}
